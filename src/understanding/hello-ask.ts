import type { IntroductionPart } from '../induction/introduction.ts';
import type { Ref } from './set-up-ask.ts';

/** What somebody asks so that link worker and staff get to know each other, typed or pressed. */
export type HelloAsk =
  | { readonly ask: 'about me' }
  /** Which people of a practice have been met. */
  | { readonly ask: 'met'; readonly place?: Ref | undefined; readonly page?: number | undefined }
  | {
      readonly ask: 'save about me';
      readonly words: Partial<Readonly<Record<IntroductionPart, string>>>;
      /** Whether it was filled in on a form: that is shown again where something of it cannot be kept. */
      readonly onForm?: true;
      /** What the form showed when it was made. */
      readonly shown?: Readonly<Record<string, string>> | undefined;
    };
