import { describe, expect, it } from 'vitest';
import { aSandbox } from '../support/a-sandbox.ts';
import { someone } from '../support/someone.ts';

const sandbox = aSandbox();
const bev = () => sandbox.person('Bev');
const dawn = () => sandbox.person('Dawn');
const martin = () => sandbox.person('Martin');
const priya = () => sandbox.person('Priya');
const newcomer = () => sandbox.person({ ...someone('Una New'), address: '', upn: '' });

const codeOf = async (who: typeof dawn) => /join (\w{8})/.exec(await who().says('joining link'))?.[1] ?? '';

describe('a newcomer who may be of two practices', () => {
  it('is still asked about at the second when the first does not know them', async () => {
    await newcomer().says(`join ${await codeOf(dawn)}`);
    await newcomer().says(`join ${await codeOf(martin)}`);
    await dawn().hears(/would like to join Riverside/);
    await martin().hears(/would like to join Elm Tree/);
    await dawn().presses('No, I do not know them');
    await martin().presses('Yes, add them');
    expect(await newcomer().hears(/I know you now/)).toContain('Elm Tree');
  });

  it('cannot ask again where somebody said no', async () => {
    const code = await codeOf(dawn);
    await newcomer().says(`join ${code}`);
    await dawn().hears(/would like to join Riverside/);
    await dawn().presses('No, I do not know them');
    await newcomer().says(`join ${code}`);
    await newcomer().says('hello');
    await dawn().says('hello');
    expect(
      dawn()
        .reads()
        .filter((text) => text.includes('would like to join')),
    ).toEqual([]);
  });
});

describe('two of one name on a staff list', () => {
  it('are told apart by their addresses before one is taken off', async () => {
    await dawn().says('staff: Jo Smith, jo.smith1@nhs.example; Jo Smith, jo.smith2@nhs.example');
    expect(await dawn().says('remove Jo Smith from staff')).toContain('work email');
    await dawn().says('remove jo.smith2@nhs.example from staff');
    const left = await sandbox.database.transaction((tx) =>
      tx
        .selectFrom('practice_role')
        .innerJoin('person', 'person.id', 'practice_role.person_id')
        .select('address')
        .where('name', '=', 'Jo Smith')
        .execute(),
    );
    expect(left).toEqual([{ address: 'jo.smith1@nhs.example' }]);
  });
});

it('somebody known is not made a second time by another address, unless that is said', async () => {
  const called = async () =>
    sandbox.database.transaction((tx) =>
      tx.selectFrom('person').select('name').where('name', '=', 'Ruth Adeyemi').execute(),
    );
  const asked = await bev().says('Priya’s case supervisor is Ruth Adeyemi, ruth@nhs.example');
  expect(asked).toContain('If it is somebody else, please write “another Ruth Adeyemi, ruth@nhs.example”');
  expect(await called()).toHaveLength(1);
  await bev().says('Priya’s case supervisor is another Ruth Adeyemi, ruth@nhs.example');
  await bev().says('yes');
  expect(await called()).toHaveLength(2);
});

it('a name with an apostrophe is one name, however it is typed', async () => {
  await dawn().says('staff: Sean O’Brien');
  await dawn().says("staff: Sean O'Brien");
  const found = await sandbox.database.transaction((tx) =>
    tx.selectFrom('person').select('name').where('name', 'like', 'Sean%').execute(),
  );
  expect(found).toHaveLength(1);
});

it('nobody takes over as their own supervisor', async () => {
  const answer = await bev().says('Helen Marsden is leaving, Priya Nair takes over');
  expect(answer).toContain('Nobody is their own manager or supervisor');
  expect(await priya().says('who is who')).toContain('Helen Marsden, case supervisor');
});

it('the main practice moves, and what belongs to it moves with it', async () => {
  await bev().says('add Elm Tree to Priya on Fri');
  await bev().says('yes');
  const shown = await bev().says('Priya’s main practice is Elm Tree');
  expect(shown).toContain('Elm Tree');
  expect(await bev().says('yes')).toContain('Priya Nair: saved');
  const main = await sandbox.database.transaction((tx) =>
    tx
      .selectFrom('placement')
      .innerJoin('practice', 'practice.id', 'placement.practice_id')
      .select('practice.name')
      .where('is_main', '=', true)
      .execute(),
  );
  expect(main.map(({ name }) => name)).toContain('Elm Tree Practice');
});

it('a reason that reads like a correction still blocks the step', async () => {
  await bev().says('my list');
  const answer = await bev().says('blocked 1 the surgery is now called Hill Road');
  expect(answer).toContain('Waiting for: the surgery is now called Hill Road');
});
