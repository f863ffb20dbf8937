import { randomUUID } from 'node:crypto';
import type { Induction } from '../induction/induction.ts';
import { looksOf } from '../induction/look-on.ts';
import { type ChangeForOne, changesFor, onlyHellosOf } from '../induction/news-of-change.ts';
import { afterReplan, orphansOf, replan } from '../induction/replan.ts';
import type { PersonId } from '../induction/role.ts';
import { sayChange } from '../induction/say-change.ts';
import { isSettled, type Step } from '../induction/step.ts';
import { markAllUndone, record } from '../store/events.ts';
import { loadInduction } from '../store/load-induction.ts';
import { addSteps, removeStep, saveLookOn, saveStep } from '../store/steps.ts';
import { oweHello } from './owe-hello.ts';
import { Refused, type Room } from './use-case.ts';

/** An induction after a change, and what that means for whom. */
export type Carried = { readonly after: Induction; readonly changes: readonly ChangeForOne[] };

/**
 * Plans an induction again after its people, places or days were changed in this transaction, and owes each person
 * concerned one message of what changed for them. Throws Refused where a step would be left without an owner, or
 * without anybody to agree it.
 */
export async function carryChange(
  room: Room,
  before: Induction,
  hearsOtherwise?: PersonId,
): Promise<Carried> {
  const { tx, around, asker, today } = room;
  const loaded = await loadInduction(tx, before.id);
  const replanned = replan(before, loaded, today, around.holidays);
  const after = afterReplan(loaded, replanned, randomUUID);
  if (orphansOf(after).length) throw new Refused({ no: 'leaves nobody' });
  const changes = changesFor(before, after);
  const days = looksOf(after, today, around.holidays);
  if (changes.length === 0 && isSameSteps(loaded, after)) {
    // The days on which something is said may move without any step: with its owner’s days, or a practice’s ladder.
    await saveLookOn(tx, days);
    return { after, changes };
  }
  for (const { id } of replanned.withdrawn) await removeStep(tx, id);
  for (const step of replanned.changed) await saveStep(tx, before.id, step);
  const known = new Set(loaded.steps.map(({ id }) => id));
  await addSteps(
    tx,
    before.id,
    after.steps.filter(({ id }) => !known.has(id)),
  );
  await recordSteps(room, loaded, after);
  await saveLookOn(tx, days);
  for (const change of changes) {
    const knows = change.person === asker.person || change.person === hearsOtherwise;
    const [hello] = onlyHellosOf(change);
    const news =
      knows || hello ? undefined : sayChange(change, before, after, { today, holidays: around.holidays });
    if (news) room.tell(change.person, news);
    if (hello && !knows) await oweHello(room, { after }, { person: change.person, step: hello });
  }
  return { after, changes };
}

function isSameSteps({ steps: before }: Induction, { steps: after }: Induction): boolean {
  return before.length === after.length && before.every((step, at) => step === after[at]);
}

/** Each step's part in the change; what people had said of a step that begins anew no longer stands. */
async function recordSteps(
  { tx, around, asker, today }: Room,
  before: Induction,
  after: Induction,
): Promise<void> {
  const earlier = new Map(before.steps.map((step) => [step.id, step]));
  const now = new Map(after.steps.map((step) => [step.id, step]));
  for (const id of new Set([...earlier.keys(), ...now.keys()])) {
    const [was, is] = [earlier.get(id), now.get(id)];
    if (was === is) continue;
    const event = await record(tx, {
      inductionId: after.id,
      stepId: id,
      person: asker.person,
      door: asker.door,
      today,
      at: around.clock(),
      kind: 'replanned',
      ...(was ? { before: was } : {}),
      ...(is ? { after: is } : {}),
    });
    if (was && beginsAnew(was, is)) await markAllUndone(tx, id, event);
  }
}

function beginsAnew(was: Step, is: Step | undefined): boolean {
  if (!is || is.dropped !== was.dropped) return true;
  return isSettled(was) && !isSettled(is);
}
