import { afterAll, beforeAll, beforeEach } from 'vitest';
import { senderOf } from '../../src/bot/who-is-asking.ts';
import { type Built, compose } from '../../src/compose.ts';
import { createLog } from '../../src/log.ts';
import { placeOf } from '../../src/store/reach.ts';
import { aStage, type Stage } from './a-stage.ts';
import { aPerson, identityOf, type Person } from './person.ts';
import { startTeams, type Teams } from './teams.ts';

/** The whole bot around a stage, with the Teams it talks to: nothing of the sandbox is between them. */
export type BotOnStage = {
  readonly stage: Stage;
  readonly teams: Teams;
  /** Somebody of the demo, in their own chat. */
  person(name: string): Person;
  /** One round of nudges at each of these moments. */
  at(...moments: readonly string[]): Promise<void>;
  /** What became of somebody's nudges, by day. */
  nudgesOf(name: string): Promise<readonly Became[]>;
  /** How many messages were sent to somebody's chat, whatever came of them. */
  posts(name: string): number;
};

type Became = { readonly state: string; readonly reason: string | null; readonly attempts: number };

/** A bot for one test file, with a stage and a Teams of its own before each test. */
export function aBotOnStage({ deadlineMs }: { deadlineMs?: number } = {}): BotOnStage {
  const stage = aStage();
  const { around } = stage;
  let teams: Teams;
  let bot: Built;
  let url = '';

  beforeAll(async () => {
    bot = compose({
      around,
      door: (activity) => senderOf(activity, around),
      outgoing: {
        dress: async (reply) => reply,
        placeFor: (person) => around.database.transaction((tx) => placeOf(tx, person)),
      },
      credentials: { kind: 'none', mayCall: () => true },
      log: createLog('silent'),
      ...(deadlineMs === undefined ? {} : { deadlineMs }),
    });
    url = `http://127.0.0.1:${await bot.listen(0, '127.0.0.1')}`;
  });
  beforeEach(async () => {
    teams = await startTeams();
    return () => teams.close();
  });
  afterAll(() => bot?.close());

  return {
    stage,
    get teams() {
      return teams;
    },
    person: (name) => aPerson(teams, url, identityOf(name)),
    async at(...moments) {
      for (const moment of moments) {
        stage.setClock(moment);
        await bot.nudge();
      }
    },
    nudgesOf: (name) =>
      around.database.transaction((tx) =>
        tx
          .selectFrom('nudge')
          .select(['state', 'reason', 'attempts'])
          .where('person_id', '=', stage.asker(name).person)
          .orderBy('on_day')
          .execute(),
      ),
    posts: (name) => teams.calls.filter((call) => call.method === 'POST' && to(name).test(call.path)).length,
  };
}

/** The path of every message to somebody's chat. */
export function to(name: string): RegExp {
  return new RegExp(`/v3/conversations/a(?::|%3A)${identityOf(name).entraId}/activities`);
}

/** The path on which a new chat is asked for. */
export const newChat = /\/v3\/conversations\/?$/;
