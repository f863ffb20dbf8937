import type { Temporal } from 'temporal-polyfill';
import { type Induction, personIn, placementOf } from './induction.ts';
import { type Introduction, introductionParts } from './introduction.ts';
import { filledPage, fillInsFor, paragraphsOf } from './pages.ts';
import { sayDay, sayWeek } from './say-day.ts';
import { firstDays } from './say-difference.ts';
import { sayIntroduction } from './say-introduction.ts';
import { callName } from './say-name.ts';
import { sayState } from './say-state.ts';
import { isClosed } from './step.ts';
import type { StepToday } from './step-today.ts';
import type { Holidays } from './working-day.ts';

/** The one card a member of staff gets: who their link worker is, how to reach them, and the practice’s guide. */
export type HelloFacts = {
  /** Of the step that “We’ve met” answers. */
  readonly id: string;
  readonly version: number;
  /** What colleagues call the link worker. */
  readonly called: string;
  readonly says: readonly string[];
  readonly sections: readonly { readonly title: string; readonly says: string }[];
  /** What a chat with the link worker is made of, once they have opened Belong. */
  readonly upn: string | null;
  readonly guide: readonly string[];
};

/** What the card is made from besides the induction: what was written, and what day it is. */
export type HelloGround = {
  readonly introduction: Introduction;
  /** The practice’s guide, with its braces. */
  readonly guide: string;
  readonly today: Temporal.PlainDate;
  readonly holidays: Holidays;
};

/** Whether a step is somebody’s own hello to a link worker, and still to be said. */
export function isHello({ step }: Pick<StepToday, 'step'>, viewer: string): boolean {
  return step.staff === viewer && !step.doneBy && !isClosed(step);
}

/** The card for the member of staff whom a hello step is for. */
export function helloFacts(facts: StepToday, induction: Induction, ground: HelloGround): HelloFacts {
  const { step } = facts;
  const { introduction, guide, today } = ground;
  const { practice, week } = placementOf(induction, step.placement);
  const { name, phone, upn } = personIn(induction, induction.linkWorker);
  const about = { name: callName(induction.linkWorker, induction), phone, days: sayWeek(week) };
  const reader = { induction, viewer: step.staff ?? '', today };
  return {
    id: step.id,
    version: step.version,
    called: about.name,
    says: [
      sayWhere(name, facts, induction, ground),
      ...(step.state === 'to do' ? [] : [sayState(facts, reader)]),
    ],
    sections: introductionParts.map((part) => sayIntroduction(part, introduction, about)),
    upn,
    guide: paragraphsOf(filledPage(guide, fillInsFor(practice.name, [{ name, week }]))),
  };
}

function sayWhere(
  name: string,
  { step }: StepToday,
  induction: Induction,
  { today, holidays }: HelloGround,
): string {
  const { practice, week } = placementOf(induction, step.placement);
  const first = firstDays(induction, holidays).find((one) => one.practice === practice.name);
  const at = `at ${practice.name} on ${sayWeek(week)}`;
  return first && today.until(first.day).sign > 0
    ? `${name} is ${at}, from ${sayDay(first.day, today)} on.`
    : `${name} is ${at}.`;
}
