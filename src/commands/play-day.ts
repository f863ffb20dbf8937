import { createHash } from 'node:crypto';
import type { Move } from '../induction/move.ts';
import type { PersonId } from '../induction/role.ts';
import { isClosed } from '../induction/step.ts';
import { type StepToday, stepToday } from '../induction/step-today.ts';
import { inductionIdsOf } from '../store/inductions.ts';
import { loadInduction } from '../store/load-induction.ts';
import { answerStep } from '../use-cases/answer-step.ts';
import { type Surroundings, todayOf } from '../use-cases/surroundings.ts';

/** A step that slips is done once it is this many of its owner's working days late. */
const slipsFor = 12;

/** Lets everybody do what is theirs by the end of a day, but for the steps that slip: as many of a hundred as said. */
export async function playDay(around: Surroundings, linkWorker: PersonId, slips: number): Promise<void> {
  for (const step of await openSteps(around, linkWorker)) {
    const isLate = slipsAt(step) < slips ? step.lateBy >= slipsFor : true;
    if (!isLate || todayOf(around).until(step.due).sign > 0) continue;
    const [owner] = step.owners;
    if (owner && !step.step.doneBy) await say(around, owner, step, { kind: 'done' });
    for (const { people } of step.agreers)
      if (people[0]) await say(around, people[0], step, { kind: 'happened' });
  }
}

async function openSteps(around: Surroundings, linkWorker: PersonId): Promise<StepToday[]> {
  const induction = await around.database.transaction(async (tx) => {
    const [id = ''] = await inductionIdsOf(tx, linkWorker);
    return loadInduction(tx, id);
  });
  return induction.steps
    .filter((step) => !isClosed(step))
    .map((step) => stepToday(step, induction, todayOf(around), around.holidays))
    .filter(({ standing }) => standing !== 'waiting' && standing !== 'paused');
}

/** A no, such as that it is too early, is theirs to hear, and another day will do. */
async function say(around: Surroundings, person: PersonId, { step }: StepToday, move: Move): Promise<void> {
  await answerStep(around, { person, door: 'chat' }, { id: step.id }, move);
}

/** From 0 to 99, the same for the same line, place and time it comes round, whatever else there is. */
function slipsAt({ step: { line, occurrence }, line: { scope } }: StepToday): number {
  const digest = createHash('sha256').update(`${line} ${occurrence} ${scope}`).digest();
  return digest.readUInt16BE(0) % 100;
}
