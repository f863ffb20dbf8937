import type { Temporal } from 'temporal-polyfill';
import { checklist } from './checklist.ts';
import type { Role } from './role.ts';
import { sayShortDay } from './say-day.ts';
import { type Reader, sayState } from './say-state.ts';
import { isClosed, type Step } from './step.ts';
import type { StepToday } from './step-today.ts';

/** The last session that both sides agree on and the next one, for patient cases or for how somebody is doing. */
export type SupervisionFact = { readonly what: string; readonly says: string };

const supervisors = [
  ['case-supervisor', 'Patient cases'],
  ['wellbeing-supervisor', 'Wellbeing check-in'],
] as const satisfies readonly (readonly [Role, string])[];

/**
 * For each kind of supervision when it last happened as both sides see it, and what is next; nothing where none of its
 * steps is among those given (Box 3, management; SC4).
 */
export function saySupervision(steps: readonly StepToday[], reader: Reader): SupervisionFact[] {
  return supervisors.flatMap(([role, what]) => {
    const lines = new Set(checklist.lines.filter(({ owner }) => owner === role).map(({ id }) => id));
    const sessions = steps.filter(({ line }) => lines.has(line.id));
    if (sessions.length === 0) return [];
    const last = sessions
      .filter(({ step }) => step.state === 'agreed')
      .toSorted((one, other) => other.step.occurrence - one.step.occurrence)[0];
    const next = sessions.find(({ step }) => !isClosed(step));
    const saysLast = last ? sayLast(last, reader) : 'None yet that both sides agree on.';
    return [{ what, says: [saysLast, ...(next ? [sayNext(next, reader)] : [])].join(' ') }];
  });
}

function sayLast(last: StepToday, reader: Reader): string {
  const day = happenedOn(last.step) ?? reader.today;
  return `Last on ${sayShortDay(day, reader.today)}: ${within(sayState(last, reader))}`;
}

function sayNext(next: StepToday, reader: Reader): string {
  return `${next.standing === 'slipped' ? 'Late' : 'Next'}: ${within(sayState(next, reader))}`;
}

/** A sentence after a colon: its first letter is small, unless somebody's name begins with it. */
function within(sentence: string): string {
  return sentence.replace(/^(?:Both|You|To|Booked|Waits|Waiting|Paused|Was|Not|Something)\b/, (word) =>
    word.toLowerCase(),
  );
}

/** The day a step happened as far as anybody said: the day it was booked for, unless it was settled before. */
export function happenedOn({ bookedFor, settledOn }: Step): Temporal.PlainDate | undefined {
  if (bookedFor && (!settledOn || bookedFor.until(settledOn).sign >= 0)) return bookedFor;
  return settledOn ?? undefined;
}
