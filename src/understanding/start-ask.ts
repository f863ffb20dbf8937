import type { DraftFilled } from '../induction/draft.ts';

/** What somebody asks on the way to an induction that is started, typed or pressed. */
export type StartAsk =
  | {
      readonly ask: 'start';
      readonly who?: string | undefined;
      readonly day?: string | undefined;
      /** Words for a day that name none. */
      readonly unclearDay?: string | undefined;
      readonly places?: readonly string[] | undefined;
    }
  /** Begins anew, with what was said already. */
  | {
      readonly ask: 'start afresh';
      readonly who?: string | undefined;
      readonly day?: string | undefined;
      readonly places?: readonly string[] | undefined;
    }
  | { readonly ask: 'in place' }
  | (OnDraft & { readonly ask: 'people of draft' | 'start now' | 'drop draft' })
  /** What was filled in of a draft is kept, and the next card is shown. */
  | (OnDraft & { readonly ask: 'save basics' | 'back to basics'; readonly filled: DraftFilled })
  | (OnDraft & { readonly ask: 'preview'; readonly filled?: DraftFilled | undefined });

/** The draft that a card is about, and the version of it that was shown; typed asks are about the one there is. */
type OnDraft = { readonly draft?: string | undefined; readonly version?: number | undefined };
