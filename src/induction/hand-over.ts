import { lineOf } from './checklist.ts';
import { type Induction, placementOf } from './induction.ts';
import type { Refusal } from './refusal.ts';
import type { PersonId, Role } from './role.ts';
import { isClosed, type Step } from './step.ts';
import type { StepToday } from './step-today.ts';

/** What is a person's own and nobody else's: the link worker's steps, and each colleague's hello. */
export const ownAlone: readonly Role[] = ['link-worker', 'staff'];

/**
 * Whom a step can be handed to: those of its practice and those with a role in the induction, never its link worker; nobody
 * where it is private, or one person’s own.
 */
export function takersOf(
  { line, placement }: Pick<Step, 'line' | 'placement'>,
  induction: Induction,
): readonly PersonId[] {
  const { owner, private: isPrivate } = lineOf(line);
  if (isPrivate || ownAlone.includes(owner)) return [];
  const { slots, staff } = placementOf(induction, placement).practice;
  const around = [...Object.values(slots).flat(), ...staff, ...Object.values(induction.roles).flat()];
  return [...new Set(around)].filter((person) => person !== induction.linkWorker);
}

/** Whether somebody may hand a step over: whoever owes it, whoever’s role it is, and the line manager; not for one booking. */
export function mayHand(
  today: Pick<StepToday, 'owners' | 'roleOwners' | 'host' | 'covers'>,
  person: PersonId,
  leads: boolean,
): boolean {
  return leads || today.roleOwners.includes(person) || holdersOf(today).includes(person);
}

/** Whose a step is until it is handed on, whoever it is booked with or covers today. */
export function holdersOf({
  owners,
  host,
  covers,
}: Pick<StepToday, 'owners' | 'host' | 'covers'>): readonly PersonId[] {
  return owners.filter((person) => person !== host && !covers.some(({ by }) => by === person));
}

/**
 * The step in somebody else’s hands, or back in its role’s where `to` is null, or the plain reason why it stays; undefined is
 * somebody of whom nobody can tell who it is.
 */
export function handed(
  today: StepToday,
  to: PersonId | null | undefined,
  induction: Induction,
): Step | Refusal {
  const { step } = today;
  const takers = takersOf(step, induction);
  if (takers.length === 0) return { no: 'nobody else’s' };
  if (isClosed(step)) return { no: 'settled', state: step.state, by: [] };
  if (to === undefined) return { no: 'cannot take it' };
  if (to === null ? step.handedTo === null : holdersOf(today).includes(to)) return { no: 'theirs already' };
  if (to !== null && !takers.includes(to)) return { no: 'cannot take it' };
  // A yes that was given from the other side must not become its owner’s own.
  if (step.state === 'said done') return { no: 'said by one side' };
  return { ...step, handedTo: to, bookedWith: null, version: step.version + 1 };
}

/** An open step that was handed to somebody who has no part there any more is its role’s again. */
export function takenBack(step: Step, induction: Induction): Step {
  if (!step.handedTo || isClosed(step) || takersOf(step, induction).includes(step.handedTo)) return step;
  return { ...step, handedTo: null };
}
