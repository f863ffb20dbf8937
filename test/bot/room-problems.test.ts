import { describe, expect, it } from 'vitest';
import { aSandbox } from '../support/a-sandbox.ts';
import { buttonsOf } from '../support/seen-card.ts';

const sandbox = aSandbox();
const dawn = () => sandbox.person('Dawn');
const priya = () => sandbox.person('Priya');
const bev = () => sandbox.person('Bev');
const martin = () => sandbox.person('Martin');
const quietly = async (...people: string[]) => {
  for (const name of people) await sandbox.person(name).says('hello');
};
const titlesOn = (who: ReturnType<typeof bev>) =>
  (who.sees().sent.attachments ?? []).flatMap(({ content }) => buttonsOf(content)).map(({ title }) => title);

describe('“room not suitable”', () => {
  it('waits for a better one, is told once, and offers another day and another place', async () => {
    await quietly('Dawn');
    await dawn().says('room for Priya is the treatment room');
    const says = await priya().says('room not suitable at Riverside on Wed');
    expect(says).toContain('Saved: room not suitable on Wed. Dawn hears of it once.');
    expect(says).toContain('Waiting for: a room that suits on Wednesdays. Dawn’s move.');
    expect(titlesOn(priya())).toEqual(expect.arrayContaining(['Undo', 'Another day', 'Another place']));
    const heard = await dawn().hears(/Room not suitable for Priya on Wed/);
    expect(heard).toContain('“the treatment room” was written down for it.');
    expect(heard).toContain('Your move: say which room it is when there is one that suits.');
  });

  it('is on the status with its days, and ends when another room is named', async () => {
    await quietly('Priya');
    await priya().says('room not suitable at Riverside on Wed');
    await priya().says('no room at Riverside on Mon');
    const status = await bev().says('status Priya');
    expect(status).toContain(
      'Not there yet\nNo room at Riverside Surgery on Mondays, since Mon 7 Sep. Dawn’s move.',
    );
    expect(status).toContain(
      'Room not suitable at Riverside Surgery on Wednesdays, since Mon 7 Sep. Dawn’s move.',
    );
    expect(await priya().says('show room Riverside')).toContain(
      'Waiting for: a room on Mondays, and one that suits on Wednesdays.',
    );
    await dawn().says('room is Room 4 on Mon');
    expect(await priya().says('show room Riverside')).toContain(
      'Waiting for: a room that suits on Wednesdays.',
    );
    expect(await dawn().says('room is Room 5 on Wed')).not.toContain('Waiting for');
    expect(await priya().hears(/There is a room for you on Wed/)).toContain('Room 5');
    expect(await bev().says('status Priya')).not.toContain('Not there yet');
  });

  it('is taken back by itself, and that there was none stands', async () => {
    await priya().says('no room at Riverside on Wed');
    await priya().says('room not suitable at Riverside on Wed');
    expect(await priya().says('undo')).toContain('Waiting for: a room on Wednesdays.');
    const status = await bev().says('status Priya');
    expect(status).toContain('No room at Riverside Surgery on Wednesdays');
    expect(status).not.toContain('Room not suitable');
  });

  it('said again is known already', async () => {
    await priya().says('room not suitable at Riverside on Wed');
    expect(await priya().says('room not suitable at Riverside on Wed')).toContain(
      'Room not suitable on Wed: that is written down already.',
    );
  });

  it('is pressed on the form of the room', async () => {
    await priya().says('show room Riverside');
    await priya().presses('No room');
    expect(await priya().presses('Room not suitable', { days: '3' })).toContain(
      'Saved: room not suitable on Wed.',
    );
  });

  it('is for nobody else to say', async () => {
    expect(await sandbox.person('Kelly').says('room not suitable on Wed')).toContain('Nothing was changed.');
  });
});

describe('another day or place', () => {
  it('is offered where there is no room, and the places are those that are known', async () => {
    await martin().says('room is the loft');
    await priya().says('no room at Riverside on Wed');
    const places = await priya().presses('Another place');
    expect(places).toContain('Another place for Priya\nElm Tree Practice: the loft on Thu.');
    expect(places).toContain('Please ask whether it is free');
    await priya().says('no room at Riverside on Wed');
    expect(await priya().presses('Another day')).toContain('A room that suits conversations');
  });

  it('says so where no other room is known', async () => {
    await priya().says('no room at Riverside on Wed');
    expect(await priya().presses('Another place')).toContain('I know no other room yet.');
  });

  it('where several places fit, “no room” asks which with a button for each', async () => {
    await priya().says('no room');
    expect(await priya().presses('Elm Tree Practice')).toContain('Saved: no room on Thu.');
  });
});
