import { describe, expect, it } from 'vitest';
import { aSandbox } from '../support/a-sandbox.ts';
import { choicesOf, inputsOf } from '../support/seen-card.ts';
import type { Message } from '../support/teams.ts';

const sandbox = aSandbox({ nudges: true });
const okafor = () => sandbox.person('Okafor');
const joyce = () => sandbox.person('Joyce');
const kelly = () => sandbox.person('Kelly');
const priya = () => sandbox.person('Priya');
const gp = 'shadow gp riverside';

/** The question about it on a tick list, by its id. */
function shadowingQuestion({ sent }: Message): string | undefined {
  const cards = sent.attachments ?? [];
  return cards.flatMap(({ content }) => inputsOf(content)).find(({ label }) => /shadow a GP/.test(label))?.id;
}

const times = (reads: readonly string[], words: string) =>
  reads.filter((text) => text.includes(words)).length;

describe('shadowing is booked with a colleague by name', () => {
  it('for one link worker of several, in one sentence', async () => {
    const said = await okafor().says('booked shadow gp riverside for Priya with Kelly Marsh on 23 September');
    expect(said).toContain('Wednesday 23 September with Kelly, is that right?');
  });

  it('who hears of it once, with whom to ask first, and whose it then is too', async () => {
    await kelly().says('hello');
    expect(await okafor().says(`booked ${gp} with Kelly Marsh on 16 September`)).toContain(
      'Wednesday 16 September with Kelly, is that right?',
    );
    expect(await okafor().presses('Yes, save it')).toContain('Booked for Wed 16 Sep with Kelly.');
    const heard = await kelly().hears(/Booked with you/);
    expect(heard).toContain(
      'Dr Okafor has booked “Have the link worker shadow a GP” at Riverside Surgery for Priya with you for Wednesday 16 September.',
    );
    expect(heard).toContain('Please ask the patients first');
    expect(times(kelly().reads(), 'Booked with you')).toBe(1);
    expect(await kelly().presses('Open it')).toContain('Booked for Wed 16 Sep with you.');
    expect(await priya().says(`show ${gp}`)).toContain('Booked for Wed 16 Sep with Kelly.');
  });

  it('on the card, from those who are there', async () => {
    await okafor().says(`set day ${gp}`);
    const choices = choicesOf(okafor().sees(), 'with');
    const names = choices.map(({ title }) => title);
    expect(names).toEqual(expect.arrayContaining(['Joyce Mensah', 'Kelly Marsh', 'Dr Samuel Okafor']));
    expect(names).not.toContain('Priya Nair');
    const joyces = choices.find(({ title }) => title === 'Joyce Mensah')?.value ?? '';
    const saved = await okafor().presses('Book the day picked', { day: '2026-09-16', with: joyces });
    expect(saved).toContain('Booked for Wed 16 Sep with Joyce.');
  });

  it('and a bank holiday is read back with the name', async () => {
    await okafor().says(`booked ${gp} with Joyce for 25 December`);
    expect(await okafor().says('yes')).toContain('Booked for Fri 25 Dec with Joyce.');
  });

  it('the day after both sides are asked, and so is the colleague, who can say that it was done', async () => {
    await joyce().says('hello');
    await okafor().says(`booked ${gp} with Joyce on 16 September`);
    await okafor().says('yes');
    await sandbox.skipTo('17 September');
    for (const person of [okafor(), joyce(), priya()]) {
      await person.says('tick list');
      expect(shadowingQuestion(person.sees())).toBeDefined();
    }
    expect(await joyce().confirms(`done ${gp}`)).toContain('You say this is done.');
    expect(await priya().confirms(`happened ${gp}`)).toContain('Both say it happened.');
  });

  it('called off, everybody hears in their digest but whoever said it, and a new day keeps the name', async () => {
    for (const person of [okafor(), joyce()]) await person.says('hello');
    await okafor().says(`booked ${gp} with Joyce on 9 September`);
    await okafor().says('yes');
    await priya().says(`called off ${gp}`);
    await sandbox.skipTo('8 September');
    for (const person of [okafor(), joyce()]) await person.hears(/did not happen as planned/);
    expect(await joyce().presses('Mon 14 Sep')).toContain('Booked for Mon 14 Sep with you.');
  });

  it('and whoever it is not with any more hears that', async () => {
    for (const person of [kelly(), joyce()]) await person.says('hello');
    await okafor().says(`booked ${gp} with Joyce on 16 September`);
    await okafor().says('yes');
    await joyce().hears(/Booked with you/);
    await okafor().says(`booked ${gp} with Kelly on 17 September`);
    await okafor().says('yes');
    expect(await joyce().hears(/Not booked any more/)).toContain('please keep no time for it');
    await kelly().hears(/Booked with you/);
    expect(await joyce().confirms(`done ${gp}`)).toContain('I cannot find that');
    expect(await okafor().says('undo')).toContain('Booked for Wed 16 Sep with Joyce.');
    await kelly().hears(/Not booked any more/);
  });

  it('nobody who is not there can be named, typed or by a card made by hand', async () => {
    expect(await okafor().says(`booked ${gp} with Zaphod Beeblebrox on 16 September`)).toContain(
      'I cannot tell whom you mean',
    );
    expect(choicesOf(okafor().sees(), 'with').map(({ title }) => title)).toContain('Kelly Marsh');
    await okafor().says(`set day ${gp}`);
    const priyas = '30000000-0000-4000-8000-000000000001';
    const answer = await okafor().presses('Book the day picked', { day: '2026-09-16', with: priyas });
    expect(answer).toContain('I cannot tell whom you mean');
  });
});

