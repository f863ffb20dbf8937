import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { CheckedText } from '../induction/checked-text.ts';
import type { Role } from '../induction/role.ts';
import type { State, Step } from '../induction/step.ts';
import { fromDay, toDay, toDayOrNull } from './plain-day.ts';
import type { NewStepRow, StepRow } from './tables.ts';
import type { Tx } from './transaction.ts';

/** Every step of an induction, in the order in which they were planted. */
export async function stepsOf(tx: Tx, inductionId: string): Promise<Step[]> {
  const rows = await tx
    .selectFrom('step')
    .selectAll()
    .where('induction_id', '=', inductionId)
    .orderBy('planned')
    .orderBy('line')
    .orderBy('id')
    .execute();
  const yes = await tx
    .selectFrom('step_yes')
    .innerJoin('step', 'step.id', 'step_yes.step_id')
    .select(['step_yes.step_id', 'step_yes.role', 'step_yes.person_id'])
    .where('step.induction_id', '=', inductionId)
    .orderBy('step_yes.role')
    .execute();
  return rows.map((row) =>
    toStep(
      row,
      yes.filter(({ step_id }) => step_id === row.id),
    ),
  );
}

/** Adds new steps, of which nobody has said anything, to an induction. */
export async function addSteps(tx: Tx, inductionId: string, steps: readonly Step[]): Promise<void> {
  if (steps.length === 0) return;
  await tx
    .insertInto('step')
    .values(steps.map((step) => ({ ...toRow(inductionId, step), look_on: null })))
    .execute();
}

/** Saves a step that changed, if nobody changed it meanwhile; the version must be one up. */
export async function saveStep(tx: Tx, inductionId: string, step: Step): Promise<void> {
  const { numUpdatedRows } = await tx
    .updateTable('step')
    .set(toRow(inductionId, step))
    .where('id', '=', step.id)
    .where('version', '=', step.version - 1)
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) throw new Error(`step ${step.id} was changed by somebody else`);
  await saveYes(tx, step);
}

/** Takes a planted step away again. */
export async function removeStep(tx: Tx, id: string): Promise<void> {
  await tx.deleteFrom('step').where('id', '=', id).execute();
}

/** A step, and the first day on which anything could be said of it. */
export type LookOn = { readonly id: string; readonly day: Temporal.PlainDate | null };

/** Sets the first day on which anything could be said of some steps, in one statement. */
export async function saveLookOn(tx: Tx, all: readonly LookOn[]): Promise<void> {
  const days = JSON.stringify(all.map(({ id, day }) => ({ id, day: day && fromDay(day) })));
  await sql`update step set look_on = seen.day
    from json_to_recordset(${days}) as seen (id uuid, day date)
    where step.id = seen.id and step.look_on is distinct from seen.day`.execute(tx);
}

async function saveYes(tx: Tx, { id, yes }: Step): Promise<void> {
  await tx.deleteFrom('step_yes').where('step_id', '=', id).execute();
  if (yes.length === 0) return;
  await tx
    .insertInto('step_yes')
    .values(yes.map(({ role, person }) => ({ step_id: id, role, person_id: person })))
    .execute();
}

function toRow(inductionId: string, step: Step): Omit<NewStepRow, 'look_on'> {
  return {
    id: step.id,
    induction_id: inductionId,
    placement_id: step.placement,
    staff_id: step.staff,
    line: step.line,
    occurrence: step.occurrence,
    planned: fromDay(step.planned),
    agree_from: fromDay(step.agreeFrom),
    state: step.state,
    moved_to: step.movedTo && fromDay(step.movedTo),
    booked_for: step.bookedFor && fromDay(step.bookedFor),
    booked_with: step.bookedWith,
    sessions: step.sessions,
    last_session: step.lastSession && fromDay(step.lastSession),
    session_by: step.sessionBy,
    done_by: step.doneBy,
    settled_on: step.settledOn && fromDay(step.settledOn),
    misses: step.misses,
    missed_on: step.missedOn && fromDay(step.missedOn),
    missed_by: step.missedBy,
    manager_first: step.managerFirst,
    handed_to: step.handedTo,
    reason: step.reason,
    reason_by: step.reasonBy,
    dropped: step.dropped,
    version: step.version,
  };
}

function toStep(row: StepRow, yes: readonly { role: string; person_id: string }[]): Step {
  return {
    id: row.id,
    line: row.line,
    placement: row.placement_id,
    staff: row.staff_id,
    occurrence: row.occurrence,
    planned: toDay(row.planned),
    agreeFrom: toDay(row.agree_from),
    state: row.state as State,
    movedTo: toDayOrNull(row.moved_to),
    bookedFor: toDayOrNull(row.booked_for),
    bookedWith: row.booked_with,
    sessions: row.sessions,
    lastSession: toDayOrNull(row.last_session),
    sessionBy: row.session_by,
    doneBy: row.done_by,
    yes: yes.map(({ role, person_id }) => ({ role: role as Role, person: person_id })),
    settledOn: toDayOrNull(row.settled_on),
    misses: row.misses,
    missedOn: toDayOrNull(row.missed_on),
    missedBy: row.missed_by,
    managerFirst: row.manager_first,
    handedTo: row.handed_to,
    // Only checked text is ever saved in this column.
    reason: row.reason as CheckedText | null,
    reasonBy: row.reason_by,
    dropped: row.dropped,
    version: row.version,
  };
}
