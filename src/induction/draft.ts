import type { InductionRole } from './slots.ts';

/** Somebody in a draft: known by id, or written down as a name and an address. */
export type DraftPerson = string;

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
  /** Name and work address, where somebody new was written down. */
  readonly written: string;
  readonly startsOn: string;
  readonly employer: string;
  readonly specialist: boolean;
  readonly sites: readonly DraftSite[];
  readonly main: string;
  /** Ids that were picked for each role. */
  readonly roles: Partial<Readonly<Record<InductionRole, string>>>;
  /** People who are in no list: 'wellbeing supervisor: Ruth Adeyemi, ruth@nhs.net', one a line. */
  readonly others: string;
};

/** A draft in which nothing is filled in. */
export const emptyDraft: Draft = {
  ...{ picked: '', written: '', startsOn: '', employer: '', specialist: false },
  ...{ sites: [], main: '', roles: {}, others: '' },
};

/** What is still missing in a draft before it can be previewed. */
export type DraftGap = 'who' | 'first day' | 'employer' | 'days' | 'name';
