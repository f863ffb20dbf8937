import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Shown } from '../../src/commands/cards-page/shown.ts';
import { createLog } from '../../src/log.ts';
import { openSandbox } from '../../src/sandbox/open-sandbox.ts';
import { openDatabase } from '../../src/store/database.ts';
import { onTrouble } from '../support/on-trouble.ts';
import { aPerson, identityOf, type Person } from '../support/person.ts';
import { startTeams } from '../support/teams.ts';
import type { Act } from './conversation.ts';

/** The cards that the demo answers with, in a database that is thrown away afterwards. */
export async function saidCards(acts: readonly Act[]): Promise<Shown[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'belong-cards-'));
  const database = await openDatabase({ folder, onTrouble });
  const log = createLog('silent');
  const server = await openSandbox({
    database,
    log,
    playgroundChat: 'none',
    demo: true,
    nudges: false,
    admins: [],
  });
  const teams = await startTeams();
  try {
    const bot = `http://127.0.0.1:${await server.listen(0, '127.0.0.1')}`;
    const shown: Shown[] = [];
    for (const act of acts) shown.push(...(await answerTo(act, aPerson(teams, bot, identityOf(act.who)))));
    return shown;
  } finally {
    await teams.close();
    await server.close();
    await database.close();
    await rm(folder, { recursive: true });
  }
}

async function answerTo(act: Act, person: Person): Promise<Shown[]> {
  await play(act, person);
  const cards = (person.sees().sent.attachments ?? []).map(({ content }) => content);
  return cards.map((card) => ({ group: `${person.name}, in the demo`, caption: sayAct(act), card }));
}

function play(act: Act, person: Person): Promise<string> {
  if ('says' in act) return person.says(act.says);
  return 'presses' in act ? person.presses(act.presses, act.inputs) : person.installs();
}

function sayAct(act: Act): string {
  if ('says' in act) return `says “${act.says}”`;
  return 'presses' in act ? `presses ${act.presses}` : 'opens Belong for the first time';
}
