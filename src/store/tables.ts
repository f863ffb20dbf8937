// Past 200 lines: the tables stand in one place, because they are one picture.
import type { ColumnType, Generated, Insertable, Selectable } from 'kysely';
import type {
  LadderTable,
  LaneTable,
  NudgeTable,
  NudgeWishTable,
  SnoozeTable,
  ToldTable,
  UnreachedTable,
} from './nudge-tables.ts';

/** A day as 'YYYY-MM-DD': the drivers are told never to make a Date of it. */
type Day = string;
/** A moment as ISO text, from the clock that was handed in. */
type Moment = ColumnType<string, string, string>;
/** Read as parsed JSON, written as JSON text. */
type Json<T> = ColumnType<T, string, string>;

export type OrganisationTable = {
  id: string;
  name: string;
  kind: 'pcn' | 'charity' | 'other';
  /** The PCN that a charity works with. */
  pcn_id: string | null;
};

export type OrganisationManagerTable = { organisation_id: string; person_id: string };

export type PracticeTable = { id: string; name: string; ods_code: string | null; pcn_id: string | null };

export type PersonTable = {
  id: string;
  /** The Entra tenant and object id; empty until the person first opens Belong. */
  tenant_id: string | null;
  entra_id: string | null;
  name: string;
  /** What names are alike by; only `addPerson` writes it. */
  name_key: string | null;
  organisation_id: string | null;
  practice_id: string | null;
  phone: string | null;
  /** The days of the week they work, Monday = 1. */
  week: number[];
  /** The work email they were invited by. */
  address: string | null;
  /** What chat links are made of; it changes with a surname, so nobody is known by it. */
  upn: string | null;
  left_on: Day | null;
};

export type LeaveTable = { person_id: string; from_day: Day; to_day: Day; cover_id: string | null };

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
  ended_on: Day | null;
  ended_as: 'cancelled' | 'left' | null;
};

export type PlacementTable = {
  id: string;
  induction_id: string;
  practice_id: string;
  starts_on: Day;
  week: number[];
  is_main: boolean;
  left_on: Day | null;
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
  booked_with: string | null;
  sessions: number;
  last_session: Day | null;
  /** Who said so of the last one. */
  session_by: string | null;
  done_by: string | null;
  settled_on: Day | null;
  misses: number;
  missed_on: Day | null;
  missed_by: string | null;
  manager_first: boolean;
  /** Whom it was handed to by those whose role owes it. */
  handed_to: string | null;
  reason: string | null;
  reason_by: string | null;
  dropped: boolean;
  version: number;
  /** The first day on which anything could be said of the step: the sweep's index. */
  look_on: Day | null;
};

export type StepYesTable = { step_id: string; role: string; person_id: string };

export type EventTable = {
  id: Generated<number>;
  induction_id: string | null;
  step_id: string | null;
  practice_id: string | null;
  person_id: string;
  at: Moment;
  on_day: Day;
  /** How it came in: typed, or pressed on a card. */
  door: 'chat' | 'card';
  kind: string;
  move: Json<unknown> | null;
  mover: Json<unknown> | null;
  before: Json<unknown> | null;
  after: Json<unknown> | null;
  detail: Json<unknown> | null;
  /** The undo that took this answer back. */
  undone_by: number | null;
};

export type ReachTable = {
  person_id: string;
  /** Where the bot can write to them: our own plain facts, nothing of an SDK's. */
  place: Json<unknown>;
  welcomed: boolean;
};

/** Somebody whom nothing reaches: why, since when, and whether whoever manages them was told. */
export type OutOfReachTable = {
  person_id: string;
  why: 'not opened' | 'not installed' | 'gone';
  told: Generated<boolean>;
  since: Moment;
};

export type ChatTable = {
  person_id: string;
  /** The ids of the steps in the list last shown, in the order of their numbers. */
  shown: Json<string[]>;
  /** What a yes or no would answer. */
  asked: Json<unknown> | null;
  /** The step that was shown last on its own, since the last list. */
  spoken_of: string | null;
};

