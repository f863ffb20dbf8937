import type { ContactKind } from '../induction/contacts.ts';
import type { LadderRung } from '../induction/ladder-settings.ts';
import type { PracticeSlot } from '../induction/slots.ts';

/** A practice or an induction as somebody names it: by a card's id, or in words. */
export type Ref = { readonly id: string } | { readonly words: string };

/** The forms on which a practice or organisation is set up. */
export const setUpForms = ['organisation', 'practice', 'slots', 'contacts', 'staff', 'ladder'] as const;
export type SetUpForm = (typeof setUpForms)[number];

/** Whether it was filled in on a form: that is shown again, as it was typed, where something of it cannot be. */
type OnForm = {
  readonly onForm?: true;
  /** What the form showed when it was made. */
  readonly shown?: Readonly<Record<string, string>> | undefined;
};

/** What somebody asks about how organisations and practices are set up, typed or pressed. */
export type SetUpAsk =
  | { readonly ask: 'set up'; readonly place?: Ref | undefined }
  | { readonly ask: 'form'; readonly form: SetUpForm; readonly place?: Ref | undefined }
  | (OnForm & {
      readonly ask: 'add organisation';
      readonly kind: 'pcn' | 'charity';
      readonly name: string;
      readonly pcn?: string | undefined;
      readonly manager: string;
    })
  | (OnForm & {
      readonly ask: 'add practice';
      readonly name: string;
      readonly odsCode: string;
      readonly pcn?: string | undefined;
      readonly manager: string;
    })
  | (OnForm & {
      readonly ask: 'fill slots';
      readonly place?: Ref | undefined;
      readonly slots: Partial<Readonly<Record<PracticeSlot, string>>>;
      /** What it would do was read back on this very card. */
      readonly sure?: true;
    })
  | (OnForm & {
      readonly ask: 'save contacts';
      readonly place?: Ref | undefined;
      readonly contacts: Partial<Readonly<Record<ContactKind, string>>>;
    })
  | (OnForm & { readonly ask: 'add staff'; readonly place?: Ref | undefined; readonly list: string })
  | { readonly ask: 'remove staff'; readonly place?: Ref | undefined; readonly name: string }
  /** Each in working days, as it was written. */
  | (OnForm & {
      readonly ask: 'move rungs';
      readonly place?: Ref | undefined;
      readonly rungs: Partial<Readonly<Record<LadderRung, string>>>;
    })
  | { readonly ask: 'usual ladder'; readonly place?: Ref | undefined }
  | { readonly ask: 'contacts checked'; readonly place?: Ref | undefined }
  | { readonly ask: 'joining link'; readonly place?: Ref | undefined }
  | {
      readonly ask: 'who it is';
      readonly newcomer: string;
      readonly person?: string | undefined;
      /** The practice that they join. */
      readonly joins?: string | undefined;
    }
  | {
      readonly ask: 'correct place';
      readonly place: string;
      readonly what: 'name' | 'code' | 'managers';
      readonly value: string;
    }
  | { readonly ask: 'join'; readonly code: string }
  | { readonly ask: 'new people' | 'who sees what' | 'help for managers' };
