import type { Change } from '../induction/change.ts';
import type { InductionRole } from '../induction/slots.ts';
import type { Ref } from './set-up-ask.ts';

/** What somebody asks to change, typed or pressed. */
export type ChangeAsk =
  | { readonly ask: 'change people'; readonly who?: Ref | undefined }
  | {
      readonly ask: 'save people';
      readonly who: Ref;
      /** The people that the card showed for each role, and those that were left standing on it. */
      readonly was: Partial<Readonly<Record<InductionRole, string>>>;
      readonly now: Partial<Readonly<Record<InductionRole, string>>>;
    }
  /** `sure`: what it would do was read back on this very card; `seen`: how it stood then. */
  | {
      readonly ask: 'change';
      readonly who?: Ref | undefined;
      readonly change: Change;
      readonly sure: boolean;
      readonly seen?: string | undefined;
    }
  | {
      readonly ask: 'my days';
      readonly week: readonly number[];
      readonly place: string;
      readonly sure: boolean;
    }
  | { readonly ask: 'unclear change'; readonly missing: 'day' | 'days' | 'the day itself' | 'who leaves' }
  /** `name`: the link worker's whole name, typed back. */
  | { readonly ask: 'cancel induction'; readonly name: string; readonly typedBack: boolean }
  | { readonly ask: 'leaver'; readonly who: string; readonly heir: string; readonly sure: boolean }
  | {
      readonly ask: 'whose rules';
      readonly who?: Ref | undefined;
      readonly subject: string;
      readonly whose: string;
    }
  | { readonly ask: 'lesson'; readonly place?: Ref | undefined; readonly words: string };
