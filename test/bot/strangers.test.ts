import { expect, it } from 'vitest';
import { loadInduction } from '../../src/store/load-induction.ts';
import { aSandbox } from '../support/a-sandbox.ts';
import type { Identity } from '../support/person.ts';
import { identityOf } from '../support/person.ts';
import { someone } from '../support/someone.ts';

const sandbox = aSandbox();
const priyas = '50000000-0000-4000-8000-000000000001';

const steps = async () => (await sandbox.database.transaction((tx) => loadInduction(tx, priyas))).steps;

/** What somebody reads after they press a button that carries these data, wherever they have it from. */
async function press(identity: Identity, data: object): Promise<string> {
  const action = { type: 'Action.Execute', verb: 'x', data };
  const { body } = await sandbox
    .person(identity)
    .sends({ type: 'invoke', name: 'adaptiveCard/action', value: { action } });
  return JSON.stringify(body);
}

const aStep = async () => {
  const found = (await steps()).find(({ line }) => line === 'systems-access');
  if (!found) throw new Error('no systems access');
  return { id: found.id, version: found.version };
};

const asks = ['step', 'why', 'done', 'happened', 'not yet', 'called off', 'set day', 'manager first', 'undo'];

it.each(asks)('a stranger with a step’s id neither sees nor changes it by “%s”', async (ask) => {
  const before = await steps();
  const text = await press(someone('Eve Stranger'), { ask, step: await aStep() });
  expect(text).toContain('I do not know you yet');
  expect(text).not.toMatch(/smartcard|Priya|Riverside/);
  expect(await steps()).toEqual(before);
});

it('somebody of another practice hears the same of a step that is not theirs as of one that is not there, and it is written down', async () => {
  const step = await aStep();
  const tom = identityOf('Tom');
  const theirs = await press(tom, { ask: 'done', step });
  const nobodys = { id: '70000000-0000-4000-8000-000000000000', version: 1 };
  expect(await press(tom, { ask: 'done', step: nobodys })).toBe(theirs);
  const refused = await sandbox.database.transaction((tx) =>
    tx
      .selectFrom('event')
      .innerJoin('person', 'person.id', 'event.person_id')
      .select('detail')
      .where('event.kind', '=', 'refused')
      .where('person.name', 'like', 'Tom%')
      .execute(),
  );
  expect(refused).toHaveLength(2);
  expect(refused[0]).toMatchObject({ detail: { deed: 'answer own steps', step: step.id } });
});