describe('the link worker', () => {
  it('hears which day is booked for them, with whom, and that it is not any more', async () => {
    await priya().says('hello');
    await okafor().says(`booked ${gp} with Joyce on 16 September`);
    await okafor().says('yes');
    expect(await priya().hears(/A day is booked/)).toContain(
      'Dr Okafor has booked “Shadow a GP” at Riverside Surgery with Joyce for Wednesday 16 September.',
    );
    await okafor().says('undo');
    expect(await priya().hears(/Not booked any more/)).toContain('was booked for Wednesday 16 September');
  });

  it('hears nothing of what they booked themselves, nor of what needs only others', async () => {
    await priya().says('hello');
    await priya().says(`booked ${gp} for 16 September`);
    await priya().says('yes');
    await sandbox.person('Dawn').says('booked smartcard for 9 September');
    await sandbox.person('Dawn').says('yes');
    expect(priya().reads().join()).not.toContain('A day is booked');
  });
});

describe('what was said and taken back', () => {
  it('that it was done: nobody hears of the booking a second time', async () => {
    await kelly().says('hello');
    await okafor().says(`booked ${gp} with Kelly on 9 September`);
    await okafor().says('yes');
    await kelly().hears(/Booked with you/);
    await sandbox.skipTo('9 September');
    await okafor().confirms(`done ${gp}`);
    await okafor().says('undo');
    expect(times(kelly().reads(), 'Booked with you')).toBe(1);
  });

  it('that it was called off: whoever heard so hears that it is back', async () => {
    await okafor().says('hello');
    await okafor().says(`booked ${gp} for 16 September`);
    await okafor().says('yes');
    await priya().says(`called off ${gp}`);
    await sandbox.skipTo('8 September');
    await okafor().hears(/did not happen as planned/);
    await priya().says('undo');
    expect(await okafor().hears(/Back as it was/)).toContain('Booked for Wed 16 Sep.');
  });

  it('a colleague whose booked day is still to come hears that it has happened sooner', async () => {
    await joyce().says('hello');
    await okafor().says(`booked ${gp} with Joyce on 16 September`);
    await okafor().says('yes');
    await joyce().hears(/Booked with you/);
    await okafor().confirms(`done ${gp}`);
    expect(await joyce().hears(/Not booked any more/)).toContain('please keep no time for it');
  });
});

describe('several sessions', () => {
  it('count towards one step, which stays open until all have happened', async () => {
    await okafor().says(`booked ${gp} for 9 September`);
    await okafor().says('yes');
    await sandbox.skipTo('10 September');
    await priya().says(`show ${gp}`);
    const first = await priya().presses('Happened, more to come');
    expect(first).toContain('one more session has happened. Which day is the next?');
    expect(first).toContain('1 session so far, you say.');
    expect(await priya().presses('Mon 14 Sep')).toContain(
      'Booked for Mon 14 Sep. 1 session so far, you say.',
    );
    await sandbox.skipTo('15 September');
    expect(await okafor().says(`happened ${gp}, more to come`)).toContain('2 sessions so far, you say.');
    expect(await priya().says(`session of ${gp}`)).toContain(
      'Dr Okafor counted the session of Monday 14 September already.',
    );
    expect(await okafor().says('undo')).toContain(
      'Was booked for Mon 14 Sep. Did it happen? 1 session so far',
    );
    await okafor().says(`session of ${gp}`);
    expect(await priya().confirms(`happened ${gp}`)).toContain('You say it happened.');
  });

  it('can be said on a tick list', async () => {
    await okafor().says(`booked ${gp} for 9 September`);
    await okafor().says('yes');
    await sandbox.skipTo('10 September');
    await okafor().says('tick list');
    const question = shadowingQuestion(okafor().sees()) ?? '';
    await okafor().presses('Save my answers', { [question]: 'session' });
    expect(await okafor().says(`show ${gp}`)).toContain('1 session so far, you say.');
  });

  it('are not counted where once is enough', async () => {
    const dawn = sandbox.person('Dawn');
    expect(await dawn.says('session of smartcard')).toContain('This one happens once');
  });
});

describe('a step that goes from one colleague to another', () => {
  it('both hear of, and the one who had it knows that there is nothing to do', async () => {
    for (const person of [joyce(), kelly()]) await person.says('hello');
    const bev = sandbox.person('Bev');
    await bev.says('not me reception-diary riverside, Joyce Mensah');
    const gone = await kelly().hears(/off your list/);
    expect(gone).toContain(
      'Bev has handed “Know where the link worker is and why” at Riverside Surgery for Priya to Joyce',
    );
    await joyce().hears(/A step is yours now/);
  });
});
