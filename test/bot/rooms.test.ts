import { describe, expect, it } from 'vitest';
import { aSandbox } from '../support/a-sandbox.ts';
import { omarStarts } from '../support/a-second-link-worker.ts';
import { choicesOf } from '../support/seen-card.ts';

const sandbox = aSandbox();
const dawn = () => sandbox.person('Dawn');
const priya = () => sandbox.person('Priya');
const bev = () => sandbox.person('Bev');
const quietly = async (...people: string[]) => {
  for (const name of people) await sandbox.person(name).says('hello');
};

describe('a room is named', () => {
  it('by the practice, for some days; the days without one are said', async () => {
    expect(await dawn().says('room for Priya is Room 4 on Mon')).toContain(
      'Room: Room 4 on Mon. No room yet on Wed.',
    );
    expect(await priya().says('show room Riverside')).toContain(
      'Your room: Room 4 on Mon. No room yet on Wed.',
    );
  });

  it('for each day, which offers “Done” and does not say it', async () => {
    const says = await dawn().says('room for Priya is Room 4');
    expect(says).toContain(
      'Priya has a room on each day there now. If it suits conversations, press “Done”.',
    );
    expect(says).toContain('To do by Wed 9 Sep. Your move.');
    expect(await dawn().presses('Done')).toContain('You say this is done. Waiting for Priya');
  });

  it('on the form, with the days that have none ticked beforehand', async () => {
    await dawn().says('room for Priya is Room 4 on Mon');
    await dawn().says('show room Priya');
    expect(await dawn().presses('Name the room')).toContain('A room for Priya at Riverside Surgery');
    expect(choicesOf(dawn().sees(), 'days').map(({ title }) => title)).toEqual(['Mondays', 'Wednesdays']);
    expect(await dawn().presses('Save', { room: 'the loft' })).toContain(
      'Room: Room 4 on Mon and the loft on Wed.',
    );
  });

  it('with nothing ticked, nothing typed, too long or about a patient, nothing is saved and the form is there again', async () => {
    await dawn().says('room for Priya');
    const card = { ...dawn().sees() };
    const saves = (filled: Record<string, string>) => dawn().presses('Save', filled, { ...card });
    expect(await saves({ room: 'Room 4', days: '' })).toContain('Please tick the days.');
    expect(await saves({ days: '1' })).toContain('Which room is it? Please give it a name');
    expect(await saves({ room: 'x'.repeat(81), days: '1' })).toContain('in 80 letters or fewer');
    const patient = await saves({ room: 'where Mrs Featherstone sits', days: '1' });
    expect(patient).toContain('about a patient');
    expect(patient).not.toContain('Featherstone');
    expect(await saves({ room: 'Room 4', days: '2' })).toContain('Priya is at Riverside Surgery on Mondays');
    expect(await dawn().says('rooms')).toContain('Priya at Riverside Surgery: no room yet on Mon and Wed.');
  });

  it('by nobody else', async () => {
    for (const name of ['Kelly', 'Priya', 'Helen', 'Okafor'])
      expect(await sandbox.person(name).says('room for Priya is Room 4')).toContain('manager writes down');
    expect(await sandbox.person('Martin').says('room for Priya at Riverside is Room 4')).toContain(
      'I cannot find that here. Try Priya at Elm Tree Practice.',
    );
    expect(await sandbox.person('Kelly').says('rooms')).toContain('no room here that you can see');
    expect(await priya().says('rooms')).toContain('Priya at Riverside Surgery: no room yet on Mon and Wed.');
  });

  it('for one of two link workers by name, or by a day that only one of them has', async () => {
    await omarStarts(sandbox.database, '2026-09-22');
    expect(await dawn().says('room is Room 4')).toContain(
      'Which one: Omar at Riverside Surgery or Priya at Riverside Surgery?',
    );
    expect(await dawn().says('room is Room 4 on Tue')).toContain('for Omar');
    expect(await dawn().says('room for Priya is Room 5 on Wed')).toContain('Room: Room 5 on Wed.');
    const rooms = await dawn().says('rooms');
    expect(rooms).toContain('Omar at Riverside Surgery: Room 4 on Tue.');
    expect(await dawn().presses('Omar')).toContain('A room for Omar');
  });
});

