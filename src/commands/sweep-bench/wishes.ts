import { parseArgs } from 'node:util';
import { WrongWishes } from '../rehearsal-wishes.ts';

export type Kind = 'embedded' | 'server';

/** What is to be measured. */
export type BenchWishes = {
  /** How many inductions there are, the fewest first. */
  readonly inductions: readonly number[];
  /** How many of a hundred of them are due. */
  readonly due: readonly number[];
  readonly rounds: number;
  /** A round sweeps this many inductions and leaves the others. */
  readonly atMost: number;
  readonly databases: readonly Kind[];
};

const kinds: readonly Kind[] = ['embedded', 'server'];

/** One in so many inductions is due. */
export function oneIn(percent: number): number {
  return Math.round(100 / percent);
}

/** The wishes of a command line; throws WrongWishes that name everything wrong. */
export function readBenchWishes(args: readonly string[]): BenchWishes {
  const { values, positionals } = parsed(args);
  const inductions = numbers(values.inductions).toSorted((one, other) => one - other);
  const due = numbers(values.due);
  const [rounds, atMost] = [Number(values.rounds), Number(values['at-most'])];
  const databases = kinds.filter((kind) => values.database === 'both' || values.database === kind);
  const [fewest = 0] = inductions;
  const wrong = [
    ...(positionals.join() === 'sweep' ? [] : ['Say what to measure: sweep.']),
    ...(inductions.every(isCount) ? [] : ['--inductions are whole numbers, as in 1000,10000.']),
    ...(due.every((percent) => percent > 0 && percent <= 100)
      ? due
          .filter((percent) => fewest < oneIn(percent))
          .map((percent) => `--due ${percent} of a hundred is none of ${fewest} inductions.`)
      : ['--due are parts of a hundred, as in 0.1,1,10.']),
    ...(isCount(rounds) ? [] : ['--rounds is a whole number from 1 on.']),
    ...(isCount(atMost) ? [] : ['--at-most is a whole number from 1 on.']),
    ...(databases.length ? [] : ['--database is embedded, server or both.']),
  ];
  if (wrong.length) throw new WrongWishes(wrong.join('\n'));
  return { inductions, due, rounds, atMost, databases };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        inductions: { type: 'string', default: '1000,10000,100000' },
        due: { type: 'string', default: '0.1,1,10' },
        rounds: { type: 'string', default: '5' },
        'at-most': { type: 'string', default: '1000' },
        database: { type: 'string', default: 'both' },
      },
    });
  } catch (error) {
    // Node goes on about how to escape it; the first sentence names what is wrong.
    const [says] = String(error instanceof Error ? error.message : error).split('. ');
    throw new WrongWishes(`${says}.`);
  }
}

function numbers(text: string): number[] {
  return text.split(',').map((one) => (one.trim() ? Number(one) : Number.NaN));
}

function isCount(number: number): boolean {
  return Number.isInteger(number) && number >= 1;
}
