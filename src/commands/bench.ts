import { databaseUrl } from '../settings.ts';
import { type BenchDatabase, benchEmbedded, benchOnServer } from '../store/bench-database.ts';
import { WrongWishes } from './rehearsal-wishes.ts';
import { type BenchGround, benchGround } from './sweep-bench/ground.ts';
import { measure } from './sweep-bench/measure.ts';
import { type Measured, sameDue, tableOf } from './sweep-bench/table.ts';
import { type BenchWishes, type Kind, oneIn, readBenchWishes } from './sweep-bench/wishes.ts';

const standardServer = 'postgres://postgres@127.0.0.1:5432/postgres';

/** Whoever stops it, by Ctrl-C or otherwise, leaves no database behind. */
const stopped = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopped.abort());

/** Measures the sweep on databases that are thrown away afterwards, and prints the figures as they are had and the table at the end. */
async function bench(wishes: BenchWishes): Promise<void> {
  const all: Measured[] = [];
  for (const kind of wishes.databases) {
    const bench = await open(kind, wishes);
    if (!bench) continue;
    try {
      all.push(...(await measureAll(kind, await benchGround(bench), wishes)));
    } finally {
      await bench.remove();
    }
  }
  print(`Medians of ${wishes.rounds}, after one round that does not count:`);
  for (const line of [...tableOf(all), '', ...sameDue(all)]) print(line);
  if (all.some(({ swept, due }) => swept < due))
    print(`A sweep stopped after ${wishes.atMost} inductions, so its ratio is that of each one due.`);
}

async function measureAll(kind: Kind, ground: BenchGround, wishes: BenchWishes): Promise<Measured[]> {
  const all: Measured[] = [];
  say(`${kind}: each induction has ${ground.steps} steps.`);
  for (const inductions of wishes.inductions) {
    await ground.fillTo(inductions, (there) => {
      stopped.signal.throwIfAborted();
      if (there % 10_000 === 0 || there === inductions)
        say(`${kind}: ${there} of ${inductions} inductions …`);
    });
    for (const percent of wishes.due) {
      await ground.setDue(oneIn(percent));
      const figures = await measure(ground, wishes, (round) => {
        stopped.signal.throwIfAborted();
        say(`${kind}: ${inductions} inductions, ${percent} % due, round ${round} of ${wishes.rounds} …`);
      });
      all.push({ kind, inductions, percent, ...figures });
      for (const line of tableOf(all.slice(-1))) say(line);
    }
  }
  return all;
}

/** Where no server was asked for by name and none answers, the embedded database is measured alone. */
async function open(kind: Kind, { databases }: BenchWishes): Promise<BenchDatabase | undefined> {
  const onTrouble = (error: unknown) => say(String(error));
  if (kind === 'embedded') return benchEmbedded(onTrouble);
  const url = databaseUrl();
  try {
    return await benchOnServer(url ?? standardServer, onTrouble);
  } catch (error) {
    const sentence = `No PostgreSQL server answers (${error instanceof Error ? error.message : error}).`;
    if (url || databases.length === 1) throw new WrongWishes(`${sentence} Name one by DATABASE_URL.`);
    say(`${sentence} Only the embedded database is measured.`);
    return undefined;
  }
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

try {
  await bench(readBenchWishes(process.argv.slice(2)));
} catch (error) {
  if (stopped.signal.aborted) process.exitCode = 130;
  else if (!(error instanceof WrongWishes)) throw error;
  else {
    say(error.message);
    process.exitCode = 64;
  }
}
