import { describe, expect, it } from 'vitest';
import { intents } from '../../src/understanding/meaning.ts';
import { aSandbox } from '../support/a-sandbox.ts';
import { buttonsOf, filledIn } from '../support/seen-card.ts';

const sandbox = aSandbox();
const priya = () => sandbox.person('Priya');
const dawn = () => sandbox.person('Dawn');
const bev = () => sandbox.person('Bev');
const okafor = () => sandbox.person('Okafor');

describe('what somebody says of a step in their own words', () => {
  it('is read back, and saved at a yes', async () => {
    expect(await dawn().says('smartcard n logins all sorted for Priya')).toContain('is that right?');
    expect(await dawn().says('show smartcard')).toContain('To do by Wed 9 Sep');
    await dawn().says('smartcard n logins all sorted for Priya');
    expect(await dawn().says('yes')).toContain('You say this is done. Waiting for Priya');
    await priya().says('i can log in to everything at riverside now');
    expect(await priya().presses('Yes, it happened')).toContain('Both say it happened.');
  });

  it('is left as it is at a no', async () => {
    await dawn().says('desk is sorted');
    expect(await dawn().says('no')).toContain('nothing was changed');
    expect(await dawn().says('show desk')).toContain('Your move');
  });

  it('is read back where a step is named in Belong’s own phrase as well', async () => {
    expect(await dawn().says('done smartcard')).toContain('is that right?');
  });

  it.each([
    'dont mark the desk as done yet',
    'desk will be done by friday',
    'is the desk done?',
    'if the builders come the desk will be done',
    'half of the desk is there',
  ])('closes nothing, and asks for no yes, in “%s”', async (text) => {
    await dawn().says(text);
    await dawn().says('yes');
    expect(await dawn().says('show desk')).toContain('Your move');
  });

  it('that did not happen is read back too, for the other side hears of it', async () => {
    await dawn().confirms('done smartcard');
    expect(await priya().says('it says my smartcards done at riverside but it wasnt')).toContain(
      'is that right?',
    );
    await priya().says('yes');
    expect(await dawn().hears(/did not happen as planned/)).toContain('smartcard');
  });

  it('is about the step that was shown last, where none is named', async () => {
    await dawn().says('show desk');
    expect(await dawn().says('that happened this morning, all done')).toContain(
      'Find them a desk near the team',
    );
    await dawn().says('my list');
    expect(await okafor().says('yes it happened')).toContain('Which step is that about?');
  });

  it('can be taken back, once that is asked', async () => {
    await dawn().confirms('done smartcard');
    expect(await dawn().says('oops pressed that by mistake')).toContain('is that right?');
    expect(await dawn().says('show smartcard')).toContain('You say this is done');
    await dawn().says('oops pressed that by mistake');
    expect(await dawn().presses('Yes, take it back')).toContain('Taken back');
  });

  it('may be several things, each with a button of its own', async () => {
    const said = await priya().says(
      'did the gp one at riverside but not the nurse one, and im off next week',
    );
    expect(said).toContain('You said more than one thing');
    expect(said).toContain('It happened: Shadow a GP');
    expect(await priya().presses('I am away')).toContain('Away Monday 14 September to Friday 18 September');
  });

  it('is asked back with the likely ones where it is not clear', async () => {
    const said = await priya().says('the thing with the lady');
    expect(said).toContain('I am not sure what you mean');
    expect(
      (priya().sees().sent.attachments ?? []).flatMap(({ content }) => buttonsOf(content)).length,
    ).toBeGreaterThan(3);
  });
});

describe('days in somebody’s own words', () => {
  it('are read back with their weekday', async () => {
    expect(await dawn().says('can we do the desk a week on friday')).toContain(
      'Friday 18 September, is that right?',
    );
    expect(await dawn().says('yes')).toContain('To do by Fri 18 Sep');
  });

  it('that do not exist are asked back', async () => {
    await dawn().says('show desk');
    expect(await dawn().says('sept 31st ok for the desk?')).toContain('I cannot make a day of “sept 31st”');
  });

  it('of leave are read back, and who covers is asked', async () => {
    expect(await dawn().says('im off next week')).toContain(
      'Away Monday 14 September to Friday 18 September, is that right?',
    );
  });

  it('on which to come back are read back, or offered', async () => {
    expect(await okafor().says('not now, in clinic. ask me later')).toContain('On which day');
    await okafor().says('remind me monday');
    expect(await okafor().says('yes')).toContain('I will write nothing before Monday 14 September');
  });
});

