import { holdersOf, takersOf } from './hand-over.ts';
import { openAgreers } from './open-agreers.ts';
import type { Reader } from './say-state.ts';
import { isClosed } from './step.ts';
import type { StepToday } from './step-today.ts';

/** What somebody can press on a step. */
export type Can =
  | 'done'
  | 'happened'
  | 'session'
  | 'not yet'
  | 'called off'
  | 'set day'
  | 'set aside'
  | 'hand over';

/** All that somebody can press on a step today, as their side of it allows. */
export function canDo(today: StepToday, reader: Reader): Can[] {
  const { step, owners, roleOwners, agreers } = today;
  if (isClosed(step)) return [];
  const owner = owners.includes(reader.viewer);
  const other = agreers.some(({ people }) => people.includes(reader.viewer));
  const isTheirs = holdersOf(today).includes(reader.viewer) || roleOwners.includes(reader.viewer);
  const isOpen = step.state !== 'said done' && takersOf(step, reader.induction).length > 0;
  const hand = isTheirs && isOpen ? (['hand over'] as const) : [];
  if (!owner && !other) return [...hand];
  return [
    ...(owner && !step.doneBy && !isAhead(today, reader) ? (['done'] as const) : []),
    ...(isAsked(today, reader) ? (['happened'] as const) : []),
    ...(isSession(today, reader) ? (['session'] as const) : []),
    ...(step.state === 'said done' || step.state === 'booked' ? (['not yet'] as const) : []),
    ...(step.state === 'not happened' ? [] : (['called off'] as const)),
    'set day',
    'set aside',
    ...hand,
  ];
}

/** Whether somebody on the other side can say today that it happened. */
export function isAsked(facts: StepToday, { viewer, today }: Reader): boolean {
  const { step } = facts;
  if (isClosed(step) || today.until(step.agreeFrom).sign > 0) return false;
  return openAgreers(facts).some(({ people }) => people.includes(viewer));
}

/** Whether one session of several may just have been: its booked day has come, or one side says that all is done. */
function isSession({ step, line }: StepToday, { today }: Reader): boolean {
  if (!line.several || today.until(step.agreeFrom).sign > 0) return false;
  const isBookedDay = step.state === 'booked' && step.bookedFor && today.until(step.bookedFor).sign <= 0;
  return Boolean(isBookedDay) || step.state === 'said done';
}

/** What has just come round again cannot be done yet. */
function isAhead({ step }: StepToday, { today }: Reader): boolean {
  return step.occurrence > 1 && today.until(step.agreeFrom).sign > 0;
}
