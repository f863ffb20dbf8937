import type { Temporal } from 'temporal-polyfill';
import { listed } from '../../induction/say-day.ts';
import { sayAwayDays } from '../../induction/say-leave.ts';
import { shortName } from '../../induction/say-name.ts';
import type { LeaveAsk } from '../../understanding/leave-ask.ts';
import type { LeaveTaken } from '../../use-cases/take-leave.ts';

type Taken = Extract<LeaveTaken, { away: unknown }>;

const example = 'Say it as in “I’m off 3 to 14 August, Bev is covering”.';

/** Why days cannot be kept as a leave, with an example. */
export function sayUnclearLeave(why: Extract<LeaveAsk, { ask: 'unclear leave' }>['why']): string[] {
  switch (why) {
    case 'days':
      return [`Which days are you off? ${example}`, 'I need the first and the last day, and not why.'];
    case 'end':
      return [`Until which day are you off? ${example}`];
    case 'backwards':
      return [`That ends before it begins. Please look at the days again. ${example}`];
    case 'past':
      return [`Those days are over, so there is nothing to keep. ${example}`];
    case 'too long':
      return [`That is longer than a year. Please say a shorter time. ${example}`];
    case 'too far ahead':
      return ['That is more than two years away. Please look at it again.'];
  }
}

/** What a leave means for whoever takes it, before it is kept or once it is. */
export function sayMeaning(taken: Taken, today: Temporal.PlainDate): string[] {
  const { cover, isLinkWorker, replaces, means } = taken;
  const instead = replaces.map((one) => sayAwayDays(one, today));
  return [
    sayWorkingDays(means.workingDays),
    ...(instead.length ? [`This takes the place of your leave ${listed(instead)}.`] : []),
    ...(isLinkWorker ? forLinkWorkers : cover ? sayCovered(cover.name, means.waits) : uncovered),
    'I send you no digest in those days, and one when you are back if something is still open.',
  ];
}

function sayWorkingDays(count: number): string {
  if (count === 0) return 'You work on none of these days.';
  return count === 1 ? 'That is one of your working days.' : `That is ${count} of your working days.`;
}

function sayCovered(name: string, waits: boolean): string[] {
  const short = shortName(name);
  return [
    `${name} covers for you.`,
    `Nothing of yours counts as late while you are away; ${short} hears instead.`,
    ...(waits ? [`What ${short} cannot do or see for you waits until you are back.`] : []),
  ];
}

const uncovered = [
  'Nobody covers for you.',
  'Nothing of yours counts as late while you are away. It waits until you are back.',
];

const forLinkWorkers = [
  'Nobody can say for you whether something happened, so I keep no cover for you.',
  'Your questions and what needs you in the room wait until you are back.',
];
