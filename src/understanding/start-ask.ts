import type { Draft } from '../induction/draft.ts';

/** What somebody asks on the way to an induction that is started, typed or pressed. */
export type StartAsk =
  | {
      readonly ask: 'start';
      readonly who?: string | undefined;
      readonly day?: string | undefined;
      readonly places?: readonly string[] | undefined;
    }
  | { readonly ask: 'start afresh' | 'people of draft' | 'start now' | 'drop draft' | 'in place' }
  /** What was filled in of a draft is kept, and the next card is shown. */
  | { readonly ask: 'save basics'; readonly filled: Partial<Draft> }
  | { readonly ask: 'preview'; readonly filled?: Partial<Draft> | undefined };
