import type { Temporal } from 'temporal-polyfill';
import type { DayRead, StepRef } from './ask.ts';

/** What somebody asks about the messages they get by themselves. */
export type NudgeAsk =
  | { readonly ask: 'remind me'; readonly steps: readonly StepRef[]; readonly day: DayRead }
  | { readonly ask: 'nudge at'; readonly time: Temporal.PlainTime | undefined }
  | { readonly ask: 'pause nudges'; readonly day: DayRead }
  | { readonly ask: 'nudge weekly' | 'stop nudges' | 'resume nudges' };
