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
const logins = 'show log in Riverside';

describe('“no smartcard”', () => {
  it('waits for it, is told once to whoever can see to it, and says whose move it is', async () => {
    await quietly('Martin');
    const says = await priya().says('no smartcard at Elm Tree');
    expect(says).toContain('Saved: no smartcard at Elm Tree Practice. Martin hears of it once.');
    expect(says).toContain('Waiting for: smartcard to work. Martin’s move.');
    expect(says).toContain('No smartcard since Mon 7 Sep.');
    const heard = await martin().hears(/No smartcard for Priya/);
    expect(heard).toContain('No smartcard for Priya at Elm Tree Practice\nThat is so since Mon 7 Sep.');
    expect(heard).toContain('Your move: press “It works now” when it does.');
    expect(heard).not.toMatch(/Priya (says|said)/);
  });

  it('said again is known already, with since when and who was told', async () => {
    await priya().says('no smartcard at Elm Tree');
    await sandbox.skipTo('10 September');
    expect(await priya().says('no smartcard or phone at Elm Tree')).toContain(
      'Saved: no phone at Elm Tree Practice. Martin hears of it once. ' +
        'No smartcard: that is known since Mon 7 Sep. Martin was told.',
    );
    const again = await priya().says('no smartcard at Elm Tree');
    expect(again).not.toContain('Saved');
    expect(again).toContain('Waiting for: smartcard and phone to work.');
  });

  it('ends when it works, which the other side hears, and they can say that it does not', async () => {
    await quietly('Priya', 'Dawn');
    await priya().says('phone does not work at Riverside');
    await dawn().hears(/No phone for Priya/);
    expect(await dawn().presses('It works now')).toContain('Good. Working now: phone. I tell Priya.');
    expect(await priya().says(logins)).toContain('To do by Wed 9 Sep. Dawn’s move.');
    expect(await priya().hears(/Working now: phone/)).toContain('That is for you, at Riverside Surgery.');
    expect(await priya().presses('It does not work')).toContain('Saved: no phone at Riverside Surgery.');
    expect(await priya().says('access works now')).toContain('Which one: ');
    expect(await priya().presses('Riverside Surgery')).toContain('Good. Working now: phone. I tell Dawn.');
    expect(await priya().says('access works now at Riverside')).toContain('so nothing was changed');
  });

  it('ends one by one, and the step waits for the rest', async () => {
    await priya().says('no smartcard, email and phone at Riverside');
    expect(await dawn().says('email works now')).toContain('Waiting for: smartcard and phone to work.');
    expect(await priya().says('smartcard works now at Riverside')).toContain('Waiting for: phone to work.');
    expect(await dawn().says('access works now')).toContain('To do by Wed 9 Sep. Your move.');
  });

  it('ends when the thing is tested', async () => {
    await quietly('Priya');
    await priya().says('no smartcard and phone at Riverside');
    expect(await dawn().says('tested smartcard for Priya')).toContain(
      'Waiting for: phone to work. Your move.',
    );
    expect(await priya().hears(/Working now: smartcard/)).toContain('at Riverside Surgery');
    const all = await dawn().says('tested everything for Priya');
    expect(all).toContain('All of it is tested now.');
    expect(all).not.toContain('Waiting for');
  });

  it('ends when whoever needs it says that they can log in', async () => {
    await priya().says('no phone at Riverside');
    expect(await dawn().confirms('done smartcard')).toContain('No phone since Mon 7 Sep.');
    expect(await bev().says('status Priya')).toContain('No phone at Riverside Surgery since Mon 7 Sep.');
    expect(await priya().confirms('happened log in Riverside')).not.toContain('No phone');
    expect(await bev().says('status Priya')).not.toContain('No phone');
  });

  it('is taken back with “undo”, and whoever had heard hears that', async () => {
    await quietly('Dawn');
    await priya().says('no smartcard and phone at Riverside');
    await dawn().hears(/No smartcard or phone for Priya/);
    const says = await priya().says('undo');
    expect(says).toContain('To do by Wed 9 Sep. Dawn’s move.');
    expect(says).not.toContain('No smartcard');
    expect(await dawn().hears(/Taken back: No smartcard or phone/)).toContain('Priya has taken it back');
  });

  it('said by the practice is heard by the link worker', async () => {
    await quietly('Priya');
    expect(await dawn().says('no printer for Priya')).toContain('Priya hears of it once.');
    expect(await priya().hears(/No printer for you/)).toContain('Dawn’s move. You hear when it works.');
  });

  it('said by the line manager is heard by both, and by nobody twice', async () => {
    await quietly('Priya', 'Dawn');
    expect(await bev().says('no email for Priya at Riverside')).toMatch(
      /(Dawn and Priya|Priya and Dawn) hear of it once/,
    );
    expect(await priya().hears(/No email for you/)).toContain('Dawn’s move.');
    expect(await dawn().hears(/No email for Priya/)).toContain('Your move');
  });

  it('without a thing asks which, and more than one can be ticked', async () => {
    expect(await priya().says('cannot log in at Elm Tree')).toContain(
      'What does not work for Priya at Elm Tree Practice?',
    );
    const form = { ...priya().sees() };
    expect(await priya().presses('Save', { things: '' }, form)).toContain('Please tick what does not work.');
    expect(await priya().presses('Save', { things: 'email,other' })).toContain(
      'Saved: no email or way into something else at Elm Tree Practice.',
    );
    expect(await priya().says('show log in Elm Tree')).toContain(
      'Waiting for: email and something else to work.',
    );
  });

  it('without a place asks which, with a button for each', async () => {
    expect(await priya().says('no smartcard')).toContain('Which one: ');
    expect(titlesOn(priya())).toEqual(expect.arrayContaining(['Elm Tree Practice', 'Riverside Surgery']));
    expect(await priya().presses('Elm Tree Practice')).toContain('Saved: no smartcard at Elm Tree Practice.');
  });

  it('is pressed on the step', async () => {
    await priya().says(logins);
    await priya().presses('Something does not work');
    await priya().presses('Save', { things: 'phone' });
    expect(await priya().presses('It works now')).toContain('Good. Working now: phone.');
  });

  it('is for nobody else to say', async () => {
    for (const name of ['Kelly', 'Okafor', 'Martin'])
      expect(await sandbox.person(name).says('no smartcard for Priya at Riverside')).toContain(
        'Nothing was changed.',
      );
    await priya().says('no smartcard at Riverside');
    expect(await sandbox.person('Kelly').says('access works now for Priya at Riverside')).toContain(
      'is for the link worker to say',
    );
    expect(await bev().says('status Priya')).toContain('No smartcard at Riverside Surgery');
  });

  it('is read by those who may not read why a step waits, as it is a thing and nobody’s words', async () => {
    await priya().says('no smartcard at Riverside');
    const okafor = () => sandbox.person('Okafor');
    expect(await okafor().says('status Priya')).toContain('Waiting for: smartcard to work. Dawn’s move.');
    await dawn().says('blocked smartcard: Priya said it is lost');
    expect(await okafor().says('status Priya')).not.toContain('lost');
  });

  it('ends with the placement', async () => {
    await priya().says('no smartcard at Elm Tree');
    await bev().says('Priya leaves Elm Tree');
    await bev().says('yes');
    await bev().says('add Elm Tree to Priya on Thu from 14 September');
    await bev().says('yes');
    expect(await bev().says('status Priya')).not.toContain('No smartcard');
  });
});

