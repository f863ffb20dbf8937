import { decide } from '../induction/decide.ts';
import { withHostThere } from '../induction/host.ts';
import { isRefusal, type Refusal } from '../induction/refusal.ts';
import type { Step } from '../induction/step.ts';
import { type Answer, heardAgain } from '../induction/undo.ts';
import { answersTo, markUndone, record } from '../store/events.ts';
import { type Answered, answered, holdStep, judge, noteRefusal, type StepOnCard } from './answer-step.ts';
import { eventOf, saveChange } from './carry-through.ts';
import { intendMissed } from './intend-urgent.ts';
import { groundOf, moverOf } from './mover.ts';
import { type Found, wordsOf } from './part.ts';
import { type Room, useCase } from './use-case.ts';

const move = { kind: 'called off' } as const;

/**
 * Says of a step that it did not happen, and takes back the yes that the same person once gave to it.
 * May: whoever gave that yes; of one nobody agreed, both sides and the line manager. Records: an undo and an answer.
 */
export const notAfterAll = useCase(
  { may: 'answer own steps', records: 'answer' },
  async (room, on: StepOnCard): Promise<Answered> => {
    const found = await holdStep(room, on.id);
    if (!found) return { refusal: { no: 'not yours' } };
    const { step } = found.step;
    const answers = await answersTo(room.tx, step.id);
    const yes = step.state === 'agreed' ? yesOf(room.asker.person, answers) : undefined;
    const open = yes ? withoutYes(step, yes, answers, found) : step;
    if (isRefusal(open)) return refuse(room, found, open);
    const after = missed(found, on, open);
    return isRefusal(after) ? refuse(room, found, after) : save(room, { found, yes, open, after });
  },
);

async function refuse(room: Room, found: Found, refusal: Refusal): Promise<Answered> {
  await noteRefusal(room, found, refusal);
  return { refusal, facts: wordsOf(found), part: found.part };
}

function yesOf(person: string, answers: readonly Answer[]): Answer | undefined {
  return answers.findLast(({ move: said, mover }) => mover.person === person && said.kind === 'happened');
}

function withoutYes(step: Step, yes: Answer, answers: readonly Answer[], found: Found): Step | Refusal {
  const others = answers.filter(({ id }) => id !== yes.id);
  const again = heardAgain(step, others, groundOf(found));
  return isRefusal(again) ? again : withHostThere(again, found.part.induction);
}

/** Judged as on the card, but that a yes of the same person does not stand in the way. */
function missed(found: Found, on: StepOnCard, open: Step): Step | Refusal {
  if (open === found.step.step) return judge(found, on, move);
  if (on.version !== undefined && on.version !== found.step.step.version) return { no: 'card is old' };
  const after = decide(open, move, moverOf(found), groundOf(found));
  return isRefusal(after) ? after : { ...after, version: found.step.step.version + 1 };
}

type Saying = {
  readonly found: Found;
  readonly yes: Answer | undefined;
  readonly open: Step;
  readonly after: Step;
};

async function save(room: Room, { found, yes, open, after }: Saying): Promise<Answered> {
  const { tx, around, asker } = room;
  const change = { around, asker, found, after };
  const refusal = await saveChange(tx, change);
  if (refusal) return refuse(room, found, refusal);
  const event = { ...eventOf(change), stepId: after.id };
  if (yes) {
    const undo = await record(tx, { ...event, kind: 'undo', before: found.step.step, after: open });
    await markUndone(tx, yes.id, undo);
  }
  const said = { move, mover: moverOf(found) };
  await record(tx, { ...event, kind: 'answer', said, before: open, after });
  await intendMissed(tx, change);
  return answered(change);
}
