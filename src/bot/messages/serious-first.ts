import type { Serious } from '../../induction/serious.ts';
import type { Ask } from '../../understanding/ask.ts';
import { readSerious } from '../../understanding/read-serious.ts';
import { isLetThrough } from '../../use-cases/let-through.ts';
import type { Turn } from '../turn.ts';

/** What is written for a practice to read, about what may be hard: only a crisis is looked for in it. */
const forOthers: readonly Ask['ask'][] = [
  ...(['page', 'edit page', 'save page', 'send page', 'about me', 'save about me'] as const),
  ...([
    'add staff',
    'remove staff',
    'fill slots',
    'save contacts',
    'add practice',
    'add organisation',
  ] as const),
  ...(['whose rules', 'lesson'] as const),
];

/** The serious matter in what somebody typed, which comes before anything else; nothing once they have said that there is none. */
export async function seriousFirst(text: string, asked: Ask, turn: Turn): Promise<Serious | undefined> {
  const kind = readSerious(text, () => false);
  if (!kind) return undefined;
  if (kind !== 'crisis' && forOthers.includes(asked.ask)) return undefined;
  return (await isLetThrough(turn.around, turn.asker)) ? undefined : kind;
}
