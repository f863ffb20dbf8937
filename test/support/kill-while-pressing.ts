import { setTimeout as wait } from 'node:timers/promises';
import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type { Ground } from './databases.ts';
import { startProcess } from './other-process.ts';
import { aPerson, identityOf, type Person } from './person.ts';
import { buttonsOf, textOf } from './seen-card.ts';
import { startTeams } from './teams.ts';

/** What a run of kills was told was saved, and how many presses it made. */
export type Pressed = { readonly acknowledged: readonly string[]; readonly presses: number };

/** Four people with a step each, who press at the same time. */
const pressers = [
  ['Dawn', 'smartcard'],
  ['Martin', 'smartcard'],
  ['Bev', 'stay safe on visits'],
  ['Kelly', 'know where the link worker is'],
] as const;

/** Presses on, with people at several devices, while the bot is killed again and again; every reason is its own. */
export async function killWhilePressing(
  ground: Ground,
  kills: number,
  random: () => number,
): Promise<Pressed> {
  const acknowledged: string[] = [];
  let presses = 0;
  const { folder, url = '' } = ground.options;
  for (let kill = 1; kill <= kills; kill += 1) {
    const bot = await startProcess('pressed-sandbox.ts', [folder, url]);
    const teams = await startTeams();
    const before = acknowledged.length;
    let alive = true;
    const press = async (name: string, step: string) => {
      const person = aPerson(teams, bot.firstLine, identityOf(name));
      let on = await stepOnCard(person, step);
      for (let n = 1; alive; n += 1) {
        const reason = `ticket ${kill}-${name}-${n}`;
        presses += 1;
        const card = await pressed(person, { ask: 'blocked', step: on, reason });
        if (!card) return;
        if (textOf(card).includes(reason)) acknowledged.push(reason);
        on = stepOf(card);
      }
    };
    const pressing = Promise.all(pressers.map(([name, step]) => press(name, step)));
    const killed = (async () => {
      // Most kills wait for an answer; every fifth lands wherever it lands, often before the first one.
      while (kill % 5 !== 0 && acknowledged.length === before) await wait(5);
      await wait(50 + random() * 500);
      await bot.end('SIGKILL');
      alive = false;
    })();
    await Promise.all([pressing, killed]);
    await teams.close();
  }
  return { acknowledged, presses };
}

async function stepOnCard(person: Person, words: string) {
  const { status } = await person.sends({ type: 'message', text: `show ${words}` }).catch(gone);
  const [attachment] = status === 200 ? (person.sees().sent.attachments ?? []) : [];
  return attachment ? stepOf(attachment.content) : undefined;
}

/** A bot that is killed in the middle answers nothing: its press may be saved or not, and nobody was told. */
function gone(): { status: number; body: unknown } {
  return { status: 0, body: undefined };
}

async function pressed(person: Person, data: object): Promise<IAdaptiveCard | undefined> {
  const value = { action: { type: 'Action.Execute', data } };
  const { status, body } = await person
    .sends({ type: 'invoke', name: 'adaptiveCard/action', value })
    .catch(gone);
  return status === 200 ? (body as { value: IAdaptiveCard }).value : undefined;
}

function stepOf(card: IAdaptiveCard): unknown {
  return buttonsOf(card).find(({ data }) => data.step)?.data.step;
}
