import type { AccessThing } from '../induction/access.ts';
import type { AccessLack } from '../induction/access-problems.ts';
import type { MeetingDay } from '../induction/invites.ts';
import type { RoomLack } from '../induction/rooms.ts';
import type { SiteRef } from '../induction/site.ts';
import type { Ref } from './set-up-ask.ts';

/** Whether it was filled in on a form: that is shown again where something of it cannot be saved. */
type OnForm = { readonly onForm?: true };

/** What somebody asks about what is a practice's own, typed or pressed. */
export type PracticeAsk =
  | { readonly ask: 'my practice'; readonly place?: Ref | undefined; readonly page?: number | undefined }
  | { readonly ask: 'rooms' }
  | { readonly ask: 'room'; readonly site: SiteRef }
  /** Without days it is about all days of the link worker there. */
  | (OnForm & {
      readonly ask: 'name room';
      readonly site: SiteRef;
      readonly room: string;
      readonly week?: readonly number[] | undefined;
    })
  /** Without a kind there is none at all. */
  | (OnForm & {
      readonly ask: 'no room';
      readonly site: SiteRef;
      readonly week?: readonly number[] | undefined;
      readonly kind?: RoomLack | undefined;
    })
  /** Where else the link worker of a placement could see people. */
  | { readonly ask: 'other rooms'; readonly site: SiteRef }
  /** The form of the meetings to which a link worker is invited. */
  | { readonly ask: 'invites'; readonly site: SiteRef }
  | (OnForm & {
      readonly ask: 'invite';
      readonly site: SiteRef;
      readonly meeting: string;
      /** Nothing where no day was said, or more than one. */
      readonly when?: MeetingDay | undefined;
      /** Meetings that are to be taken away. */
      readonly away?: readonly string[] | undefined;
    })
  | { readonly ask: 'uninvite'; readonly site: SiteRef; readonly meeting: string }
  /** The form of what was tested. */
  | { readonly ask: 'access'; readonly site: SiteRef }
  /** What does not work; asked back where nothing is named. */
  | (OnForm & {
      readonly ask: 'no access';
      readonly site: SiteRef;
      readonly things?: readonly AccessLack[] | undefined;
      /** What was heard in words of their own, to be ticked or not. */
      readonly heard?: readonly AccessLack[];
    })
  /** All of it works, where nothing is named. */
  | {
      readonly ask: 'access works';
      readonly site: SiteRef;
      readonly things?: readonly AccessLack[] | undefined;
    }
  | { readonly ask: 'tested'; readonly site: SiteRef; readonly change: AccessAsk }
  | {
      readonly ask: 'left out';
      readonly place?: Ref | undefined;
      readonly things: readonly AccessThing[];
      readonly out: boolean;
    }
  /** Words for days, or for things, that name none. */
  | { readonly ask: 'unclear days' | 'unclear things' };

/** What is said of a link worker's access; a form also says what the practice does not have. */
export type AccessAsk = {
  /** 'all': whatever the practice has. */
  readonly tested?: readonly AccessThing[] | 'all';
  readonly notTested?: readonly AccessThing[];
  readonly leftOut?: readonly AccessThing[];
  readonly there?: readonly AccessThing[];
};
