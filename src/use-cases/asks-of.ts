import { isAsked } from '../induction/can-do.ts';
import { type PeopleToMeet, peopleToMeet } from '../induction/people-to-meet.ts';
import { hasGoneBy, isClosed } from '../induction/step.ts';
import type { StepToday } from '../induction/step-today.ts';
import type { Found, Part } from './part.ts';

/** One question to somebody: whether a step happened, or which people of a practice they have met. */
export type Question = { readonly found: Found } | { readonly people: PeopleToMeet };

/** All that somebody can be asked today, what others say is done first; people are one question a practice. */
export function questionsOf(parts: readonly Part[]): Question[] {
  const questions: Question[] = [
    ...parts.flatMap(asksOf).map((found) => ({ found })),
    ...parts
      .flatMap((part) => peopleToMeet(part.steps, part))
      .filter(({ isTime }) => isTime)
      .map((people) => ({ people })),
  ];
  return questions.toSorted((one, other) => rankOf(one) - rankOf(other));
}

/** A booked day that went by comes first, then what others say is done. */
function rankOf(question: Question): number {
  if ('found' in question && hasGoneBy(question.found.step.step, question.found.part.today)) return 0;
  return isSaid(question) ? 1 : 2;
}

function isSaid(question: Question): boolean {
  return 'found' in question
    ? question.found.step.step.state === 'said done'
    : question.people.people.some(({ said }) => said);
}

/**
 * The steps of an induction that somebody can be asked about today: did it happen? Of a booked day that went by unsaid both
 * sides are asked (domain: load; rule 3).
 */
function asksOf(part: Part): Found[] {
  return part.steps
    .filter((step) => !step.step.staff && (isAsked(step, part) ? isTime(step, part) : wentBy(step, part)))
    .map((step) => ({ part, step }));
}

function wentBy(step: StepToday, part: Part): boolean {
  return hasGoneBy(step.step, part.today) && step.owners.includes(part.viewer);
}

/** It was said done, its day has come, or it was to be ready for the first day there. */
function isTime({ step, due, line, standing, firstThere }: StepToday, { today }: Part): boolean {
  if (isClosed(step) || standing === 'waiting') return false;
  if (step.state === 'said done') return true;
  if (today.until(firstThere).sign > 0) return false;
  return today.until(due).sign <= 0 || (step.state === 'to do' && !step.movedTo && line.dueOffset <= 0);
}