describe('“no room”', () => {
  it('waits for one, is told once, and says whose move it is', async () => {
    await quietly('Dawn');
    const says = await priya().says('no room on Wed');
    expect(says).toContain('Saved: no room on Wed. Dawn hears of it once.');
    expect(says).toContain('Waiting for: a room on Wednesdays. Dawn’s move.');
    const heard = await dawn().hears(/No room for Priya on Wed/);
    expect(heard).toContain('at Riverside Surgery since Mon 7 Sep.\nYour move: say which room it is');
    expect(heard).not.toMatch(/Priya (says|said)/);
    expect(await priya().says('no room on Wed')).toContain('No room on Wed: that is written down already.');
    await dawn().says('hello');
    expect(
      dawn()
        .reads()
        .filter((text) => text.startsWith('No room for Priya')),
    ).toHaveLength(1);
    expect(await dawn().says('my list')).toContain('Waiting for: a room on Wednesdays.');
    expect(await dawn().says('my practice')).toContain('Waiting for: a room on Wednesdays. Your move.');
  });

  it('ends when a room is named, and whoever was without one hears', async () => {
    await quietly('Dawn', 'Priya');
    await dawn().confirms('done room');
    await priya().says('no room at Riverside on Mon and Wed');
    await dawn().hears(/No room for Priya/);
    await dawn().presses('Name the room');
    const half = await dawn().presses('Save', { room: 'Room 4', days: '1' });
    expect(half).toContain('Waiting for: a room on Wednesdays. Your move.');
    expect(await priya().hears(/There is a room for you on Mon/)).toContain('Room 4, at Riverside Surgery.');
    const whole = await dawn().says('room is Room 4 on Wed');
    expect(whole).toContain('You say this is done. Waiting for Priya');
    expect(whole).toContain('Room: Room 4 on Mon and Wed.');
  });

  it('is taken back with “undo”, and the room that was there stands again', async () => {
    await dawn().says('room for Priya is Room 4');
    await priya().says('no room on Wed');
    expect(await priya().says('undo')).toContain('Your room: Room 4 on Mon and Wed.');
    expect(await priya().says('show room Riverside')).toContain('To do by Wed 9 Sep. Dawn’s move.');
  });

  it('said by the practice is heard by the link worker', async () => {
    await quietly('Priya');
    await dawn().says('room for Priya is Room 4');
    expect(await dawn().says('no room for Priya on Mon')).toContain('Priya hears of it once.');
    expect(await priya().hears(/No room for you on Mon/)).toContain(
      '“Room 4” was written down for it.\nDawn’s move: you hear when there is one.',
    );
  });

  it('is pressed on the step, for today or for the days that are ticked', async () => {
    await priya().says('show room Riverside');
    expect(await priya().presses('No room')).not.toContain('Which room is it?');
    expect(await priya().presses('No room on these days')).toContain('Saved: no room on Mon.');
  });

  it('names a day, and one of several practices follows from it', async () => {
    expect(await priya().says('no room')).toContain(
      'Which one: Priya at Elm Tree Practice or Priya at Riverside',
    );
    expect(await priya().says('no room on Thu')).toContain('Elm Tree Practice');
    expect(await priya().says('no room on Fri')).toContain('Which one');
    expect(await priya().says('no room at Elm Tree on Fri')).toContain(
      'is at Elm Tree Practice on Thursdays',
    );
    expect(await priya().says('no room on the first floor')).toContain('Which days of the week?');
    expect(await sandbox.person('Kelly').says('no room on Mon')).toContain('is for the link worker to say');
  });

  it('is heard by both who share the job, and by the GP lead where nobody else is there', async () => {
    await dawn().says('practice manager is Dawn Ashworth; Joyce Mensah');
    await dawn().says('yes');
    await quietly('Dawn', 'Joyce');
    expect(await priya().says('no room on Wed')).toMatch(/(Dawn and Joyce|Joyce and Dawn) hear of it once/);
    expect(await sandbox.person('Joyce').hears(/No room for Priya on Wed/)).toContain('Your move');
    expect(await sandbox.person('Joyce').says('room is Room 4')).toContain('Room: Room 4 on Mon and Wed.');
  });

  it('blocks the next time where the last was agreed', async () => {
    await sandbox.skipTo('22 September');
    await priya().confirms('happened room Riverside');
    expect(await priya().says('no room on Wed')).toContain('Waiting for: a room on Wednesdays. Dawn’s move.');
    expect(await dawn().says('my practice')).toContain('Waiting for: a room on Wednesdays.');
  });

  it('does not end what else is in the way', async () => {
    await priya().says('no room on Wed');
    await dawn().says('blocked room: the builders are in');
    expect(await dawn().says('room is Room 4')).toContain('Waiting for: the builders are in.');
  });
});

describe('a room ends with what it was for', () => {
  it('on a day that is no longer theirs it is not shown', async () => {
    await dawn().says('room for Priya is Room 4');
    await dawn().says('Priya’s days at Riverside are Mon Tue');
    await dawn().says('yes');
    expect(await dawn().says('rooms')).toContain('Room 4 on Mon. No room yet on Tue.');
  });

  it('at a practice that is left it is gone, also when they come back', async () => {
    await sandbox.person('Martin').says('room is the loft');
    await bev().says('Priya leaves Elm Tree');
    await bev().says('yes');
    expect(await sandbox.person('Martin').says('rooms')).toContain('no room here that you can see');
    await bev().says('add Elm Tree to Priya on Thu from 14 September');
    await bev().says('yes');
    expect(await sandbox.person('Martin').says('rooms')).toContain('no room yet on Thu');
  });

  it('a card of before changes nothing', async () => {
    await sandbox.person('Martin').says('room for Priya');
    await bev().says('Priya leaves Elm Tree');
    await bev().says('yes');
    expect(await sandbox.person('Martin').presses('Save', { room: 'the loft', days: '4' })).toContain(
      'Nothing was changed.',
    );
    await bev().says('cancel the induction of Priya Nair');
    expect(await dawn().says('room for Priya is Room 4')).toContain('Nothing was changed.');
    expect(await priya().says('no room on Mon')).toContain('Nothing was changed.');
  });
});
