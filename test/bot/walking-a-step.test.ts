import { describe, expect, it } from 'vitest';
import { aSandbox } from '../support/a-sandbox.ts';

const sandbox = aSandbox();

const logins = 'Be able to log in and get to work';

describe('a step is believed only when the other side says so', () => {
  it('Dawn’s “done” waits for Priya, and Priya’s “happened” makes it agreed', async () => {
    const [dawn, priya] = [sandbox.person('Dawn'), sandbox.person('Priya')];
    expect(await dawn.confirms('done smartcard')).toContain('You say this is done. Waiting for Priya');
    expect(await priya.says(`show ${logins} Riverside`)).toContain('Dawn says this is done. Waiting for you');
    expect(await priya.says('happened 1')).toContain('I have not shown you a list yet');
    await priya.says('what’s next');
    expect(await priya.says('happened 1')).toContain('Both say it happened.');
    expect(await dawn.says('show smartcard')).toContain('Both say it happened.');
  });

  it('Priya can say it happened before Dawn says a word', async () => {
    expect(await sandbox.person('Priya').confirms(`happened ${logins} Riverside`)).toContain(
      'You say it happened.',
    );
  });

  it('Dawn cannot agree her own step', async () => {
    const answer = await sandbox.person('Dawn').confirms('happened smartcard');
    expect(answer).toContain('Priya');
    expect(answer).not.toContain('Saved');
    expect(await sandbox.person('Dawn').says('show smartcard')).toContain('To do by Wed 9 Sep');
  });

  it('a receptionist cannot see or change what is the practice manager’s', async () => {
    expect(await sandbox.person('Kelly').confirms('done smartcard')).toContain('not');
    expect(await sandbox.person('Dawn').says('show smartcard')).toContain('To do by Wed 9 Sep');
  });

  it('silence agrees nothing, however long it lasts', async () => {
    await sandbox.person('Dawn').confirms('done smartcard');
    await sandbox.skipTo('1 December');
    expect(await sandbox.person('Dawn').says('show smartcard')).toContain('Waiting for Priya to say it');
  });
});

describe('when it was called off', () => {
  it('the step is open again at once, with three new days to press', async () => {
    const priya = sandbox.person('Priya');
    await sandbox.person('Dawn').confirms('done smartcard');
    const answer = await priya.says(`called off ${logins} Riverside`);
    expect(answer).toContain('It is open again. Which day shall it be?');
    expect(answer).toContain('Not happened yet. New day needed.');
    const days = await priya.presses('Tue 8 Sep');
    expect(days).toContain('To do by tomorrow. Dawn’s move.');
  });

  it('Dawn hears of it in neutral words, with three days, and not who said so', async () => {
    const [dawn, priya] = [sandbox.person('Dawn'), sandbox.person('Priya')];
    await dawn.confirms('done smartcard');
    await priya.says(`called off ${logins} Riverside`);
    const heard = await dawn.hears(/did not happen as planned/);
    expect(heard).toContain('Set up smartcard, logins and phone');
    expect(heard).not.toMatch(/Priya says|called off/);
    expect(await dawn.presses('Wed 9 Sep')).toContain('To do by Wed 9 Sep');
  });

  it('a few words on why stand with the step, and do not go out with the message', async () => {
    const [dawn, priya] = [sandbox.person('Dawn'), sandbox.person('Priya')];
    await dawn.confirms('done smartcard');
    expect(
      await priya.says(`called off ${logins} Riverside: nobody from the smartcard office came`),
    ).toContain('You: “nobody from the smartcard office came”');
    expect(await dawn.hears(/did not happen as planned/)).not.toContain('nobody from');
    expect(await dawn.says('show smartcard')).toContain('Priya: “nobody from the smartcard office came”');
  });

  it('words that look like a patient’s call nothing off', async () => {
    const priya = sandbox.person('Priya');
    await priya.says('what’s next');
    expect(await priya.says('called off 1 Mrs Featherstone was ill')).toContain('about a patient');
    expect(await priya.says('show 1')).toContain('To do by Wed 9 Sep');
  });

  it('the second time, the line manager hears too', async () => {
    const [bev, priya] = [sandbox.person('Bev'), sandbox.person('Priya')];
    await bev.says('hello');
    for (const _time of ['first', 'second']) {
      await priya.says(`called off ${logins} Riverside`);
      await priya.presses('Tue 8 Sep');
    }
    await priya.says(`called off ${logins} Riverside`);
    expect(await bev.hears(/second time/)).toContain('may need your help');
  });
});

describe('“tell my line manager first”', () => {
  const wish = `tell my line manager first ${logins} Riverside`;

  it('sends what did not happen to the line manager, and to nobody else', async () => {
    const [dawn, bev, priya] = [sandbox.person('Dawn'), sandbox.person('Bev'), sandbox.person('Priya')];
    for (const person of [dawn, bev]) await person.says('hello');
    expect(await priya.says(wish)).toContain('your line manager hears first, and nobody else is told');
    await priya.says(`called off ${logins} Riverside`);
    expect(await bev.hears(/would like you to hear first/)).toContain('Set up smartcard');
    await priya.says('hello');
    expect(dawn.reads().join()).not.toContain('did not happen');
  });

  it('is taken back with “tell everybody”', async () => {
    const [dawn, priya] = [sandbox.person('Dawn'), sandbox.person('Priya')];
    await dawn.says('hello');
    await priya.says(wish);
    expect(await priya.says(wish)).toContain('That is saved already');
    await priya.says(`show ${logins} Riverside`);
    await priya.presses('In the way or not needed');
    expect(await priya.presses('Tell everybody')).toContain('everybody with a part in it hears');
    await priya.says(`called off ${logins} Riverside`);
    await dawn.hears(/did not happen as planned/);
  });

  it('stands whatever is undone, and can be pressed', async () => {
    const priya = sandbox.person('Priya');
    await priya.says(`set aside ${logins} Riverside`);
    await priya.presses('Tell my line manager first');
    await priya.says(`called off ${logins} Riverside`);
    await priya.says('undo');
    expect(await priya.says(wish)).toContain('That is saved already');
  });

  it('is the link worker’s to ask for', async () =>
    expect(await sandbox.person('Dawn').says('tell my line manager first smartcard')).toContain(
      'Only Priya can ask for that.',
    ));
});

describe('undo', () => {
  it('takes back one’s own last answer and leaves the others’', async () => {
    const [dawn, priya] = [sandbox.person('Dawn'), sandbox.person('Priya')];
    await dawn.confirms('done smartcard');
    await priya.confirms(`happened ${logins} Riverside`);
    expect(await dawn.says('undo')).toContain('Taken back');
    expect(await priya.says(`show ${logins} Riverside`)).toContain('You say it happened.');
    expect(await priya.says('undo')).toContain('To do by Wed 9 Sep');
    expect(await priya.says('undo')).toContain('nothing of yours to take back');
  });
});
