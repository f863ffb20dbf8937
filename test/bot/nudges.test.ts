import { describe, expect, it } from 'vitest';
import { aSandbox } from '../support/a-sandbox.ts';
import { inputsOf } from '../support/seen-card.ts';

const sandbox = aSandbox({ nudges: true });
const dawn = () => sandbox.person('Dawn');
const bev = () => sandbox.person('Bev');
const priya = () => sandbox.person('Priya');

/** The last message in somebody’s chat, as they read it. */
const newest = (name: string) => sandbox.person(name).reads().at(-1) ?? '';

describe('a digest', () => {
  it('comes by itself, is acted on in one tap, and says no more of what is closed', async () => {
    await dawn().says('hello');
    await sandbox.skipTo('9 September');
    expect(newest('Dawn')).toMatch(/^Dawn, 6 things for you\.\n1\. Book a room/);
    expect(newest('Dawn')).toContain('Due · To do today. Your move.');
    expect(await dawn().presses('Done 1')).toContain('You say this is done.');
    await sandbox.skipTo('10 September');
    expect(newest('Dawn')).toMatch(/^Dawn, 5 things for you\./);
    expect(newest('Dawn')).not.toContain('Book a room');
  });

  it('tells whoever is next in time, neutrally, and without a word that anybody typed', async () => {
    await bev().says('hello');
    await dawn().says('hello');
    await sandbox.skipTo('9 September');
    await priya().says('called off be able to log in Riverside: nobody from the smartcard office came');
    await sandbox.skipTo('11 September');
    const told = bev()
      .reads()
      .filter((text) => text.includes('Set up smartcard'));
    expect(told.at(-1)).toContain('It has not happened yet. Could you help to find a new day?');
    expect(bev().reads().join()).not.toContain('nobody from');
  });

  it('asks the link worker on a tick list, which they fill in at once', async () => {
    await priya().says('hello');
    await sandbox.skipTo('8 September');
    expect(newest('Priya')).toContain('Did it happen?');
    const [content] = (priya().sees().sent.attachments ?? []).map((one) => one.content);
    const questions = content ? inputsOf(content) : [];
    expect(questions).toHaveLength(7);
    const desk = questions.find(({ label }) => /somewhere to sit/.test(label))?.id ?? '';
    expect(await priya().presses('Save my answers', { [desk]: 'happened' })).toContain('One answer is saved');
  });

  it('can be had later, all of it or one thing', async () => {
    await dawn().says('hello');
    await sandbox.skipTo('9 September');
    expect(await dawn().presses('Remind me that day', { day: '2026-09-16' })).toContain(
      'I will remind you of these 6 things on Wednesday 16 September',
    );
    await sandbox.skipTo('15 September');
    expect(dawn().reads().join()).not.toContain('Was to do by Wed 9 Sep. Your move.');
    await sandbox.skipTo('16 September');
    expect(newest('Dawn')).toContain('Book a room that suits conversations');
    expect(await dawn().says('remind me of desk on 18 September')).toContain('on Friday 18 September');
    expect(await dawn().presses('Remind me that day', {}, dawn().sees()).catch(String)).toMatch(/no button/);
    expect(await dawn().says('remind me of desk on 1 September 2026')).toContain('is not ahead');
  });
});

describe('a digest that was sent', () => {
  it('changes in place once somebody else has settled what is in it', async () => {
    await dawn().says('hello');
    await sandbox.skipTo('9 September');
    const before = dawn().reads().length;
    await priya().confirms('happened a desk near the team Riverside');
    const changed = await dawn().hears(/Dawn, 5 things for you/);
    expect(changed).toMatch(/4\. Find them a desk near the team\n.*\nPriya says it happened\./);
    expect(dawn().reads()).toHaveLength(before);
  });

  it('says so when nothing of it is open any more', async () => {
    await sandbox.person('Okafor').says('hello');
    await sandbox.skipTo('10 September');
    await bev().says('not needed ask partners and patients: we asked last year');
    await sandbox.person('Okafor').hears(/Dr Okafor, nothing of this is open any more/);
  });

  it('as a tick list keeps the questions that are left', async () => {
    await priya().says('hello');
    await sandbox.skipTo('8 September');
    await dawn().says('not needed desk Riverside: she shares mine');
    const asked = () => {
      const [content] = (priya().sees().sent.attachments ?? []).map((one) => one.content);
      return content ? inputsOf(content).length : 0;
    };
    for (let tried = 0; asked() !== 6 && tried < 100; tried += 1)
      await new Promise((resolve) => setTimeout(resolve, 50));
    expect(asked()).toBe(6);
  });

  it('changes for its own reader too once they have answered elsewhere', async () => {
    await dawn().says('hello');
    await sandbox.skipTo('9 September');
    await dawn().confirms('done desk Riverside');
    const changed = await dawn().hears(/Dawn, 5 things for you/);
    expect(changed).toMatch(
      /Find them a desk near the team\n.*\nYou say this is done\. Waiting for Priya to say it happened\.\n[^H]/,
    );
  });

  it('asks nobody for help any more once whoever owes it says it is done', async () => {
    await bev().says('hello');
    await sandbox.skipTo('11 September');
    const logins = /Set up smartcard.*\n.*\n.*\nIt has not happened yet\. Could you help to find a new day\?/;
    await bev().hears(logins);
    await dawn().confirms('done logins Riverside');
    await bev().hears(/Set up smartcard.*\n.*\nDawn says this is done\. Waiting for Priya/);
    expect(bev().reads().join('\n')).not.toMatch(logins);
  });

  it('shows its own reader their answer, and is not changed under their hand', async () => {
    await dawn().says('hello');
    await sandbox.skipTo('9 September');
    await dawn().presses('Done 1');
    await priya().says('hello');
    expect(newest('Dawn')).toContain('Saved, thank you.');
  });
});

describe('what somebody wants of nudges', () => {
  it.each([
    ['nudge me at 8:30', 'I write at 08:30 on days you work'],
    ['nudge me at 5am', 'between seven in the morning and six in the evening'],
    ['nudge me at lunch', 'Say it as in “nudge me at 8:30”'],
    ['pause nudges until Monday', 'I will write nothing before Monday 14 September.'],
    ['pause nudges until the cows come home', 'Until which day?'],
    ['once a week is fine', 'I will write once a week, on the first day that you work.'],
    ['stop', 'I will send you no more digests.'],
    ['resume', 'I write at 09:00 on days you work, at most once'],
  ])('“%s” is answered with what still comes', async (said, answer) => {
    expect(await dawn().says(said)).toContain(answer);
  });

  it('says whom the rest goes to', async () => {
    expect(await dawn().says('stop nudges')).toContain(
      'what must be in place before patients are seen, once it is late',
    );
    expect(await dawn().says('resume nudges')).not.toContain('One thing still comes');
  });

  it('GPs have it at lunchtime', async () =>
    expect(await sandbox.person('Okafor').says('resume')).toContain('I write at 12:30'));
});
