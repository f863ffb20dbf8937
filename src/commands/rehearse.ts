import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Temporal } from 'temporal-polyfill';
import { digestReply } from '../bot/digest-reply.ts';
import { sayShortDay } from '../induction/say-day.ts';
import { openDatabase } from '../store/database.ts';
import type { Digest } from '../use-cases/digest-today.ts';
import { page } from './cards-page/page.ts';
import type { Shown } from './cards-page/shown.ts';
import { type Rehearsed, rehearsal } from './rehearsal.ts';
import { type RehearsalWishes, readWishes, WrongWishes } from './rehearsal-wishes.ts';

/** Rehearses on a database that is thrown away afterwards, and prints each message, how many each person got, and where the page is. */
async function rehearse(wishes: RehearsalWishes): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'belong-rehearsal-'));
  const database = await openDatabase({ folder, onTrouble: (error) => process.stderr.write(`${error}\n`) });
  const messages: Rehearsed[] = [];
  try {
    await rehearsal(wishes, database, {
      hears(message) {
        messages.push(message);
        print(sayMessage(message));
      },
      begins: (day) => sayProgress(day, wishes.lastDay),
    });
  } finally {
    await database.close();
    await rm(folder, { recursive: true });
  }
  printTotals(messages);
  if (wishes.out) await writePage(wishes.out, messages);
}

function sayProgress(day: Temporal.PlainDate, lastDay: Temporal.PlainDate): void {
  if (day.dayOfWeek === 1)
    process.stderr.write(`${sayShortDay(day, day)} of ${sayShortDay(lastDay, day)} …\n`);
}

function sayMessage({ now, name, digest }: Rehearsed): string {
  return `${sayDay(now)} ${sayTime(now)}  ${name.padEnd(18)}  ${sayDigest(digest)}`;
}

function sayDay(now: Temporal.ZonedDateTime): string {
  return `${now.toLocaleString('en-GB', { weekday: 'short' })} ${now.toPlainDate()}`;
}

function sayTime(now: Temporal.ZonedDateTime): string {
  return now.toPlainTime().toString().slice(0, 5);
}

function sayDigest({ kind: sent, things, isTickList, says, unreached }: Digest): string {
  const kind = (isTickList ? 'tick list' : sent).padEnd(9);
  const what = things.map(({ title, why }) => (why === 'late' ? `${title} (late with others)` : title));
  return `${kind}  ${things.length} ${things.length === 1 ? 'thing' : 'things'}: ${[...what, ...unreached.map((name) => `${name} cannot be reached`), ...says].join('; ')}`;
}

function printTotals(messages: readonly Rehearsed[]): void {
  print('');
  const byName = [...Map.groupBy(messages, ({ name }) => name)];
  for (const [name, { length }] of byName.toSorted(([one], [other]) => one.localeCompare(other)))
    print(`${name.padEnd(18)}  ${length} ${length === 1 ? 'message' : 'messages'}`);
}

async function writePage(out: string, messages: readonly Rehearsed[]): Promise<void> {
  const cards = messages.map(({ now, name, digest }): Shown => {
    const { card } = digestReply(digest, now.toPlainDate().toString());
    return { group: sayDay(now), caption: `${sayTime(now)} ${name}`, card };
  });
  await writeFile(out, page(cards, 'Belong: a rehearsal'));
  print(`\n${cards.length} cards: ${pathToFileURL(path.resolve(out)).href}`);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

try {
  await rehearse(readWishes(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof WrongWishes)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 64;
}
