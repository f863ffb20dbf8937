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
  | (OnForm & {
      readonly ask: 'no room';
      readonly site: SiteRef;
      readonly week?: readonly number[] | undefined;
    })
  /** Words for days that name none. */
  | { readonly ask: 'unclear days' };
