import type { Temporal } from 'temporal-polyfill';
import { sayDay } from '../induction/say-day.ts';
import type { Database } from '../store/database.ts';
import { emptyAll } from '../store/empty.ts';
import { everyone } from '../store/people.ts';
import type { Surroundings } from '../use-cases/surroundings.ts';
import type { DemoState } from './demo-state.ts';
import { passTime } from './pass-time.ts';
import type { Command } from './read-command.ts';
import { sayWhoIs } from './say-who-is.ts';
import { seed, seedAdministrator } from './seed.ts';

/** Whoever gave the command: the Playground's user can be anybody, everybody else is who they are. */
export type Commander = { readonly person: string; readonly playground: boolean };

/** What a command is about: the demo, its surroundings, and its nudges. */
export type Stage = {
  readonly state: DemoState;
  readonly around: Surroundings;
  readonly nudge: () => Promise<void>;
};

/** Does what a sandbox command says and answers in plain words. */
export async function follow(
  command: Command,
  commander: Commander,
  { state, around, nudge }: Stage,
): Promise<string[]> {
  switch (command.kind) {
    case 'be':
      return be(command.name, commander, state, around.database);
    case 'who am I':
      return sayWhoIs(commander.person, around.database);
    case 'skip':
      return skip(command.to, state, nudge);
    case 'no such day':
      return [`I cannot make a day of “${command.words}”.`, 'Say “skip 3 days” or “skip to 14 September”.'];
    case 'start over':
      await state.change({ askedToStartOver: true });
      return [
        'This puts everything back to Monday 7 September 2026 and forgets all that was said.',
        'Say “yes” to start over, or “no” to leave it.',
      ];
    case 'yes':
      return startOver(state, around);
    case 'no':
      await state.change({ askedToStartOver: false });
      return ['All right, nothing was changed.'];
  }
}

async function be(
  name: string,
  { playground }: Commander,
  state: DemoState,
  database: Database,
): Promise<string[]> {
  if (!playground) return ['You came with an Entra id of your own, so you stay who you are.'];
  const wanted = name.toLowerCase();
  const roster = await database.transaction(everyone);
  const found = roster.filter((person) => person.name.toLowerCase().split(' ').includes(wanted));
  const [exact] = roster.filter((person) => person.name.toLowerCase() === wanted);
  const person = exact ?? (found.length === 1 ? found[0] : undefined);
  if (!person)
    return [
      `There is nobody here called “${name}”.`,
      `You can be ${roster.map((one) => one.name).join(', ')}.`,
    ];
  await state.change({ you: person.id });
  return [...(await sayWhoIs(person.id, database)), 'Say “what’s next” to see what is yours.'];
}

async function skip(to: Temporal.PlainDate, state: DemoState, nudge: () => Promise<void>): Promise<string[]> {
  const today = state.now().toPlainDate();
  if (today.until(to).sign <= 0) {
    return [
      `Time only goes forwards here, and it is ${sayDay(today, today)} already.`,
      'Say “start over” to go back to the first day.',
    ];
  }
  await passTime(to, state, nudge);
  return [`It is now ${sayDay(to, today)}, half past nine in the morning.`];
}

async function startOver(state: DemoState, around: Surroundings): Promise<string[]> {
  state.reset();
  await around.database.transaction(async (tx) => {
    await emptyAll(tx);
    await (state.demo ? seed(tx, around) : seedAdministrator(tx));
  });
  return state.demo
    ? ['Everything is back to the first morning. You are Priya Nair, and it is your first day.']
    : ['Everything is empty again, and you are its administrator.'];
}
