import type { Temporal } from 'temporal-polyfill';
import type { Speaker } from './speaker.ts';

/** All that a message can be about (domain: what people type), serious matters aside: these are looked for first. */
export const intents = [
  'next-step',
  'mark-done',
  'partial-done',
  'confirm-happened',
  'did-not-happen',
  'not-yet',
  'change-date',
  'working-pattern',
  'remind-later',
  'on-leave',
  'who-is',
  'rules-question',
  'room-problem',
  'access-problem',
  'supervision-problem',
  'status',
  'start-induction',
  'change-people',
  'leaver',
  'not-applicable',
  'undo',
  'why-step',
  'privacy-question',
  'pulse-answer',
  'help',
  'stop-nudges',
  'thanks',
  'out-of-scope',
] as const;
export type Intent = (typeof intents)[number];

/** Who speaks, whom and what they know, and when. */
export type Context = {
  readonly speaker: Speaker;
  readonly today: Temporal.PlainDate;
  /** Names of the people and practices that whoever speaks has to do with. */
  readonly people?: readonly string[];
  readonly places?: readonly string[];
};

/** One thing that a message says. */
export type Meaning = {
  readonly intent: Intent;
  /** Between 0 and 1: how much more likely this is than anything else. */
  readonly sure: number;
  /** What else it may be, the likeliest first. */
  readonly or: readonly Intent[];
  /** A line of the checklist. */
  readonly step?: string;
  readonly day?: Temporal.PlainDate;
  /** The last day of several. */
  readonly until?: Temporal.PlainDate;
  /** Words for a day that only a question can settle. */
  readonly unclearDay?: string;
  readonly person?: string;
  readonly place?: string;
  /** Days of the week, Monday = 1. */
  readonly week?: readonly number[];
  /** Whether these are the days of whoever speaks. */
  readonly own?: true;
  /** Said outright and alone, that something has happened: nothing in the message leaves it open. */
  readonly outright?: true;
  /** The part of the message that says so. */
  readonly words: string;
};
