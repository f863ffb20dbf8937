import type { LeaveProblem } from '../induction/leave-problem.ts';
import type { Ref } from './set-up-ask.ts';

/** What somebody asks about days on which they are away. */
export type LeaveAsk =
  /** `from`, `to`: 'YYYY-MM-DD'; `sure`: it was read back and is right. */
  | {
      readonly ask: 'leave';
      readonly from: string;
      readonly to: string;
      readonly cover?: Ref | undefined;
      readonly sure: boolean;
    }
  /** No days, or no last day, can be read; or what can be read is no leave. */
  | { readonly ask: 'unclear leave'; readonly why: 'days' | 'end' | LeaveProblem }
  | { readonly ask: 'back' | 'my leave' }
  /** `from`: its first day, where there are several. */
  | { readonly ask: 'cancel leave'; readonly from?: string | undefined };
