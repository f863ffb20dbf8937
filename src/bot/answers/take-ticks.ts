import { notYours, sayRefusal } from '../../induction/say-refusal.ts';
import { answerStep, type StepOnCard } from '../../use-cases/answer-step.ts';
import type { Reply } from '../reply.ts';
import type { Turn } from '../turn.ts';
import { showTicks } from './show-ticks.ts';

/** One line of a tick list that somebody filled in. */
export type Tick = {
  readonly step: StepOnCard;
  readonly says: 'happened' | 'done' | 'session' | 'not yet' | 'called off';
};

/** Saves each answer of a tick list on its own, and shows what is left to answer. */
export async function takeTicks(turn: Turn, ticks: readonly Tick[]): Promise<Reply> {
  return showTicks(turn, ticks.length ? await saveTicks(turn, ticks) : 'You have not picked an answer yet.');
}

/** Saves each answer on its own, and says what came of them. */
export async function saveTicks(turn: Turn, ticks: readonly Tick[]): Promise<string> {
  const noes: string[] = [];
  let offs = 0;
  for (const { step, says } of ticks) {
    const { refusal, facts, part } = await answerStep(turn.around, turn.asker, step, { kind: says });
    if (!refusal && says === 'called off') offs += 1;
    if (refusal && facts && part) noes.push(`“${facts.title}”: ${sayRefusal(refusal, part)}`);
    else if (refusal) noes.push(notYours);
  }
  return [saved(ticks.length - noes.length, offs), ...noes].join(' ');
}

function saved(count: number, offs: number): string {
  if (count === 0) return 'Nothing was changed.';
  const answers = count === 1 ? 'One answer is saved, thank you.' : `${count} answers are saved, thank you.`;
  return offs ? `${answers} What was called off is open again: name it to set a new day.` : answers;
}
