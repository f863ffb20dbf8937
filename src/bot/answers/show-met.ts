import { metCard } from '../../../cards/met-card.ts';
import { saidCard } from '../../../cards/said-card.ts';
import { listed } from '../../induction/say-day.ts';
import type { HelloAsk } from '../../understanding/hello-ask.ts';
import { type Met, seeMet } from '../../use-cases/see-met.ts';
import type { Reply } from '../reply.ts';
import type { Turn } from '../turn.ts';
import { wayBack } from './show-step.ts';
import { saveTicks, type Tick } from './take-ticks.ts';

/** Whom a link worker has met, and the names that are still to be ticked. */
export async function showMet(
  { around, asker }: Turn,
  wish: Omit<Extract<HelloAsk, { ask: 'met' }>, 'ask'>,
  note?: string,
): Promise<Reply> {
  const seen = await seeMet(around, asker, wish);
  const before = note ? [note] : [];
  if ('none' in seen) return { card: saidCard({ says: [...before, ...sayNone(seen)], presses: wayBack }) };
  const says = [...before, 'Tick whoever you have met. The others stay as they are.', ...sayNames(seen.met)];
  return { card: metCard({ says, list: seen.list, page: seen.page, others: seen.others }) };
}

/** Saves that each of those who were ticked has been met, and shows who is left. */
export async function takeMet(turn: Turn, at: string, ticks: readonly Tick[]): Promise<Reply> {
  const place = { id: at };
  if (ticks.length === 0) return showMet(turn, { place }, 'You have not ticked anybody yet.');
  const note = await saveTicks(turn, ticks);
  // Where everybody there has been met, the names of another practice come next.
  const left = await seeMet(turn.around, turn.asker, { place });
  return showMet(turn, 'none' in left ? {} : { place }, note);
}

function sayNone({ none, met, names }: Extract<Met, { none: string }>): string[] {
  switch (none) {
    case 'everybody met':
      return ['There is nobody left to meet on the lists of your practices.', ...sayNames(met)];
    case 'too early':
      return ['From your first day on you can say here whom you have met.'];
    case 'no such place':
      return [`I have no names for you there. Try ${listed(names, 'or')}.`];
    case 'not a link worker':
      return ['This is where link workers say whom they have met. “my list” shows what is yours.'];
  }
}

const mostNames = 12;

function sayNames(met: readonly string[]): string[] {
  if (met.length === 0) return [];
  const more = met.length - mostNames;
  return [`You have met ${listed(more > 0 ? [...met.slice(0, mostNames), `${more} more`] : met)}.`];
}
