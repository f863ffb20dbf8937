import { practiceCard } from '../../../cards/practice-card.ts';
import type { Button } from '../../../cards/press.ts';
import { saidCard } from '../../../cards/said-card.ts';
import { listed } from '../../induction/say-day.ts';
import type { Ref } from '../../understanding/set-up-ask.ts';
import { answerStep, type StepOnCard } from '../../use-cases/answer-step.ts';
import type { NoPlace } from '../../use-cases/places.ts';
import { type PracticeWeek, seePractice } from '../../use-cases/see-practice.ts';
import type { Reply } from '../reply.ts';
import type { Turn } from '../turn.ts';
import { wayBack } from './show-step.ts';

/** What is a practice's this week, over all inductions. */
export async function showPractice(
  { around, asker }: Turn,
  { place, page }: { place?: Ref | undefined; page?: number | undefined },
  note?: string,
): Promise<Reply> {
  const seen = await seePractice(around, asker, place, page);
  if ('refusal' in seen) return sayWhich(seen.refusal);
  const { week } = seen;
  return {
    card: practiceCard({
      ...week,
      heading: `${week.practice.name}: this week`,
      says: [...(note ? [note] : []), ...sayWeek(week)],
      at: week.practice.id,
    }),
  };
}

/** Saves as done every step of the lines that were ticked, and shows the week as it is then. */
export async function takePracticeTicks(
  turn: Turn,
  { at, page, steps }: { at: string; page: number; steps: readonly StepOnCard[] },
): Promise<Reply> {
  const show = (note: string) => showPractice(turn, { place: { id: at }, page }, note);
  if (steps.length === 0) return show('You have not ticked anything yet.');
  let saved = 0;
  for (const step of steps) {
    const { refusal } = await answerStep(turn.around, turn.asker, step, { kind: 'done' });
    if (!refusal) saved += 1;
  }
  return show(saySaved(saved, steps.length));
}

function saySaved(saved: number, all: number): string {
  if (saved === 0) return 'Things have moved on since this card was made, so nothing was changed.';
  const noes = saved < all ? ' Some had changed since and stay as they are.' : '';
  return `${saved === 1 ? 'One is' : `${saved} are`} saved as done, thank you.${noes}`;
}

function sayWeek({ whom, rows, awaited, later }: PracticeWeek): string[] {
  if (whom.length === 0) return ['No induction is under way here now.'];
  const next = later ? ` After this week: ${later} more.` : '';
  return [
    rows.length
      ? `Inductions under way: ${listed(whom)}.${next}`
      : `Nothing is owed here this week. Thank you.${next}`,
    ...(awaited.length ? [`What you said is done waits for ${listed(awaited)} to say it happened.`] : []),
  ];
}

/** More buttons than these do not fit beside the way back. */
const mostPlaces = 4;

function sayWhich({ no, names }: NoPlace): Reply {
  const says =
    no === 'which place'
      ? `Which practice: ${listed(names, 'or')}?`
      : names.length
        ? `I cannot find that among your practices. Try ${listed(names, 'or')}.`
        : '“My practice” is for a practice’s manager and GP lead. Say “my list” to see what is yours.';
  const open = names
    .slice(0, mostPlaces)
    .map((name): Button => ({ title: name, data: { ask: 'my practice', place: name } }));
  return { card: saidCard({ says: [says], presses: [...open, ...wayBack] }) };
}
