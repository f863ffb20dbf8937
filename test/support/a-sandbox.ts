import { Writable } from 'node:stream';
import { afterAll, beforeAll, beforeEach, expect } from 'vitest';
import { createLog } from '../../src/log.ts';
import { openSandbox } from '../../src/sandbox/open-sandbox.ts';
import { playgroundUser } from '../../src/sandbox/playground-user.ts';
import type { Server } from '../../src/server.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { freshGround, type Ground } from './databases.ts';
import { lintCard } from './lint-card.ts';
import { aPerson, chatOf, type Identity, identityOf, type Person } from './person.ts';
import { startTeams, type Teams } from './teams.ts';

/** The demo, running, with the Teams it talks to. */
export type ASandbox = {
  readonly teams: Teams;
  readonly database: Database;
  /** Where the bot listens. */
  readonly bot: string;
  /** Everything that was logged. */
  readonly logged: string[];
  /** Somebody of the demo, by name; or anybody, by identity. */
  person(who: string | Identity): Person;
  skipTo(day: string): Promise<void>;
};

/** The demo for one test file, back on its first morning before each test; or kept, where nothing changes it. */
export function aSandbox({ demo = true, resets = true, nudges = false } = {}): ASandbox {
  let teams: Teams;
  let ground: Ground;
  let database: Database;
  let server: Server;
  let bot = '';
  const logged: string[] = [];
  const log = createLog(
    'debug',
    new Writable({ write: (line, _encoding, done) => done(logged.push(String(line)) ? null : null) }),
  );
  const person = (who: string | Identity) =>
    aPerson(teams, bot, typeof who === 'string' ? identityOf(who) : who);

  const closeTeams = async () => {
    await teams.close();
    // Whatever the story was: no card of it may be one that Teams, a phone or a screen reader stumbles over.
    expect(teams.cards().flatMap(lintCard)).toEqual([]);
  };

  beforeAll(async () => {
    ground = await freshGround();
    database = await openDatabase(ground.options);
    server = await openSandbox({
      database,
      log,
      playgroundChat: chatOf(playgroundUser.entraId),
      demo,
      nudges,
      admins: [],
    });
    bot = `http://127.0.0.1:${await server.listen(0, '127.0.0.1')}`;
  });
  beforeEach(async () => {
    teams = await startTeams();
    logged.length = 0;
    if (!resets) return closeTeams;
    // The administrator is there whatever the story before was.
    await person('Nadia').says('start over');
    await person('Nadia').says('yes');
    return closeTeams;
  });
  afterAll(async () => {
    await server?.close();
    await database?.close();
    await ground?.remove();
  });

  return {
    get teams() {
      return teams;
    },
    get database() {
      return database;
    },
    get bot() {
      return bot;
    },
    logged,
    person,
    async skipTo(day) {
      await person('Nadia').says(`skip to ${day}`);
    },
  };
}
