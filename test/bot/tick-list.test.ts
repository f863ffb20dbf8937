import { describe, expect, it } from 'vitest';
import { aSandbox } from '../support/a-sandbox.ts';
import { inputsOf } from '../support/seen-card.ts';
import type { Message } from '../support/teams.ts';

const sandbox = aSandbox();

/** The ids of the questions on a tick list whose words match. */
function questions({ sent }: Message, words: RegExp): string[] {
  const [card] = sent.attachments ?? [];
  return card ? inputsOf(card.content).flatMap(({ id, label }) => (words.test(label) ? [id] : [])) : [];
}

async function priyasTicks() {
  const priya = sandbox.person('Priya');
  await priya.says('tick list');
  return priya;
}

describe('a tick list', () => {
  it('has eight questions at most, and says how many come after', async () => {
    await sandbox.skipTo('10 September');
    const priya = await priyasTicks();
    expect(questions(priya.sees(), /./)).toHaveLength(8);
    expect(priya.reads().at(-1)).toContain('6 more come after these.');
  });

  it('asks of a practice from the first day there', async () => {
    expect(questions((await priyasTicks()).sees(), /Elm Tree/)).toEqual([]);
    await sandbox.skipTo('10 September');
    expect(questions((await priyasTicks()).sees(), /Elm Tree/)).not.toEqual([]);
  });

  it('saves each answer, leaves out what was not answered, and shows what is left', async () => {
    const priya = await priyasTicks();
    const [logins = ''] = questions(priya.sees(), /log in/);
    const [cases = ''] = questions(priya.sees(), /patient case/);
    const [desk = ''] = questions(priya.sees(), /somewhere to sit/);
    const answers = { [logins]: 'happened', [cases]: 'called off', [desk]: 'not yet' };
    const left = await priya.presses('Save my answers', answers);
    expect(left).toContain('3 answers are saved, thank you. What was called off is open again');
    expect(left).not.toContain('Can you log in to everything you need here? (Riverside Surgery)');
    expect(await priya.says('show Be able to log in Riverside')).toContain('You say it happened.');
    expect(await sandbox.person('Bev').says('show patient cases')).toContain('Not happened yet.');
    expect(await sandbox.person('Dawn').says('show desk')).toContain('To do by Wed 9 Sep.');
  });

  it('without an answer saves nothing and says so', async () => {
    const priya = await priyasTicks();
    expect(await priya.presses('Save my answers')).toContain('You have not picked an answer yet.');
  });

  it('with a made-up answer saves nothing', async () => {
    const priya = await priyasTicks();
    const [logins = ''] = questions(priya.sees(), /log in/);
    const answer = await priya.presses('Save my answers', { [logins]: 'agreed' });
    expect(answer).toContain('You have not picked an answer yet.');
  });

  it('pressed twice says what is saved already', async () => {
    const priya = await priyasTicks();
    const card = { ...priya.sees() };
    const [logins = ''] = questions(card, /log in/);
    await priya.presses('Save my answers', { [logins]: 'happened' }, { ...card });
    const again = await priya.presses('Save my answers', { [logins]: 'happened' }, { ...card });
    expect(again).toContain('That is saved already');
    expect(again).toContain('Nothing was changed.');
  });

  it('of somebody else is not answered for them', async () => {
    const priya = await priyasTicks();
    const [logins = ''] = questions(priya.sees(), /log in/);
    await sandbox.person('Kelly').presses('Save my answers', { [logins]: 'happened' }, { ...priya.sees() });
    expect(await priya.says('show Be able to log in Riverside')).toContain('To do by Wed 9 Sep.');
  });

  it('is empty for somebody who has nothing to answer', async () =>
    expect(await sandbox.person('Kelly').says('tick list')).not.toContain('Save'));

  it('asks both sides about a booked day that went by unsaid, from the day after', async () => {
    const okafor = sandbox.person('Okafor');
    await okafor.says('booked shadow gp riverside for 14 September');
    await okafor.says('yes');
    await sandbox.skipTo('14 September');
    expect(await okafor.says('tick list')).not.toContain('shadow a GP');
    await sandbox.skipTo('15 September');
    expect(await okafor.says('tick list')).toContain(
      'Has this happened for Priya: “Have the link worker shadow a GP”? (Riverside Surgery)',
    );
    const [shadowing = ''] = questions(okafor.sees(), /shadow a GP/);
    expect(await okafor.presses('Save my answers', { [shadowing]: 'done' })).toContain('One answer is saved');
    expect(await okafor.says('tick list')).not.toContain('shadow a GP');
    const priya = await priyasTicks();
    const [hers = ''] = questions(priya.sees(), /Did you shadow a GP/);
    await priya.presses('Save my answers', { [hers]: 'happened' });
    expect(await priya.says('show shadow a gp riverside')).toContain('Both say it happened.');
  });

  it('asks nobody else about such a day', async () => {
    const okafor = sandbox.person('Okafor');
    await okafor.says('booked shadow gp riverside for 14 September');
    await okafor.says('yes');
    await sandbox.skipTo('15 September');
    expect(await sandbox.person('Kelly').says('tick list')).not.toContain('shadow a GP');
    expect(await sandbox.person('Bev').says('tick list')).not.toContain('shadow a GP');
  });
});
