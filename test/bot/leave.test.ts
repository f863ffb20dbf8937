import { describe, expect, it } from 'vitest';
import { aSandbox } from '../support/a-sandbox.ts';
import { buttonsOf } from '../support/seen-card.ts';

const sandbox = aSandbox({ nudges: true });
const dawn = () => sandbox.person('Dawn');
const kelly = () => sandbox.person('Kelly');
const newest = (name: string) => sandbox.person(name).reads().at(-1) ?? '';

describe('somebody who says that they are away', () => {
  it('has it read back, keeps it, and leaves what is due with a colleague until they are back', async () => {
    await dawn().says('hello');
    await kelly().says('hello');
    const asked = await dawn().says('I’m off for a small operation 8 to 18 September, Kelly is covering');
    expect(asked).toContain('Away Tuesday 8 September to Friday 18 September, is that right?');
    expect(asked).toContain('That is 9 of your working days.');
    expect(asked).toContain('Nothing of yours counts as late while you are away; Kelly hears instead.');
    expect(asked).not.toContain('operation');
    const kept = await dawn().says('yes');
    expect(kept).toContain('Saved: you are away Tuesday 8 September to Friday 18 September');
    expect(kept).toContain('Pick a new day, or leave it with Kelly.');
    const buttons = (dawn().sees().sent.attachments ?? []).flatMap(({ content }) => buttonsOf(content));
    expect(buttons.map(({ title }) => title)).toEqual([
      ...[1, 2, 3, 4, 5].map((number) => `Pick a new day ${number}`),
      'Show all',
    ]);
    expect(await dawn().presses('Pick a new day 1')).toMatch(/Book a room|Set up smartcard|Find them a desk/);
    await kelly().hears(/You cover for Dawn Ashworth/);

    await sandbox.skipTo('9 September');
    expect(newest('Kelly')).toContain('Find them a desk near the team');
    expect(newest('Kelly')).toContain('Your move while Dawn is away');
    expect(await kelly().confirms('done desk Riverside')).toContain('You say this is done.');
    const before = dawn().reads().length;
    await sandbox.skipTo('18 September');
    expect(dawn().reads()).toHaveLength(before);
    await sandbox.skipTo('21 September');
    expect(newest('Dawn')).toMatch(/^Dawn, \d+ things for you\./);
    expect(newest('Dawn')).not.toContain('Find them a desk');
  });

  it('sees what is kept, and calls it off', async () => {
    expect(await dawn().says('my leave')).toContain('I have no leave of yours.');
    await dawn().says('off 5 to 9 October cover Kelly');
    await dawn().presses('Yes, keep it');
    await dawn().says('off on 12 October');
    expect(await dawn().says('yes')).toContain('Saved: you are away Monday 12 October');
    const all = await dawn().says('my leave');
    expect(all).toContain('Monday 5 October to Friday 9 October: Kelly Marsh covers for you.');
    expect(all).toContain('Monday 12 October: nobody covers for you.');
    expect(await kelly().says('my leave')).toContain('you cover for Dawn Ashworth.');
    expect(await dawn().says('cancel my leave')).toContain('Your leave');
    expect(await dawn().presses('Cancel from Mon 5 Oct')).toContain('is called off');
    expect(await dawn().says('cancel my leave')).toContain('Your leave Monday 12 October is called off.');
    expect(await dawn().says('I’m back')).toContain('You are not down as away then.');
  });

  it('is back when they say so', async () => {
    await dawn().says('off until Friday');
    await dawn().says('yes');
    expect(await dawn().says('I’m back')).toContain('Welcome back.');
    expect(await dawn().says('my leave')).toContain('I have no leave of yours.');
  });

  it('and names a cover that cannot be keeps it without one only once they say so', async () => {
    const unknown = await dawn().says('off 5 to 9 October, Zebedee is covering');
    expect(unknown).toContain('I know nobody of that name');
    expect(await dawn().says('my leave')).toContain('I have no leave of yours.');
    await dawn().says('off 5 to 9 October, Zebedee is covering');
    expect(await dawn().says('yes')).toContain('Nobody covers for you.');
    await kelly().says('off 12 to 16 October');
    await kelly().says('yes');
    expect(await dawn().says('off 14 October, Kelly is covering')).toContain('Kelly is away too');
    expect(await dawn().says('off 14 October, Priya is covering')).toContain('is the link worker');
  });

  it('picks between two of the same name', async () => {
    await sandbox.database.transaction((tx) =>
      tx.updateTable('person').set({ name: 'Bev Marsh' }).where('name', '=', 'Kelly Marsh').execute(),
    );
    expect(await dawn().says('off 5 to 9 October, Bev is covering')).toContain('Which one is it?');
    expect(await dawn().presses('Bev Talbot')).toContain('Bev Talbot covers for you.');
    expect(await dawn().says('yes')).toContain('Saved');
    await sandbox.database.transaction((tx) =>
      tx.updateTable('person').set({ name: 'Kelly Marsh' }).where('name', '=', 'Bev Marsh').execute(),
    );
  });

  it('as the link worker hears that nobody can answer for them', async () => {
    const asked = await sandbox.person('Priya').says('I’m off next week, Bev is covering');
    expect(asked).toContain('so I keep no cover for you');
    expect(await sandbox.person('Priya').says('no')).toContain('nothing was changed');
  });

  it.each([
    ['I’m off', 'Which days are you off?'],
    ['I’m off from Monday', 'Until which day are you off?'],
    ['off 14 to 3 October', 'That ends before it begins.'],
    ['off 1 to 4 September', 'Those days are over'],
    ['off 5 October 2026 to 12 October 2027', 'longer than a year'],
    ['off 5 to 9 October 2029', 'more than two years away'],
  ])('“%s” is asked back', async (said, answer) => {
    const text = await dawn().says(said);
    expect(text).toContain(answer);
    expect(text).toContain('Nothing was changed.');
  });
});