describe('what is in the way', () => {
  it('is asked for on a form that has heard what it is', async () => {
    expect(await priya().says('cant get into systmone at elm tree AGAIN')).toContain(
      'What does not work for Priya at Elm Tree Practice?',
    );
    expect(filledIn(priya().sees())).toMatchObject({ things: 'clinical system' });
    await priya().presses('Save');
    expect(await bev().says('status Priya at Elm Tree')).toContain('No clinical system');
  });

  it('with a room leads to the form of the place, and then to whoever can act', async () => {
    await priya().says('theres no room for me again today');
    expect(await priya().presses('Riverside Surgery')).toContain('A room for Priya at Riverside Surgery');
    expect(await priya().presses('No room on these days')).toContain('Dawn hears of it once');
  });

  it('with supervision leads to the step, and tells nobody', async () => {
    expect(await priya().says('Helens cancelled supervision three times now')).toContain(
      'Nobody was told yet',
    );
  });
});

describe('questions in somebody’s own words', () => {
  it.each([
    ['Priya', 'morning, what have i got on this week', 'What’s next, Priya'],
    ['Priya', 'who is my supervisor', 'Helen Marsden, case supervisor'],
    ['Priya', 'how far through am i', 'Priya Nair’s induction'],
    ['Priya', 'does my manager get told if i say something didnt happen', 'Who sees what'],
    [
      'Priya',
      'can i work from home on fridays or not? riverside say yes elm tree say no',
      'Whose rules apply',
    ],
    ['Priya', 'is this a real person', 'I am not a person'],
    ['Priya', 'id say 2 out of 5, i dont really feel part of the team', 'I have not saved this'],
    ['Priya', 'when do i get paid', 'I only do induction'],
    ['Priya', 'cheers thats brill ta', 'You are welcome'],
    ['Dawn', 'hows Priya getting on', 'Priya Nair’s induction'],
    ['Dawn', 'whats the point of her having a desk near us', 'Find them a desk near the team'],
    ['Dawn', 'stop messaging me', 'I will send you no more digests'],
    ['Bev', 'status of all my link workers pls', 'Who needs me'],
    ['Bev', 'Dr Patel is taking over as her case supervisor', 'Priya Nair: people'],
    ['Bev', 'Jas has handed her notice in', 'Who is leaving?'],
    ['Okafor', 'Can you write me a referral letter', 'I only do induction'],
    ['Kelly', 'got a msg from you about a link worker?? what am i meant to do', 'What’s next, Kelly'],
  ])('%s: “%s”', async (who, text, answer) => expect(await sandbox.person(who).says(text)).toContain(answer));

  it('about somebody new fill in the draft with their name and first day', async () => {
    await bev().says('New link worker starting 5th October, name of Jas Gill');
    expect(Object.values(filledIn(bev().sees()))).toEqual(expect.arrayContaining(['Jas Gill', '2026-10-05']));
  });
});

it('every meaning can be pressed by everybody, and leads on', async () => {
  for (const who of ['Priya', 'Dawn', 'Bev', 'Okafor', 'Kelly', 'Colin'])
    for (const intent of intents) {
      const person = sandbox.person(who);
      const action = { type: 'Action.Execute', verb: 'meant', data: { ask: 'meant', intent } };
      const { status, body } = await person.sends({
        type: 'invoke',
        name: 'adaptiveCard/action',
        value: { action },
      });
      expect(status, `${who}, ${intent}`).toBe(200);
      const { value } = body as { value: Parameters<typeof buttonsOf>[0] };
      expect(buttonsOf(value).length, `${who}, ${intent}`).toBeGreaterThan(0);
    }
});

it('a message that is too long is not read for what it asks, and says so', async () =>
  expect(await priya().says(`the desk is done ${'and the room '.repeat(200)}`)).toContain(
    'longer than I can read',
  ));

it('nobody’s markup is shown as anything but words', async () => {
  for (const text of [
    '<b>done</b> the desk',
    '[desk done](https://example.org)',
    '<at>Bev</at> hows Priya getting on',
  ])
    expect(await dawn().says(text)).not.toContain('example.org');
});
