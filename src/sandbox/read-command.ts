import type { Temporal } from 'temporal-polyfill';
import { readDay } from '../understanding/read-day.ts';

/** What only the sandbox understands. */
export type Command =
  | { readonly kind: 'be'; readonly name: string }
  | { readonly kind: 'who am I' }
  | { readonly kind: 'skip'; readonly to: Temporal.PlainDate }
  | { readonly kind: 'no such day'; readonly words: string }
  | { readonly kind: 'start over' }
  | { readonly kind: 'yes' | 'no' };

const furthestDays = 3_660;

/** The sandbox's command in a text, or nothing where it is meant for the bot. */
export function readCommand(text: string, today: Temporal.PlainDate): Command | undefined {
  const said = text.trim().replace(/[.!?\s]+$/, '');
  const be = /^be (?<name>.{1,80})$/iu.exec(said)?.groups?.name;
  if (be) return { kind: 'be', name: be.trim() };
  if (/^who am i$/i.test(said)) return { kind: 'who am I' };
  if (/^start over$/i.test(said)) return { kind: 'start over' };
  if (/^(yes|no)$/i.test(said)) return { kind: said.toLowerCase() as 'yes' | 'no' };
  const skip = /^skip (?<words>.{1,80})$/iu.exec(said)?.groups?.words;
  return skip ? readSkip(skip, today) : undefined;
}

function readSkip(words: string, today: Temporal.PlainDate): Command {
  const count = /^(?<n>\d{1,4}|an?|one) (?<unit>day|week)s?$/i.exec(words)?.groups;
  if (count) return skipBy(words, countOf(count.n ?? ''), count.unit === 'week' ? 7 : 1, today);
  const read = readDay(words.replace(/^to /i, ''), today);
  return 'day' in read ? { kind: 'skip', to: read.day } : { kind: 'no such day', words };
}

/** A number, or 'a', 'an' and 'one'. */
function countOf(words: string): number {
  return /^\d/.test(words) ? Number(words) : 1;
}

function skipBy(words: string, n: number, unit: number, today: Temporal.PlainDate): Command {
  const days = n * unit;
  return days > furthestDays ? { kind: 'no such day', words } : { kind: 'skip', to: today.add({ days }) };
}
