import type { Temporal } from 'temporal-polyfill';
import type { DayRead, StepRef } from './ask.ts';
import type { Ref } from './set-up-ask.ts';

/** What somebody asks about the messages they get by themselves. */
export type NudgeAsk =
  | { readonly ask: 'remind me'; readonly steps: readonly StepRef[]; readonly day: DayRead }
  | { readonly ask: 'nudge at'; readonly time: Temporal.PlainTime | undefined }
  | { readonly ask: 'pause nudges'; readonly day: DayRead }
  /** The same in words of their own: `until`: 'YYYY-MM-DD', asked where none was said; `sure`: it was read back. */
  | { readonly ask: 'pause until'; readonly until?: string | undefined; readonly sure: boolean }
  /** What would come in the next weeks: about somebody, or to whoever asks. */
  | {
      readonly ask: 'preview nudges';
      readonly who?: Ref | undefined;
      readonly mine?: boolean | undefined;
      readonly week?: number | undefined;
      readonly page?: number | undefined;
    }
  | { readonly ask: 'nudge weekly' | 'stop nudges' | 'resume nudges' };
