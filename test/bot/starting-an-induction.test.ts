import { describe, expect, it } from 'vitest';
import { aSandbox } from '../support/a-sandbox.ts';
import { basics, ledByBev } from '../support/filled-draft.ts';
import { choicesOf } from '../support/seen-card.ts';
import { someone } from '../support/someone.ts';

const sandbox = aSandbox();
const bev = () => sandbox.person('Bev');
const dawn = () => sandbox.person('Dawn');

async function rows(table: 'induction' | 'person' | 'step' | 'draft'): Promise<number> {
  const all = await sandbox.database.transaction((tx) => tx.selectFrom(table).selectAll().execute());
  return all.length;
}

describe('Start', () => {
  it('pressed twice starts once', async () => {
    await bev().says('start an induction');
    await bev().presses('Next: people', basics());
    await bev().presses('Next: preview', ledByBev(bev()));
    const [first, second] = await Promise.all([bev().says('start now'), bev().says('start now')]);
    const answers = [first, second].join();
    expect(answers).toContain('The induction has started');
    expect(answers).toContain('There is no draft of yours');
    expect(await rows('induction')).toBe(2);
  });

  it('pressed twice on its card shows the same answer twice', async () => {
    await bev().says('start an induction');
    await bev().presses('Next: people', basics());
    await bev().presses('Next: preview', ledByBev(bev()));
    const card = bev().sees();
    const again = { ...card, sent: { ...card.sent } };
    expect(await bev().presses('Start', {}, card)).toContain('The induction has started');
    expect(await bev().presses('Start', {}, again)).toContain('The induction has started');
    expect(await rows('induction')).toBe(2);
  });

  it('says who has not opened Belong, and tells them in their welcome', async () => {
    await bev().says('start an induction');
    await bev().presses('Next: people', basics());
    await bev().presses('Next: preview', ledByBev(bev()));
    await bev().presses('Start');
    const omar = sandbox.person(someone('Omar Reid'));
    const welcome = await omar.installs();
    expect(welcome).toContain('Your first day is Monday 21 September at Riverside Surgery.');
    await bev().says('hello');
    expect(omar.reads()).toHaveLength(1);
  });

  it('shows what was learned last time', async () => {
    await dawn().says('lesson: book the room early');
    await bev().says('start an induction');
    await bev().presses('Next: people', basics());
    expect(await bev().presses('Next: preview', ledByBev(bev()))).toContain(
      'Learned last time\nRiverside Surgery: “book the room early”',
    );
  });

  it('after the first day begins with what is already in place, which the other side still has to say', async () => {
    await bev().says('hello');
    await dawn().says('hello');
    await bev().says('start an induction');
    await bev().presses('Next: people', basics({ startsOn: '2026-08-24' }));
    expect(await bev().presses('Next: preview', ledByBev(bev()))).toContain('Monday 24 August has passed.');
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