export type NoticeTable = {
  id: Generated<number>;
  person_id: string;
  /** What it is about: a step, or else what is told in its body. */
  step_id: string | null;
  body: Json<unknown> | null;
  kind: string;
  made_at: Moment;
  state: 'waiting' | 'not yet' | 'sent' | 'not needed' | 'unreachable' | 'unknown';
  settled_at: Moment | null;
};

export type SettingTable = { name: string; value: Json<unknown> };

export type DraftTable = {
  person_id: string;
  /** Another one with each draft that is begun. */
  id: string;
  version: number;
  body: Json<unknown>;
  changed_on: Day;
};

export type JoiningLinkTable = { code: string; practice_id: string };

/** Somebody who wrote to Belong and is not known yet. */
export type NewcomerTable = {
  id: string;
  tenant_id: string;
  entra_id: string;
  name: string;
  address: string | null;
  upn: string | null;
  place: Json<unknown>;
  /** Whom of the roster they may be. */
  perhaps: Json<string[]>;
  /** The practices whose joining links they opened. */
  practices: Json<string[]>;
  /** The people and practices for which a manager has said no. */
  declined: Json<string[]>;
  /** Who was asked about them. */
  asked: Json<string[]>;
  first_seen: Day;
};

export type RulePageTable = { induction_id: string; subject: string; whose: string; person_id: string };

export type LessonTable = {
  id: Generated<number>;
  practice_id: string;
  words: string;
  person_id: string;
  on_day: Day;
};

export type RoomTable = {
  placement_id: string;
  /** Monday = 1. */
  weekday: number;
  /** Which room there is on that day, who said so, and when. */
  words: string | null;
  person_id: string | null;
  on_day: Day | null;
  /** Since when there is none, and who said so. */
  none_since: Day | null;
  none_by: string | null;
  /** Since when it does not suit, and who said so. */
  unfit_since: Day | null;
  unfit_by: string | null;
};

/** One part of what a link worker writes of themselves. */
export type IntroductionTable = { induction_id: string; part: string; words: string };

export type InviteTable = {
  placement_id: string;
  meeting: string;
  /** A meeting is on a day of the week, or on one date. */
  weekday: number | null;
  day: Day | null;
  person_id: string;
  on_day: Day;
};

/** A text of a practice about its link worker, where somebody has changed the one that Belong brings. */
export type PageTable = {
  practice_id: string;
  kind: string;
  words: string;
  person_id: string;
  on_day: Day;
};

export type AccessTestedTable = { placement_id: string; thing: string; person_id: string; on_day: Day };

/** What does not work for a link worker: since when, who said so, and who heard of it. */
export type AccessProblemTable = {
  placement_id: string;
  thing: string;
  since: Day;
  person_id: string;
  told: Json<string[]>;
};

/** What a practice does not have, so that nobody tests it. */
export type AccessLeftOutTable = { practice_id: string; thing: string; person_id: string; on_day: Day };

/** That a text went to a member of staff. */
export type PageSentTable = {
  practice_id: string;
  kind: string;
  person_id: string;
  /** The hello on whose card the guide went. */
  step_id: string | null;
  on_day: Day;
  /** What tells its words from others. */
  words: string;
};

/** Every table of Belong. */
export type Tables = {
  organisation: OrganisationTable;
  organisation_manager: OrganisationManagerTable;
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
  out_of_reach: OutOfReachTable;
  chat: ChatTable;
  notice: NoticeTable;
  setting: SettingTable;
  draft: DraftTable;
  joining_link: JoiningLinkTable;
  newcomer: NewcomerTable;
  rule_page: RulePageTable;
  lesson: LessonTable;
  room: RoomTable;
  introduction: IntroductionTable;
  invite: InviteTable;
  access_tested: AccessTestedTable;
  access_left_out: AccessLeftOutTable;
  access_problem: AccessProblemTable;
  page: PageTable;
  page_sent: PageSentTable;
  nudge: NudgeTable;
  told: ToldTable;
  nudge_wish: NudgeWishTable;
  snooze: SnoozeTable;
  lane: LaneTable;
  ladder: LadderTable;
  unreached: UnreachedTable;
};

export type StepRow = Selectable<StepTable>;
export type NewStepRow = Insertable<StepTable>;
