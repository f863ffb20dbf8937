import { describe, expect, it } from 'vitest';
import { aSandbox } from '../support/a-sandbox.ts';
import { buttonsOf } from '../support/seen-card.ts';
import { someone } from '../support/someone.ts';
import { startOmar } from '../support/start-omar.ts';
import type { Message } from '../support/teams.ts';

const sandbox = aSandbox();
const dawn = () => sandbox.person('Dawn');
const meera = () => sandbox.person(someone('Meera Patel'));
const priya = () => sandbox.person('Priya');

const buttons = ({ sent }: Message) =>
  (sent.attachments ?? []).flatMap(({ content }) => buttonsOf(content).map(({ title }) => title));
const addMeera = (place = 'Riverside') =>
  dawn().says(`staff at ${place}: Meera Patel, meera.patel@nhs.example`);

describe('a member of staff', () => {
  it('is welcomed with one card about the link worker, with the guide inside', async () => {
    await addMeera();
    const card = await meera().installs();
    expect(card).toContain('Say hello to your link worker\nHello Meera, I am Belong.');
    expect(card).toContain('Priya Nair is at Riverside Surgery on Mondays and Wednesdays.');
    expect(card).toContain('Who Priya is\n“I ran a community café for six years before this.');
    expect(card).toContain('How to reach Priya\nIn person on Mondays and Wednesdays.');
    expect(card).toContain('How to refer:');
    expect(buttons(meera().sees())).toEqual(['We’ve met', 'Why this?', 'Who is who']);
    expect(await meera().installs()).toBe('');
  });

  it('sees the same card as what comes next, when they open the step, and with the reason for it', async () => {
    await addMeera();
    for (const words of ['what’s next', 'show 1', 'show say hello', 'why 1']) {
      const card = await meera().says(words);
      expect(card, words).toContain('Priya Nair is at Riverside Surgery');
      expect(buttons(meera().sees())[0], words).toBe('We’ve met');
    }
    expect(buttons(meera().sees())).not.toContain('Why this?');
  });

  it('says that they met with one press, and is never asked again', async () => {
    await addMeera();
    await meera().installs();
    const card = { ...meera().sees() };
    expect(await meera().presses('We’ve met', {}, { ...card })).toMatch(/^Thank you\. Priya is asked too\./);
    expect(await meera().says('what’s next')).toContain('Nothing needs you today');
    expect(await meera().presses('We’ve met', {}, { ...card })).toContain('That is saved already');
    expect(await meera().says('my list')).toContain('Nothing is on your list');
  });

  it('can type it instead, and take it back', async () => {
    await addMeera();
    await meera().says('what’s next');
    expect(await meera().says('done 1')).toContain('Thank you. Priya is asked too.');
    expect(await meera().presses('Undo')).toContain('Taken back.');
    expect(await meera().says('what’s next')).toContain('Say hello to your link worker');
  });

  it('hears that the link worker has said so, where that was first', async () => {
    await addMeera();
    await meera().says('what’s next');
    const card = { ...meera().sees() };
    await priya().confirms('happened Meera Patel');
    expect(await meera().presses('We’ve met', {}, { ...card })).toContain('Thank you. Priya says so too.');
  });

  it('can press a card that has lain in the chat for weeks', async () => {
    await addMeera();
    await meera().installs();
    const card = { ...meera().sees() };
    await sandbox.person('Bev').says('Priya starts on 14 September');
    await sandbox.person('Bev').says('yes');
    await sandbox.skipTo('12 October');
    expect(await meera().presses('We’ve met', {}, { ...card })).toContain('Thank you. Priya is asked too.');
  });

  it('reads what the link worker has changed since, and plain words where there are none', async () => {
    await addMeera();
    await priya().says('about me: I bake for everybody');
    expect(await meera().says('what’s next')).toContain('“I bake for everybody”');
    await sandbox.database.transaction(async (tx) => void (await tx.deleteFrom('introduction').execute()));
    const plain = await meera().says('what’s next');
    expect(plain).toContain('A social prescribing link worker: somebody with time to listen');
    expect(plain).toContain('Housing, money, grief or being lonely');
  });

  it('of two link workers says hello to each', async () => {
    await addMeera();
    await startOmar(sandbox.person('Bev'));
    await meera().says('what’s next');
    expect(buttons(meera().sees())).toContain('Say hello to Omar');
    await meera().presses('We’ve met');
    const second = await meera().says('what’s next');
    expect(second).toContain('Omar Reid is at Riverside Surgery on Mondays, from Monday 21 September on.');
    expect(await meera().presses('We’ve met')).toContain('Omar is asked too');
    expect(await meera().says('what’s next')).toContain('Nothing needs you today');
  });

  it('who goes, or whose link worker goes, is shown no card any more', async () => {
    await addMeera();
    await meera().installs();
    const card = { ...meera().sees() };
    await dawn().says('remove Meera Patel from staff');
    expect(await meera().presses('We’ve met', {}, { ...card })).toContain(
      'I cannot find that among your steps',
    );
    await addMeera();
    await sandbox.person('Bev').says('Priya Nair is leaving');
    await sandbox.person('Bev').says('yes');
    expect(await meera().presses('We’ve met', {}, { ...card })).toContain(
      'I cannot find that among your steps',
    );
    expect(await meera().says('what’s next')).not.toContain('We’ve met');
  });

  it('is the only one who can say it', async () => {
    await addMeera();
    await meera().installs();
    const card = { ...meera().sees() };
    expect(await sandbox.person('Kelly').presses('We’ve met', {}, { ...card })).toContain('cannot find that');
    expect(await dawn().presses('We’ve met', {}, { ...card })).not.toContain('Thank you');
    expect(await meera().says('what’s next')).toContain('Say hello to your link worker');
  });
});

it('somebody with other things to do keeps their list, and opens the same card from it', async () => {
  const kelly = sandbox.person('Kelly');
  expect(await kelly.says('what’s next')).not.toContain('Who Priya is');
  expect(await kelly.says('show say hello')).toContain('Who Priya is');
  expect(await kelly.presses('We’ve met')).toContain('Thank you. Priya is asked too.');
});
