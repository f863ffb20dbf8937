import { Temporal } from 'temporal-polyfill';
import type { Hearing, Ladder } from './ladder.ts';
import { openAgreers } from './open-agreers.ts';
import type { StepToday } from './step-today.ts';
import { tickDays, tickDaysFrom } from './tick-days.ts';
import { later } from './working-day.ts';

/** A question stands on this many tick lists; then it stays on the list and the status card. */
const mostTimes = 5;

/**
 * When the link worker is asked whether a step happened: on the tick list of the day its question has come, and of the weeks after
 * while it is open (domain: load).
 */
export function tickHearings(step: StepToday, { induction, today, holidays }: Ladder): Hearing[] {
  const person = induction.linkWorker;
  const isAsked = openAgreers(step).some(({ people }) => people.includes(person));
  if (!isAsked || step.standing === 'waiting') return [];
  const days = tickDaysFrom(askFrom(step), mostTimes, tickDays(induction, holidays));
  const passed = days.filter((day) => Temporal.PlainDate.compare(day, today) <= 0).length;
  // The last that has come, so that a missed one is made up for once; and the next.
  return days
    .slice(Math.max(0, passed - 1), passed + 1)
    .map((day) => ({ person, rung: 'due', day, anchor: day }));
}

/** From when on a question makes sense: it was said done, its day has come, or it was to be ready for the first day. */
function askFrom({ step, line, due, firstThere }: StepToday): Temporal.PlainDate {
  const { agreeFrom } = step;
  if (step.state === 'said done') return later(step.settledOn ?? agreeFrom, agreeFrom);
  const there = later(firstThere, agreeFrom);
  return step.state === 'to do' && !step.movedTo && line.dueOffset <= 0 ? there : later(due, there);
}
