import { describe, expect, it } from 'vitest';
import { organisations, practices } from '../../src/sandbox/demo-people.ts';
import { aSandbox } from '../support/a-sandbox.ts';
import type { Identity } from '../support/person.ts';
import { someone } from '../support/someone.ts';

const sandbox = aSandbox();
const admin = () => sandbox.person('Nadia');
const bev = () => sandbox.person('Bev');
const dawn = () => sandbox.person('Dawn');

/** The manager of a practice in another PCN. */
async function farManager() {
  await admin().says('add PCN Far PCN, manager Faye Far, faye.far@nhs.example');
  await admin().says('add practice Far Practice Z99009 in Far PCN, manager Eve Far, eve.far@nhs.example');
  const eve = sandbox.person(someone('Eve Far'));
  await eve.installs();
  return eve;
}

const people = () =>
  sandbox.database.transaction((tx) =>
    tx.selectFrom('person').select(['name', 'entra_id', 'address', 'phone', 'left_on']).execute(),
  );

const personCalled = async (name: string) => (await people()).find((one) => one.name === name);

describe('somebody who runs a practice elsewhere', () => {
  it('gets no say about people by putting them on a staff list', async () => {
    const eve = await farManager();
    const before = await personCalled('Bev Talbot');
    await eve.says(
      'staff: Bev Talbot, bev.talbot@meadowbank.example; Kelly Marsh, kelly.marsh@meadowbank.example',
    );
    await eve.says('Bev Talbot is leaving, Kelly Marsh, kelly.marsh@meadowbank.example takes over');
    await eve.says('yes');
    expect(await bev().says('change people for Priya')).toContain('Priya Nair: people');
    expect(await sandbox.person('Kelly').says('change people for Priya')).toContain(
      'There is no induction here',
    );
    expect(await personCalled('Bev Talbot')).toEqual(before);
  });

  it('means somebody of their own by a name, whoever else has it', async () => {
    const eve = await farManager();
    await eve.says('reception lead is Kelly Marsh');
    expect((await people()).filter(({ name }) => name === 'Kelly Marsh')).toHaveLength(2);
    expect(await sandbox.person('Kelly').says('who is who')).not.toContain('Far Practice');
  });

  it('changes nobody’s address or number', async () => {
    const eve = await farManager();
    await eve.says('staff: Dawn Ashworth, dawn.ashworth@meadowbank.example, 01632 999999');
    expect(await personCalled('Dawn Ashworth')).toMatchObject({ phone: '01632 960111' });
  });
});

describe('an account', () => {
  const stranger: Identity = { ...someone('Bev Talbot'), address: 'bev.talbot@meadowbank.example' };

  it('of another tenant is nobody for certain, whatever address it says it has', async () => {
    const foreign = { ...someone('Meera Patel'), tenantId: '00000000-0000-4000-8000-0000000000ff' };
    await dawn().says('staff: Meera Patel, meera.patel@nhs.example');
    expect(await sandbox.person(foreign).says('hello')).toContain('I have asked the person who invited you');
    expect(await personCalled('Meera Patel')).toMatchObject({ entra_id: null });
  });

  it('that opens a joining link becomes nobody who is there already', async () => {
    const code = /join (\w{8})/.exec(await dawn().says('joining link'))?.[1] ?? '';
    await sandbox.person(stranger).says(`join ${code}`);
    await dawn().hears(/would like to join/);
    await dawn().presses('Yes, add them');
    expect(await sandbox.person(stranger).says('change people for Priya')).toContain('There is no induction');
    expect(await bev().says('change people for Priya')).toContain('Priya Nair: people');
  });

  it('that is picked beside the name of somebody with an account is not theirs', async () => {
    const [riverside] = practices;
    await dawn().says('start an induction');
    await dawn().presses('Next: people', {
      picked: '99999999-0000-4000-8000-000000000001',
      written: 'Nadia Iqbal, nadia.iqbal@meadowbank.example',
      startsOn: '2026-09-21',
      employer: organisations[0].id,
      [`days-${riverside.id}`]: '1',
      main: riverside.id,
    });
    expect(await dawn().presses('Next: preview')).toContain('somebody whose account is not yours to say');
    expect(await personCalled('Nadia Iqbal')).toMatchObject({
      entra_id: '40000000-0000-4000-8000-000000000015',
    });
  });

  it('of an administrator who was invited is theirs', async () => {
    await admin().says('add PCN Hill PCN, manager Amir Khan, amir.khan@nhs.example');
    const amir = sandbox.person(someone('Amir Khan'));
    const [first, second] = await Promise.all([amir.installs(), amir.says('hello')]);
    expect(first + second).toContain('Amir');
    expect((await people()).filter(({ name }) => name === 'Amir Khan')).toHaveLength(1);
  });
});

it('the manager of a charity starts inductions and sets up no practice', async () => {
  const colin = sandbox.person('Colin');
  expect(await colin.says('nurse at Riverside is Colin Price')).toContain(
    'There is no place that you set up',
  );
  expect(await colin.says('joining link for Riverside')).toContain('There is no place that you set up');
  const card = await colin.says('start an induction');
  expect(card).toContain('Days at Riverside Surgery');
  expect(card).not.toContain('Meadowbank PCN\n');
});

it('a line manager who manages nothing else lets nobody of the practice go', async () => {
  await bev().says('Priya’s line manager is Helen Marsden');
  await bev().says('yes');
  expect(await sandbox.person('Helen').says('Kelly Marsh is leaving')).toContain(
    'I find nobody of that name',
  );
});

it('a card made by hand puts nobody of another PCN into an induction', async () => {
  await farManager();
  const eve = await sandbox.database.transaction((tx) =>
    tx.selectFrom('person').select('id').where('name', '=', 'Eve Far').executeTakeFirstOrThrow(),
  );
  await bev().says('change people for Priya');
  await bev().presses('Save', { 'pcn-lead': eve.id });
  expect(await sandbox.person('Priya').says('who is who')).not.toContain('Eve Far');
});
