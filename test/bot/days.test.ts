import { describe, expect, it } from 'vitest';
import { aSandbox } from '../support/a-sandbox.ts';

const sandbox = aSandbox();

async function martin() {
  const person = sandbox.person('Martin');
  await person.says('my list');
  return person;
}

describe('a day that somebody types', () => {
  it('is read back with its weekday, and saved by a yes', async () => {
    const person = await martin();
    expect(await person.says('booked 1 for 17 September')).toContain('Thursday 17 September, is that right?');
    expect(await person.says('show 1')).not.toContain('Booked');
    await person.says('Booked 1 for 17 september!');
    expect(await person.says('yes')).toContain('Booked for Thu 17 Sep.');
  });

  it('is not saved by a no', async () => {
    const person = await martin();
    await person.says('move 1 to 24 September');
    expect(await person.says('no')).toContain('nothing was changed');
    expect(await person.says('yes')).toContain('I am not sure what that is about');
  });

  it('is not saved by a yes that comes after something else', async () => {
    const person = await martin();
    await person.says('move 1 to 24 September');
    await person.says('who is who');
    expect(await person.says('yes')).toContain('I am not sure what that is about');
  });

  it.each([
    ['29 December', /Elm Tree Practice on Thursdays/],
    ['12 September', /at the weekend/],
    ['25 December', /a bank holiday/],
  ])('%s is saved only after a word on what is odd about it', async (day, odd) => {
    const person = await martin();
    const answer = await person.says(`booked welcome for ${day}`);
    expect(answer).toMatch(odd);
    expect(answer).toContain('is that right?');
  });

  it.each(['31 September', 'half term', 'soon', '3.30', '17/19/2026'])(
    '“%s” is no day, and is asked back',
    async (day) => {
      const person = await martin();
      expect(await person.says(`booked 1 for ${day}`)).toMatch(/say it with the month/);
    },
  );

  it('that lies years ahead is taken for a slip of the finger', async () => {
    const person = await martin();
    expect(await person.says('booked 1 for 17 September 2031')).not.toContain('is that right?');
  });
});

describe('a day that somebody presses', () => {
  it('is saved at once', async () => {
    const person = await martin();
    await person.says('show 1');
    await person.presses('Set a day');
    expect(await person.presses('Book the day picked', { day: '2026-09-17' })).toContain(
      'Booked for Thu 17 Sep.',
    );
  });

  it('is read back where there is something odd about it, and each card saves its own day', async () => {
    const person = await martin();
    await person.says('set day 1');
    const first = person.sees();
    await person.presses('Book the day picked', { day: '2026-12-25' }, first);
    await person.says('booked 2 for 17 September');
    expect(await person.presses('Yes, save it', {}, first)).toContain('Booked for Fri 25 Dec.');
  });

  it('that is none is asked back', async () => {
    const person = await martin();
    await person.says('set day 1');
    expect(await person.presses('Book the day picked', { day: '2026-02-30' })).toContain(
      'say it with the month',
    );
  });
});
