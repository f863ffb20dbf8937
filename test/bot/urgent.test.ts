import { describe, expect, it } from 'vitest';
import { aSandbox } from '../support/a-sandbox.ts';
import { inputsOf } from '../support/seen-card.ts';

const sandbox = aSandbox({ nudges: true });
const dawn = () => sandbox.person('Dawn');
const priya = () => sandbox.person('Priya');
const logins = 'be able to log in Riverside';
const missed = /did not happen as planned, so it is open again\. A new day is needed\./;

describe('a must-have that did not happen', () => {
  it('is heard of at once by whoever owes it, and the message changes once there is a new day', async () => {
    await dawn().says('hello');
    await priya().says(`called off ${logins}: nobody from the smartcard office came`);
    const heard = await dawn().hears(missed);
    expect(heard).toContain('Set up smartcard, logins and phone');
    expect(heard).not.toMatch(/Priya says|nobody from|called off/);
    const before = dawn().reads().length;
    await priya().presses('Tue 8 Sep');
    await dawn().hears(/To do by tomorrow\. Your move\./);
    expect(dawn().reads()).toHaveLength(before);
    expect(dawn().reads().join()).not.toMatch(missed);
  });

  it('has its new day in one tap', async () => {
    await dawn().says('hello');
    await priya().says(`called off ${logins}`);
    await dawn().hears(missed);
    expect(await dawn().presses('Wed 9 Sep')).toContain('To do by Wed 9 Sep');
  });

  it('is heard of as back where it was taken back', async () => {
    await dawn().says('hello');
    await priya().says(`called off ${logins}`);
    await dawn().hears(missed);
    await priya().says('undo');
    expect(await dawn().hears(/Back as it was/)).toContain('To do by Wed 9 Sep');
  });

  it('stands with others of the same answer in one message', async () => {
    const bev = sandbox.person('Bev');
    for (const person of [bev, priya()]) await person.says('hello');
    await sandbox.skipTo('8 September');
    const [content] = (priya().sees().sent.attachments ?? []).map((one) => one.content);
    const questions = content ? inputsOf(content) : [];
    const off = (words: RegExp) => [questions.find(({ label }) => words.test(label))?.id ?? '', 'called off'];
    const answers = Object.fromEntries([
      off(/who to ask about a patient case/),
      off(/who to talk to about how you are doing/),
    ]);
    expect(await priya().presses('Save my answers', answers)).toContain('2 answers are saved');
    const heard = await bev.hears(/Bev, 2 things need you today\./);
    expect(heard.match(new RegExp(missed, 'g'))).toHaveLength(2);
  });
});

describe('anything else that did not happen', () => {
  it('is in the next digest, with three new days to press', async () => {
    await dawn().says('hello');
    await priya().says('called off a desk near the team Riverside: no room');
    await priya().says('hello');
    expect(dawn().reads().join()).not.toMatch(missed);
    await sandbox.skipTo('8 September');
    const digest = dawn()
      .reads()
      .findLast((text) => missed.test(text));
    expect(digest).toMatch(/^Dawn, .* for you\./);
    expect(digest).not.toContain('no room');
    expect(await dawn().presses('Thu 10 Sep')).toContain('To do by Thu 10 Sep');
  });
});
