import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Move, Mover } from '../induction/move.ts';
import type { Step } from '../induction/step.ts';
import type { Answer } from '../induction/undo.ts';
import { fromDay, toDay } from './plain-day.ts';
import type { Tx } from './transaction.ts';

/** How a change came in: typed, or pressed on a card. */
export type Door = 'chat' | 'card';

/** One change of a step: who, when, by which door, what, before and after. */
export type StepEvent = {
  readonly inductionId: string;
  readonly stepId: string;
  readonly person: string;
  readonly at: Temporal.Instant;
  readonly today: Temporal.PlainDate;
  readonly door: Door;
  readonly kind: 'answer' | 'undo' | 'planted' | 'withdrawn' | 'wish' | 'handed' | 'replanned';
  readonly said?: { readonly move: Move; readonly mover: Mover };
  readonly before?: Step;
  readonly after?: Step;
};

/** Something else that was done, or refused: never with people's words in it. */
export type DeedEvent = {
  readonly kind: 'refused' | 'set up' | 'checked' | 'started' | 'changed' | 'ended' | 'bound' | 'joined';
  readonly person: string;
  readonly at: Temporal.Instant;
  readonly today: Temporal.PlainDate;
  readonly door: Door;
  readonly inductionId?: string;
  readonly practiceId?: string;
  /** Ids, days and kinds. */
  readonly detail?: object;
};

/** Records what was done or refused besides the answers to steps. */
export async function recordDeed(tx: Tx, event: DeedEvent): Promise<void> {
  await tx
    .insertInto('event')
    .values({
      kind: event.kind,
      person_id: event.person,
      at: event.at.toString(),
      on_day: fromDay(event.today),
      door: event.door,
      induction_id: event.inductionId ?? null,
      practice_id: event.practiceId ?? null,
      detail: event.detail ? JSON.stringify(event.detail) : null,
    })
    .execute();
}

/** The induction that somebody started from a draft. */
export async function startedFrom(tx: Tx, person: string, draft: string): Promise<string | undefined> {
  const row = await tx
    .selectFrom('event')
    .select('induction_id')
    .where('person_id', '=', person)
    .where('kind', '=', 'started')
    .where(sql<boolean>`detail ->> 'draft' = ${draft}`)
    .executeTakeFirst();
  return row?.induction_id ?? undefined;
}

/** Records a change and gives its number back. */
export async function record(tx: Tx, event: StepEvent): Promise<number> {
  const { id } = await tx
    .insertInto('event')
    .values({
      induction_id: event.inductionId,
      step_id: event.stepId,
      person_id: event.person,
      at: event.at.toString(),
      on_day: fromDay(event.today),
      door: event.door,
      kind: event.kind,
      move: event.said ? JSON.stringify(event.said.move) : null,
      mover: event.said ? JSON.stringify(event.said.mover) : null,
      before: event.before ? JSON.stringify(event.before) : null,
      after: event.after ? JSON.stringify(event.after) : null,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** The answers to a step that still stand, oldest first. */
export async function answersTo(tx: Tx, stepId: string): Promise<Answer[]> {
  const rows = await standing(tx).where('step_id', '=', stepId).orderBy('id').execute();
  return rows.map(({ id, move, mover, on_day }) => ({
    id,
    move: toMove(move),
    mover: mover as Mover,
    on: toDay(on_day),
  }));
}

/** The step somebody answered last, as far as that answer still stands. */
export async function lastAnsweredBy(tx: Tx, person: string): Promise<string | undefined> {
  const row = await standing(tx)
    .where('person_id', '=', person)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.step_id ?? undefined;
}

/** Marks an answer as taken back by an undo. */
export async function markUndone(tx: Tx, answer: number, by: number): Promise<void> {
  await tx.updateTable('event').set({ undone_by: by }).where('id', '=', answer).execute();
}

/** Marks every answer to a step that still stands as gone with a change: the step begins anew. */
export async function markAllUndone(tx: Tx, stepId: string, by: number): Promise<void> {
  await tx
    .updateTable('event')
    .set({ undone_by: by })
    .where('step_id', '=', stepId)
    .where('kind', '=', 'answer')
    .where('undone_by', 'is', null)
    .execute();
}

function standing(tx: Tx) {
  return tx
    .selectFrom('event')
    .select(['id', 'step_id', 'move', 'mover', 'on_day'])
    .where('kind', '=', 'answer')
    .where('undone_by', 'is', null);
}

function toMove(stored: unknown): Move {
  const move = stored as { kind: string; day?: string };
  return { ...move, ...(move.day ? { day: toDay(move.day) } : {}) } as Move;
}
