import type { Temporal } from 'temporal-polyfill';
import { lineOf } from './checklist.ts';
import { ownAlone } from './hand-over.ts';
import { type Induction, personIn } from './induction.ts';
import { capacitiesIn, mayLookAt } from './permission.ts';
import type { Agreer, PersonId } from './role.ts';
import type { Step } from './step.ts';
import { type Leave, within } from './working-day.ts';

/** A leave of somebody who owes a step, and who does the step meanwhile. */
export type Covered = { readonly of: PersonId; readonly by: PersonId; readonly leave: Leave };

/** All leaves, past and to come, in which somebody covers a step for one of those who owe it. */
export function coveredOf(
  step: Pick<Step, 'line' | 'placement'>,
  owners: readonly PersonId[],
  agreers: readonly Agreer[],
  induction: Induction,
): Covered[] {
  return owners.flatMap((of) =>
    personIn(induction, of).away.flatMap((leave) => {
      const { cover: by } = leave;
      return by && mayCover(by, step, agreers, induction) ? [{ of, by, leave }] : [];
    }),
  );
}

/** Those who cover on a day, unless they are away themselves; nobody covers for a cover. */
export function actingOn(
  day: Temporal.PlainDate,
  covered: readonly Covered[],
  induction: Induction,
): Covered[] {
  return covered.filter(
    ({ by, leave }) =>
      within(day, leave) && !personIn(induction, by).away.some((theirs) => within(day, theirs)),
  );
}

/**
 * Whether somebody can do a step for whoever owes it: they have a part there, are neither its link worker nor one who says whether
 * it happened, and may see it where it is private. What is one person’s own waits for them.
 */
function mayCover(
  person: PersonId,
  step: Pick<Step, 'line' | 'placement'>,
  agreers: readonly Agreer[],
  induction: Induction,
): boolean {
  const { owner, private: isPrivate } = lineOf(step.line);
  if (ownAlone.includes(owner) || person === induction.linkWorker) return false;
  if (!induction.people.has(person) || capacitiesIn(person, induction).length === 0) return false;
  if (agreers.some(({ people }) => people.includes(person))) return false;
  return !isPrivate || mayLookAt(step, person, induction);
}