describe('“no smartcard” where that was called done', () => {
  it('by one side, leaves it so, and the link worker can say that it did not happen', async () => {
    await quietly('Dawn');
    await dawn().confirms('done smartcard');
    const says = await priya().says('no smartcard at Riverside');
    expect(says).toContain('Dawn says this is done.');
    expect(says).toContain('If it was never set up, press “It did not happen”.');
    expect(says).toContain('No smartcard since Mon 7 Sep.');
    expect(await dawn().hears(/No smartcard for Priya/)).toContain(
      'It was down as done, so this may be new.',
    );
    const missed = await priya().presses('It did not happen');
    expect(missed).toContain('Not happened yet. New day needed.');
    expect(missed).toContain('No smartcard since Mon 7 Sep.');
  });

  it('by both, leaves it so, and whoever said it happened can say that it did not', async () => {
    await priya().confirms('happened log in Riverside');
    const says = await priya().says('no smartcard at Riverside');
    expect(says).toContain('You say it happened.');
    expect(says).toContain('press “It did not happen”');
    expect(await bev().says('status Priya')).toContain(
      'No smartcard at Riverside Surgery since Mon 7 Sep. Dawn’s move.',
    );
    await priya().says('no smartcard at Riverside');
    expect(await priya().presses('It did not happen')).toContain('Not happened yet. New day needed.');
    expect(await priya().says('undo')).toContain('To do by Wed 9 Sep.');
  });

  it('by both, is taken back alone, and what they agreed stands', async () => {
    await priya().confirms('happened log in Riverside');
    await priya().says('no smartcard at Riverside');
    const says = await priya().says('undo');
    expect(says).toContain('You say it happened.');
    expect(says).not.toContain('No smartcard');
  });

  it('is said of no agreed step by somebody who never said that it happened', async () => {
    await priya().confirms('happened log in Riverside');
    expect(await dawn().says('no phone for Priya')).not.toContain('It did not happen');
    expect(await dawn().says('did not happen after all smartcard')).toContain('agreed');
  });

  it('can be typed as well', async () => {
    await priya().confirms('happened log in Riverside');
    expect(await priya().says('it did not happen after all: log in Riverside')).toContain(
      'Not happened yet. New day needed.',
    );
  });
});
