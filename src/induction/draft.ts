import type { Temporal } from 'temporal-polyfill';
import type { CheckedText } from './checked-text.ts';
import type { InductionRole } from './slots.ts';

/** A practice in a draft, with the link worker's days there, and its own first day where that is another. */
export type DraftSite = {
  readonly practice: string;
  readonly week: readonly number[];
  readonly startsOn: string | null;
};

/** An induction before Start: nothing of it is anywhere else yet. */
export type Draft = {
  /** An id that was picked: a person's, or an Entra id that nobody has yet. */
  readonly picked: string;
  /** Name and work email, where somebody new was written down. */
  readonly written: CheckedText | '';
  readonly startsOn: string;
  readonly employer: string;
  readonly specialist: boolean;
  readonly sites: readonly DraftSite[];
  readonly main: string;
  /** Ids that were picked for each role. */
  readonly roles: Partial<Readonly<Record<InductionRole, string>>>;
  /** People who are in no list: 'wellbeing supervisor: Ruth Adeyemi, ruth@nhs.net', each a line of its own. */
  readonly others: readonly CheckedText[];
};

/** What was filled in of a draft, its words as they were typed. */
export type DraftFilled = Omit<Partial<Draft>, 'written' | 'others'> & {
  readonly written?: string | undefined;
  readonly others?: readonly string[] | undefined;
};

/** A draft in which nothing is filled in. */
export const emptyDraft: Draft = {
  picked: '',
  written: '',
  startsOn: '',
  employer: '',
  specialist: false,
  sites: [],
  main: '',
  roles: {},
  others: [],
};

/** What is still missing in a draft, or cannot be, before it can be previewed. */
export type DraftGap =
  | 'who'
  | 'one of two'
  | 'name'
  | 'elsewhere'
  | 'first day'
  | 'too long ago'
  | 'too far ahead'
  | 'before the job'
  | 'employer'
  | 'days';

/** An induction ends with the yearly review, so nobody starts one later than that; and plans are made for two years. */
const mostMonths = { ago: 12, ahead: 24 };

/** What stands against a first day; undefined where nothing does. */
export function firstDayGap(
  day: Temporal.PlainDate,
  today: Temporal.PlainDate,
): 'too long ago' | 'too far ahead' | undefined {
  if (day.until(today.subtract({ months: mostMonths.ago })).sign > 0) return 'too long ago';
  return today.add({ months: mostMonths.ahead }).until(day).sign > 0 ? 'too far ahead' : undefined;
}
