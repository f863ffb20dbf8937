import type { ColumnType, Generated } from 'kysely';

type Day = string;
type Moment = ColumnType<string, string, string>;
type Json<T> = ColumnType<T, string, string>;

/** One message to one person on one day: what became of it, and why. */
export type NudgeTable = {
  id: string;
  person_id: string;
  kind: 'digest' | 'urgent';
  on_day: Day;
  state: string;
  /** Why it is as it is, in a word of ours. */
  reason: string | null;
  attempts: number;
  made_at: Moment;
  settled_at: Moment | null;
  /** Not to be tried before this moment. */
  not_before: Moment | null;
  /** What it said: steps with the rung of each. */
  items: Json<unknown> | null;
  /** Where the message is, so that it can be changed in place. */
  message: Json<unknown> | null;
  /** Whether a step in it has changed since, by another hand than its reader’s. */
  stale: Generated<boolean>;
};

/** The highest rung on which somebody was told of a step, and beside it what has happened. */
export type ToldTable = {
  person_id: string;
  step_id: string;
  rung: string;
  anchor: Day;
  on_day: Day;
  happened: boolean;
};

/** What somebody asked for about nudges. */
export type NudgeWishTable = {
  person_id: string;
  at: string | null;
  paused_until: Day | null;
  weekly: boolean;
  stopped: boolean;
};

/** When the next message to a tenant, or in a chat, may go out. */
export type LaneTable = {
  key: string;
  /** By the database’s clock, which all instances share. */
  free_at: Moment;
  /** Until when Teams asked to be left alone, by the clock that was handed in. */
  closed_until: Moment | null;
};

/** Somebody who cannot be reached, and who is to hear of that; the nudge that says so, once there is one. */
export type UnreachedTable = { reader_id: string; person_id: string; on_day: Day; nudge_id: string | null };

/** A step of which somebody wants to be reminded on a day, and not before. */
export type SnoozeTable = { person_id: string; step_id: string; until_day: Day };

/** How many working days from a due day each rung is at a practice that has moved one. */
export type LadderTable = {
  practice_id: string;
  heads_up: number;
  told: number;
  told_must_have: number;
  told_next: number;
  told_next_must_have: number;
};
