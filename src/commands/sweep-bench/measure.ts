import { sweep } from '../../nudges/sweep.ts';
import { bareDue, nudgesMade } from '../../store/bench-copies.ts';
import { dueToday } from '../../use-cases/intend-nudges.ts';
import { type Surroundings, todayOf } from '../../use-cases/surroundings.ts';
import type { BenchGround } from './ground.ts';

/** Medians in milliseconds of one number of inductions with one number due. */
export type Figures = {
  readonly due: number;
  /** How many of them each sweep saw to. */
  readonly swept: number;
  /** The due steps with their induction, read in one select. */
  readonly bare: number;
  /** Finding the inductions that are due, to the last. */
  readonly finding: number;
  /** The whole sweep: finding, holding, reading, the rules, and what is written. */
  readonly sweep: number;
};

/** Measures the three in turns, after one turn that does not count; each turn begins with the same rows, or it throws. */
export async function measure(
  ground: BenchGround,
  { rounds, atMost }: { readonly rounds: number; readonly atMost: number },
  onProgress: (round: number) => void,
): Promise<Figures> {
  const turns: Turn[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    onProgress(round);
    turns.push(await turn(ground.around, atMost));
    await ground.undo();
  }
  const [first, ...counted] = turns;
  if (!first || turns.some((one) => one.due !== first.due || one.made !== first.made))
    throw new Error('the rounds did not all find and write the same');
  const median = (of: (one: Turn) => number) => medianOf(counted.map(of));
  return {
    due: first.due,
    swept: Math.min(first.due, atMost),
    bare: median(({ bare }) => bare),
    finding: median(({ finding }) => finding),
    sweep: median((one) => one.sweep),
  };
}

type Turn = {
  readonly due: number;
  readonly made: number;
  readonly bare: number;
  readonly finding: number;
  readonly sweep: number;
};

async function turn(around: Surroundings, atMost: number): Promise<Turn> {
  const { database } = around;
  const bare = await timed(() => database.transaction((tx) => bareDue(tx, todayOf(around))));
  const finding = await timed(() => findAll(around));
  if (finding.result.size !== bare.result.size || ![...finding.result].every((id) => bare.result.has(id)))
    throw new Error('the sweep does not find what the bare select finds');
  let seen = 0;
  const swept = await timed(() =>
    sweep(around, () => {
      seen += 1;
      return seen > atMost;
    }),
  );
  const made = await database.transaction(nudgesMade);
  return { due: bare.result.size, made, bare: bare.took, finding: finding.took, sweep: swept.took };
}

async function findAll(around: Surroundings): Promise<Set<string>> {
  const found = new Set<string>();
  for (let ids = await dueToday(around, undefined); ids.length; ids = await dueToday(around, ids.at(-1)))
    for (const id of ids) found.add(id);
  return found;
}

async function timed<T>(work: () => Promise<T>): Promise<{ result: T; took: number }> {
  const begun = process.hrtime.bigint();
  const result = await work();
  return { result, took: Number(process.hrtime.bigint() - begun) / 1e6 };
}

/** The middle one, or what lies between the two in the middle. */
export function medianOf(all: readonly number[]): number {
  const sorted = all.toSorted((one, other) => one - other);
  const middle = sorted.slice(Math.ceil(sorted.length / 2) - 1, Math.floor(sorted.length / 2) + 1);
  return middle.reduce((sum, one) => sum + one, 0) / middle.length;
}
