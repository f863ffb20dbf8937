import { describe, expect, it } from 'vitest';
import { aSandbox } from '../support/a-sandbox.ts';
import { buttonsOf } from '../support/seen-card.ts';
import { someone } from '../support/someone.ts';
import { startOmar } from '../support/start-omar.ts';
import type { Message } from '../support/teams.ts';

const sandbox = aSandbox();
const dawn = () => sandbox.person('Dawn');
const bev = () => sandbox.person('Bev');
const priya = () => sandbox.person('Priya');
const meera = () => sandbox.person(someone('Meera Patel'));
const una = () => sandbox.person(someone('Una New'));

const buttons = ({ sent }: Message) =>
  (sent.attachments ?? []).flatMap(({ content }) => buttonsOf(content).map(({ title }) => title));
const cards = (who: ReturnType<typeof meera>) =>
  who.reads().filter((text) => text.startsWith('Say hello to your link worker'));

/** Meera, who has opened Belong, and Una, who has not. */
async function addStaff(): Promise<void> {
  await dawn().says('staff at Riverside: Meera Patel, meera.patel@nhs.example; Una New, una.new@nhs.example');
  await meera().says('thanks');
}

describe('the guide, sent to the list', () => {
  it('goes once to whoever can be reached, as the card about the link worker', async () => {
    await addStaff();
    await dawn().says('new guide: Find {name} in room 4.');
    const sent = await dawn().presses('Send it to the list');
    expect(sent).toContain('It goes to one person now.');
    expect(sent).toContain('cannot be reached yet: they get it when they open Belong.');
    const card = await meera().hears(/Find Priya Nair in room 4/);
    expect(card).toMatch(/^Say hello to your link worker\nPriya Nair is at Riverside Surgery/);
    expect(await meera().presses('We’ve met')).toContain('Thank you. Priya is asked too.');
  });

  it('is not sent again on the same day, nor with the same words, nor a third time', async () => {
    await addStaff();
    const words = async (text: string, day?: string) => {
      if (day) await sandbox.skipTo(day);
      await dawn().says(`new guide: ${text}`);
      return dawn().presses('Send it to the list');
    };
    await words('Room 1.');
    await meera().hears(/Room 1/);
    expect(await words('Room 2.')).toContain('One person had it already, and I leave them in peace.');
    expect(await words('Room 1.', '9 September')).toContain('One person had it already');
    expect(await words('Room 3.')).toContain('It goes to one person now.');
    await meera().hears(/Room 3/);
    expect(await words('Room 4.', '14 September')).toContain('One person had it already');
    expect(cards(meera())).toHaveLength(2);
  });

  it('is sent once where two managers press at once, or one presses twice', async () => {
    await addStaff();
    await dawn().says('guide');
    await bev().says('guide at Riverside');
    const card = { ...dawn().sees() };
    await Promise.all([
      dawn().presses('Send it to the list', {}, { ...card }),
      bev().presses('Send it to the list'),
      dawn().presses('Send it to the list', {}, { ...card }),
    ]);
    await meera().hears(/Say hello to your link worker/);
    await dawn().says('hello');
    expect(cards(meera())).toHaveLength(1);
  });

  it('is not sent where it was changed since it was shown', async () => {
    await addStaff();
    await dawn().says('guide');
    await bev().says('new guide at Riverside: Bev’s words.');
    const again = await dawn().presses('Send it to the list');
    expect(again).toContain('It was changed since you saw it, so I have not sent it.');
    expect(again).toContain('Bev’s words.');
    expect(cards(meera())).toEqual([]);
  });

  it('is shown first where it is typed, and goes with a yes', async () => {
    await addStaff();
    expect(await dawn().says('send guide')).toContain('Shall I send this?');
    expect(cards(meera())).toEqual([]);
    expect(await dawn().says('yes')).toContain('It goes to one person now.');
    await meera().hears(/Say hello to your link worker/);
  });

  it('waits for whoever has not opened Belong: their welcome says it, once', async () => {
    await addStaff();
    await dawn().says('new guide: Room 5.');
    await dawn().presses('Send it to the list');
    expect(await una().installs()).toContain('Room 5.');
    await dawn().says('hello');
    expect(cards(una())).toHaveLength(1);
    await dawn().says('guide');
    expect(await dawn().presses('Send it to the list')).toContain('2 people had it already');
  });

  it('is for nobody who has said that they met, or has gone', async () => {
    await addStaff();
    await meera().says('what’s next');
    await meera().presses('We’ve met');
    await dawn().says('remove Una New from staff');
    await dawn().says('guide');
    const sent = await dawn().presses('Send it to the list');
    expect(sent).not.toContain('now.');
    expect(cards(una())).toEqual([]);
    for (const name of ['Kelly', 'Joyce', 'Samuel'])
      await sandbox.person(name).confirms(`done say hello ${name}`);
    await sandbox.skipTo('9 September');
    await dawn().says('new guide: Room 6.');
    expect(await dawn().presses('Send it to the list')).toContain('so it went to nobody.');
  });

  it('lets its sender say that the team know, and does not say it for them', async () => {
    await addStaff();
    await dawn().says('guide');
    await dawn().presses('Send it to the list');
    expect(await priya().says('show the team know Riverside')).toContain('To do by');
    expect(await dawn().presses('Done: the team know')).toContain('You say this is done. Waiting for Priya');
    await sandbox.skipTo('9 September');
    await dawn().says('new guide: Room 7.');
    await dawn().presses('Send it to the list');
    expect(buttons(dawn().sees())).not.toContain('Done: the team know');
  });

  it('with several link workers sends one card a day, and asks about each team', async () => {
    await addStaff();
    await startOmar(bev());
    await dawn().hears(/Omar Reid/);
    await dawn().says('guide');
    await dawn().presses('Send it to the list');
    expect(buttons(dawn().sees()).slice(0, 2)).toEqual([
      'Done: the team know Priya',
      'Done: the team know Omar',
    ]);
    await meera().hears(/Priya Nair is at Riverside/);
    await sandbox.skipTo('9 September');
    await dawn().says('guide');
    await dawn().presses('Send it to the list');
    await meera().hears(/Omar Reid is at Riverside/);
    expect(cards(meera())).toHaveLength(2);
  });

  it('is written down without a word of it', async () => {
    await addStaff();
    await dawn().says('new guide: A secret recipe.');
    await dawn().presses('Send it to the list');
    const events = await sandbox.database.transaction((tx) =>
      tx.selectFrom('event').select(['kind', 'detail']).where('kind', '=', 'set up').execute(),
    );
    expect(events.map(({ detail }) => detail)).toEqual(
      expect.arrayContaining([{ page: 'guide' }, { page: 'guide', sent: 5 }]),
    );
    expect(JSON.stringify(events) + sandbox.logged.join()).not.toContain('secret recipe');
  });
});

describe('the information for patients, sent to the list', () => {
  it('goes to the staff as words to copy, once a day and once for the same words', async () => {
    await addStaff();
    await dawn().says('patient information');
    expect(await dawn().presses('Send it to the list')).toContain('with “patient information”.');
    const card = await meera().hears(/These are words to copy/);
    expect(card).toContain('At Riverside Surgery you would meet Priya Nair');
    await sandbox.skipTo('9 September');
    await dawn().says('patient information');
    expect(await dawn().presses('Send it to the list')).toContain('had it already');
    await dawn().says('new patient information: You are welcome.');
    expect(await dawn().presses('Send it to the list')).toContain('now.');
    await meera().hears(/You are welcome\./);
  });
});
