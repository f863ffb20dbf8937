import type { IntroductionPart } from '../induction/introduction.ts';
import type { PageKind } from '../induction/pages.ts';
import type { Ref } from './set-up-ask.ts';

/** What somebody asks so that link worker and staff get to know each other, typed or pressed. */
export type HelloAsk =
  | { readonly ask: 'about me' }
  /** Which people of a practice have been met. */
  | { readonly ask: 'met'; readonly place?: Ref | undefined; readonly page?: number | undefined }
  /** A text of a practice: to read, or to change. */
  | {
      readonly ask: 'page' | 'edit page';
      readonly page: PageKind;
      readonly place?: Ref | undefined;
    }
  | {
      readonly ask: 'save page';
      readonly page: PageKind;
      readonly place?: Ref | undefined;
      readonly words: string;
      /** Which words the form showed when it was made; none where it was typed in the chat. */
      readonly seen?: string | undefined;
      readonly onForm?: true;
    }
  /** `seen`: which words were shown before it is sent; none where that is still to be done. */
  | {
      readonly ask: 'send page';
      readonly page: PageKind;
      readonly place?: Ref | undefined;
      readonly seen?: string | undefined;
    }
  | {
      readonly ask: 'save about me';
      readonly words: Partial<Readonly<Record<IntroductionPart, string>>>;
      /** Whether it was filled in on a form: that is shown again where something of it cannot be kept. */
      readonly onForm?: true;
      /** What the form showed when it was made. */
      readonly shown?: Readonly<Record<string, string>> | undefined;
    };
