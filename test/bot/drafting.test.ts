import { describe, expect, it } from 'vitest';
import { practices } from '../../src/sandbox/demo-people.ts';
import { aSandbox } from '../support/a-sandbox.ts';
import { basics, ledByBev } from '../support/filled-draft.ts';
import { choicesOf } from '../support/seen-card.ts';

const sandbox = aSandbox();
const bev = () => sandbox.person('Bev');
const dawn = () => sandbox.person('Dawn');
const riverside = practices[0].id;

async function rows(table: 'induction' | 'person' | 'step' | 'draft'): Promise<number> {
  const all = await sandbox.database.transaction((tx) => tx.selectFrom(table).selectAll().execute());
  return all.length;
}

describe('a draft', () => {
  it('is all that is written before Start: a preview leaves nothing behind', async () => {
    const before = await Promise.all([rows('induction'), rows('person'), rows('step')]);
    await bev().says('start an induction');
    await bev().presses('Next: people', basics());
    expect(await bev().presses('Next: preview', ledByBev(bev()))).toContain(
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

  it('is not lost by a sentence: somebody else is begun with only when that is pressed', async () => {
    await bev().says('start an induction');
    await bev().presses('Next: people', basics());
    expect(await bev().says('start induction for Jo Bloggs on 5 October at Riverside')).toContain(
      'To begin anew with Jo Bloggs, press “Start afresh”',
    );
    expect(JSON.stringify(bev().sees().sent)).toContain('Omar Reid, omar.reid@nhs.example');
    await bev().presses('Start afresh');
    const card = JSON.stringify(bev().sees().sent);
    expect(card).toContain('Jo Bloggs');
    expect(card).toContain('2026-10-05');
    expect(card).not.toContain('Omar');
  });

  it('is what its own cards are about: an old card of another one changes nothing', async () => {
    await bev().says('start an induction');
    const card = bev().sees();
    const old = { ...card, sent: { ...card.sent } };
    await bev().presses('Throw the draft away');
    await bev().says('start induction for Jo Bloggs on 5 October at Riverside');
    expect(await bev().presses('Next: people', basics(), old)).toContain('That card is an old one');
    await bev().says('start an induction');
    expect(JSON.stringify(bev().sees().sent)).toContain('Jo Bloggs');
  });

  it('starts only as it was shown', async () => {
    await bev().says('start an induction');
    await bev().presses('Next: people', basics());
    await bev().presses('Next: preview', ledByBev(bev()));
    const preview = bev().sees();
    await bev().says('start an induction');
    await bev().presses('Next: people', basics({ startsOn: '2026-10-05' }));
    expect(await bev().presses('Start', {}, preview)).toContain('That card is an old one');
    expect(await rows('induction')).toBe(1);
  });

  it('keeps what was filled in on the second card when it goes back', async () => {
    await bev().says('start an induction');
    await bev().presses('Next: people', basics());
    await bev().presses('Back', { others: 'case supervisor: Ann New, ann.new@nhs.example' });
    await bev().presses('Next: people');
    expect(JSON.stringify(bev().sees().sent)).toContain('ann.new@nhs.example');
  });

  it('with five people in one role says how many can share one, and is kept', async () => {
    await bev().says('start an induction');
    await bev().presses('Next: people', basics());
    const others = 'pcn lead: Ann Ash; Bob Birch; Cat Cole\npcn lead: Dan Dale; Eve Elm';
    const answer = await bev().presses('Next: preview', { ...ledByBev(bev()), others });
    expect(answer).toContain('Please name at most 4 people');
    await bev().presses('People');
    expect(JSON.stringify(bev().sees().sent)).toContain('Eve Elm');
  });

  it('names the same people as the last induction, and says who two roles in one are', async () => {
    await bev().says('start an induction');
    await bev().presses('Next: people', basics());
    const preview = await bev().presses('Next: preview');
    expect(preview).not.toContain('No case supervisor');
    await bev().presses('Back');
    const helen =
      choicesOf(bev().sees(), 'case-supervisor').find(({ title }) => title.startsWith('Helen'))?.value ?? '';
    expect(
      await bev().presses('Next: preview', { 'case-supervisor': helen, 'wellbeing-supervisor': helen }),
    ).toContain('Helen is there for patient cases and for wellbeing. It is better if those are two people.');
  });

  it.each([
    ['on 31 September at Riverside', 'I cannot make a day of “31 September”'],
    ['at Nowhere on 5 October', 'I cannot find “Nowhere” among your practices'],
    ['at Riverside on 5 October', 'Start an induction: 1 of 3'],
  ])('said as “start induction for Jo Bloggs %s” answers “%s”', async (words, answer) => {
    expect(await bev().says(`start induction for Jo Bloggs ${words}`)).toContain(answer);
  });

  it.each([
    ['two years ahead and more', { startsOn: '2029-01-01' }, 'more than two years away'],
    ['more than a year ago', { startsOn: '2025-08-01' }, 'more than a year ago'],
    [
      'at the practice before the job',
      { startsOn: '2026-10-05', [`from-${riverside}`]: '2026-09-21' },
      'before the first day in the job',
    ],
  ])('with a first day %s is asked back', async (_what, wishes, answer) => {
    await bev().says('start an induction');
    expect(await bev().presses('Next: people', basics(wishes))).toContain(answer);
  });

  it('keeps nothing that looks like a patient’s, and everything else', async () => {
    await bev().says('start an induction');
    const answer = await bev().presses('Next: people', basics({ written: 'NHS number 943 476 5919' }));
    expect(answer).toContain('One line looks like it is about a patient');
    const kept = await sandbox.database.transaction((tx) => tx.selectFrom('draft').selectAll().execute());
    expect(JSON.stringify(kept)).not.toContain('943');
    expect(JSON.stringify(kept)).toContain('2026-09-21');
  });

  it('says what is missing, and is kept', async () => {
    await bev().says('start an induction');
    const blank = basics({ startsOn: '', written: '', [`days-${riverside}`]: '' });
    const card = await bev().presses('Next: people', blank);
    expect(card).toContain('Start an induction: 1 of 3');
    expect(card).toContain('On which days are they at which practice?');
    expect(await bev().says('start now')).toContain('Before I can show you the plan:\nWho is it?');
    expect(await rows('draft')).toBe(1);
  });

  it('of somebody who has an induction already is stopped', async () => {
    await bev().says('start induction for Priya Nair on 5 October at Riverside');
    const priya =
      choicesOf(bev().sees(), 'picked').find(({ title }) => title.startsWith('Priya'))?.value ?? '';
    await bev().presses('Next: people', basics({ picked: priya, written: '' }));
    const preview = await bev().presses('Next: preview', ledByBev(bev()));
    expect(preview).toContain('Priya Nair has an induction already.');
    expect(await bev().says('start now')).toContain('It cannot start:');
    expect(await rows('induction')).toBe(1);
  });

  it('at a practice with a blank contact is stopped, and kept', async () => {
    await dawn().says('staff helpline is nobody');
    await bev().says('start an induction');
    await bev().presses('Next: people', basics());
    expect(await bev().presses('Next: preview', ledByBev(bev()))).toContain(
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
