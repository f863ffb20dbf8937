import type { ContactKind } from '../induction/contacts.ts';
import type { PracticeSlot } from '../induction/slots.ts';

/** A practice or an induction as somebody names it: by a card's id, or in words. */
export type Ref = { readonly id: string } | { readonly words: string };

/** The forms on which a practice or organisation is set up. */
export const setUpForms = ['organisation', 'practice', 'slots', 'contacts', 'staff'] as const;
export type SetUpForm = (typeof setUpForms)[number];

/** What somebody asks about how organisations and practices are set up, typed or pressed. */
export type SetUpAsk =
  | { readonly ask: 'set up'; readonly place?: Ref | undefined }
  | { readonly ask: 'form'; readonly form: SetUpForm; readonly place?: Ref | undefined }
  | {
      readonly ask: 'add organisation';
      readonly kind: 'pcn' | 'charity';
      readonly name: string;
      readonly pcn?: string | undefined;
      readonly manager: string;
    }
  | {
      readonly ask: 'add practice';
      readonly name: string;
      readonly odsCode: string;
      readonly pcn?: string | undefined;
      readonly manager: string;
    }
  | {
      readonly ask: 'fill slots';
      readonly place?: Ref | undefined;
      readonly slots: Partial<Readonly<Record<PracticeSlot, string>>>;
    }
  | {
      readonly ask: 'save contacts';
      readonly place?: Ref | undefined;
      readonly contacts: Partial<Readonly<Record<ContactKind, string>>>;
    }
  | { readonly ask: 'add staff'; readonly place?: Ref | undefined; readonly list: string }
  | { readonly ask: 'contacts checked' | 'joining link'; readonly place?: Ref | undefined }
  | {
      readonly ask: 'who it is';
      readonly newcomer: string;
      readonly person?: string | undefined;
      readonly joins?: true | undefined;
    }
  | { readonly ask: 'who sees what' | 'help for managers' };
