import { describe, expect, it } from 'vitest';
import { aSandbox } from '../support/a-sandbox.ts';
import { choicesOf } from '../support/seen-card.ts';

const sandbox = aSandbox();
const bev = () => sandbox.person('Bev');
const dawn = () => sandbox.person('Dawn');
const riverside = '20000000-0000-4000-8000-000000000001';
const meadowbank = '10000000-0000-4000-8000-000000000001';

const basics = (wishes: Record<string, string> = {}) => ({
  ...{
    picked: '',
    written: 'Omar Reid, omar.reid@nhs.example',
    startsOn: '2026-09-21',
    employer: meadowbank,
  },
  ...{ specialist: 'no', [`days-${riverside}`]: '1,2', main: riverside },
  ...wishes,
});

const people = () => ({
  'line-manager':
    choicesOf(bev().sees(), 'line-manager').find(({ title }) => title.startsWith('Bev'))?.value ?? '',
  others: '',
});

async function rows(table: 'induction' | 'person' | 'step' | 'draft'): Promise<number> {
  const all = await sandbox.database.transaction((tx) => tx.selectFrom(table).selectAll().execute());
  return all.length;
}

describe('a draft', () => {
  it('is all that is written before Start: a preview leaves nothing behind', async () => {
    const before = await Promise.all([rows('induction'), rows('person'), rows('step')]);
    await bev().says('start an induction');
    await bev().presses('Next: people', basics());
    expect(await bev().presses('Next: preview', people())).toContain(
      'Omar Reid’s induction, before you start it',
    );
    expect(await Promise.all([rows('induction'), rows('person'), rows('step')])).toEqual(before);
    expect(await rows('draft')).toBe(1);
  });

  it('waits until tomorrow, goes back, and can be thrown away or begun afresh', async () => {
    await bev().says('start an induction');
    await bev().presses('Next: people', basics());
    await sandbox.skipTo('8 September');
    expect(await bev().says('start an induction')).toContain(
      'You last worked on this draft on Monday 7 September',
    );
    const words = JSON.stringify(bev().sees().sent);
    expect(words).toContain('Omar Reid, omar.reid@nhs.example');
    await bev().presses('Next: people', basics());
    expect(await bev().presses('Back')).toContain('1 of 3');
    await bev().says('start an induction');
    expect(await bev().presses('Throw the draft away')).toContain('thrown away');
    await bev().says('start an induction');
    expect(JSON.stringify(bev().sees().sent)).not.toContain('Omar');
    expect(await rows('draft')).toBe(1);
  });

  it('says what is missing, and is kept', async () => {
    await bev().says('start an induction');
    await bev().presses('Next: people', basics({ startsOn: '', written: '', [`days-${riverside}`]: '' }));
    expect(await bev().presses('Next: preview', people())).toContain(
      'Before I can show you the plan:\nWho is it?',
    );
    expect(await rows('draft')).toBe(1);
  });

  it('of somebody who has an induction already is stopped', async () => {
    await bev().says('start induction for Priya Nair on 5 October at Riverside');
    const priya =
      choicesOf(bev().sees(), 'picked').find(({ title }) => title.startsWith('Priya'))?.value ?? '';
    await bev().presses('Next: people', basics({ picked: priya, written: '' }));
    const preview = await bev().presses('Next: preview', people());
    expect(preview).toContain('Priya Nair has an induction already.');
    expect(await bev().says('start now')).toContain('It cannot start yet');
    expect(await rows('induction')).toBe(1);
  });

  it('at a practice with a blank contact is stopped, and kept', async () => {
    await dawn().says('staff helpline is nobody');
    await bev().says('start an induction');
    await bev().presses('Next: people', basics());
    expect(await bev().presses('Next: preview', people())).toContain(
      'Riverside Surgery. Still blank: staff helpline.',
    );
    await expect(bev().presses('Start')).rejects.toThrow('no button');
    expect(await rows('draft')).toBe(1);
  });

  it('is a manager’s: nobody else opens one', async () => {
    expect(await sandbox.person('Kelly').says('start an induction')).toContain(
      'You are down as none of these',
    );
    expect(await sandbox.person('Priya').says('start now')).toContain('You cannot start an induction');
  });
});

describe('Start', () => {
  it('pressed twice starts once', async () => {
    await bev().says('start an induction');
    await bev().presses('Next: people', basics());
    await bev().presses('Next: preview', people());
    const [first, second] = await Promise.all([bev().says('start now'), bev().says('start now')]);
    const answers = [first, second].join();
    expect(answers).toContain('The induction has started');
    expect(answers).toContain('There is no draft of yours');
    expect(await rows('induction')).toBe(2);
  });

  it('after the first day begins with what is already in place, which the other side still has to say', async () => {
    await bev().says('hello');
    await dawn().says('hello');
    await bev().says('start an induction');
    await bev().presses('Next: people', basics({ startsOn: '2026-08-24' }));
    expect(await bev().presses('Next: preview', people())).toContain('Monday 24 August has passed.');
    await bev().presses('Start');
    await dawn().hears(/Omar Reid joins as link worker/);
    expect(await dawn().presses('Already in place?')).toContain('Tick what is already in place');
    const [room] = choicesOf(dawn().sees(), 'done');
    expect(await dawn().presses('Save', { done: room?.value ?? '' })).toContain('One is saved as done');
    const said = await sandbox.database.transaction((tx) =>
      tx.selectFrom('step').select('state').where('state', 'in', ['said done', 'agreed']).execute(),
    );
    expect(said).toEqual([{ state: 'said done' }]);
  });
});
