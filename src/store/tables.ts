import type { ColumnType, Generated, Insertable, Selectable } from 'kysely';

/** A day as 'YYYY-MM-DD': the drivers are told never to make a Date of it. */
type Day = string;
/** A moment as ISO text, from the clock that was handed in. */
type Moment = ColumnType<string, string, string>;
/** Read as parsed JSON, written as JSON text. */
type Json<T> = ColumnType<T, string, string>;

export type OrganisationTable = { id: string; name: string; kind: 'pcn' | 'charity' | 'other' };

export type PracticeTable = { id: string; name: string };

export type PersonTable = {
  id: string;
  /** The Entra tenant and object id; empty until the person first opens Belong. */
  tenant_id: string | null;
  entra_id: string | null;
  name: string;
  organisation_id: string | null;
  practice_id: string | null;
  phone: string | null;
  /** The days of the week they work, Monday = 1. */
  week: number[];
};

export type LeaveTable = { person_id: string; from_day: Day; to_day: Day };

export type PracticeRoleTable = { practice_id: string; role: string; person_id: string };

export type ContactTable = {
  practice_id: string;
  kind: string;
  name: string;
  phone: string;
  checked_on: Day;
};

export type InductionTable = {
  id: string;
  link_worker_id: string;
  employer_id: string;
  specialist: boolean;
  starts_on: Day;
  begun_on: Day;
};

export type PlacementTable = {
  id: string;
  induction_id: string;
  practice_id: string;
  starts_on: Day;
  week: number[];
  is_main: boolean;
};

export type InductionRoleTable = { induction_id: string; role: string; person_id: string };

export type StepTable = {
  id: string;
  induction_id: string;
  placement_id: string | null;
  staff_id: string | null;
  line: string;
  occurrence: number;
  planned: Day;
  agree_from: Day;
  state: string;
  moved_to: Day | null;
  booked_for: Day | null;
  done_by: string | null;
  settled_on: Day | null;
  misses: number;
  manager_first: boolean;
  reason: string | null;
  reason_by: string | null;
  version: number;
  /** The first day on which anything could be said of the step: the sweep's index. */
  look_on: Day | null;
};

export type StepYesTable = { step_id: string; role: string; person_id: string };

export type EventTable = {
  id: Generated<number>;
  induction_id: string;
  step_id: string;
  person_id: string;
  at: Moment;
  on_day: Day;
  /** How it came in: typed, or pressed on a card. */
  door: 'chat' | 'card';
  kind: 'answer' | 'undo' | 'planted' | 'withdrawn' | 'wish';
  move: Json<unknown> | null;
  mover: Json<unknown> | null;
  before: Json<unknown> | null;
  after: Json<unknown> | null;
  /** The undo that took this answer back. */
  undone_by: number | null;
};

export type ReachTable = {
  person_id: string;
  /** Where the bot can write to them: our own plain facts, nothing of an SDK's. */
  place: Json<unknown>;
  welcomed: boolean;
};

export type ChatTable = {
  person_id: string;
  /** The ids of the steps in the list last shown, in the order of their numbers. */
  shown: Json<string[]>;
  /** What a yes or no would answer. */
  asked: Json<unknown> | null;
};

export type NoticeTable = {
  id: Generated<number>;
  person_id: string;
  step_id: string;
  kind: string;
  made_at: Moment;
  state: 'waiting' | 'sent' | 'not needed' | 'unreachable' | 'unknown';
  settled_at: Moment | null;
};

export type SettingTable = { name: string; value: Json<unknown> };

/** Every table of Belong. */
export type Tables = {
  organisation: OrganisationTable;
  practice: PracticeTable;
  person: PersonTable;
  leave: LeaveTable;
  practice_role: PracticeRoleTable;
  contact: ContactTable;
  induction: InductionTable;
  placement: PlacementTable;
  induction_role: InductionRoleTable;
  step: StepTable;
  step_yes: StepYesTable;
  event: EventTable;
  reach: ReachTable;
  chat: ChatTable;
  notice: NoticeTable;
  setting: SettingTable;
};

export type StepRow = Selectable<StepTable>;
export type NewStepRow = Insertable<StepTable>;
