import type { Temporal } from 'temporal-polyfill';
import type { Serious } from '../induction/serious.ts';
import type { ChangeAsk } from './change-ask.ts';
import type { HelloAsk } from './hello-ask.ts';
import type { LeaveAsk } from './leave-ask.ts';
import type { NudgeAsk } from './nudge-ask.ts';
import type { PracticeAsk } from './practice-ask.ts';
import type { Ref, SetUpAsk } from './set-up-ask.ts';
import type { StartAsk } from './start-ask.ts';

/** Which step somebody means: its number in the list they saw last, words of its title, its line, or a card's own id. */
export type StepRef =
  | { readonly number: number }
  | { readonly words: string }
  /** A line of the checklist, at a practice or for a link worker where one was named. */
  | { readonly line: string; readonly place?: string | undefined; readonly who?: string | undefined }
  /** One of those that were shown last. */
  | { readonly last: true }
  | { readonly id: string; readonly version: number };

/** A day as it was read: one day, or words that name none. */
export type DayRead = { readonly day: Temporal.PlainDate } | { readonly unclear: string };

/** What people can say of a step without adding anything. */
export const answers = ['done', 'happened', 'not yet', 'called off'] as const;

/** What somebody asked of Belong, typed or pressed. */
export type Ask =
  | { readonly ask: 'hello' | 'help' | 'next' | 'tick list' | 'yes' | 'no' | 'thanks' }
  | { readonly ask: 'who is who'; readonly who?: string | undefined }
  | {
      readonly ask: 'list';
      readonly place?: string;
      readonly of?: string | undefined;
      readonly page?: number;
    }
  | { readonly ask: 'status'; readonly who?: Ref | undefined; readonly place?: Ref | undefined }
  | { readonly ask: 'who needs me'; readonly page?: number | undefined }
  | { readonly ask: 'undo'; readonly step?: StepRef }
  | { readonly ask: 'step' | 'why' | 'set day' | 'set aside'; readonly step: StepRef }
  | { readonly ask: 'manager first' | 'everybody' | 'hand back'; readonly step: StepRef }
  /** `to`: who it really is; asked back where nobody is named. */
  | { readonly ask: 'hand over'; readonly step: StepRef; readonly to?: Ref | undefined }
  | { readonly ask: Exclude<(typeof answers)[number], 'called off'>; readonly step: StepRef }
  | { readonly ask: 'called off'; readonly step: StepRef; readonly reason?: string }
  /** It did not happen, though they once said that it did. */
  | { readonly ask: 'not after all'; readonly step: StepRef }
  /** `with`: whom it is booked with; `sure`: it was read back and is right. */
  | {
      readonly ask: 'book' | 'move';
      readonly step: StepRef;
      readonly day: DayRead;
      readonly with?: Ref | undefined;
      readonly sure?: boolean;
    }
  | { readonly ask: 'session'; readonly step: StepRef }
  | { readonly ask: 'blocked' | 'not needed'; readonly step: StepRef; readonly reason: string }
  /** Something is missing: which step, which day, or why. */
  | { readonly ask: 'incomplete'; readonly of: AskOfAStep; readonly missing: 'step' | 'day' | 'reason' }
  | HelloAsk
  | SetUpAsk
  | StartAsk
  | ChangeAsk
  | PracticeAsk
  | NudgeAsk
  | LeaveAsk
  /** Somebody to turn to is needed, for what may not have been said. */
  | { readonly ask: 'need a person' }
  /** `meant otherwise`: what was taken as serious was not. */
  | { readonly ask: 'serious' | 'meant otherwise'; readonly kind: Serious }
  | { readonly ask: 'unknown' };

/** The asks that are about one step. */
export type AskOfAStep =
  | (typeof answers)[number]
  | 'step'
  | 'why'
  | 'session'
  | 'book'
  | 'move'
  | 'blocked'
  | 'not needed'
  | 'manager first'
  | 'everybody'
  | 'hand over'
  | 'hand back';
