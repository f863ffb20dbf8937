import { describe, expect, it } from 'vitest';
import { aSandbox } from '../support/a-sandbox.ts';
import { buttonsOf, choicesOf, filledIn, inputsOf } from '../support/seen-card.ts';
import { someone } from '../support/someone.ts';
import type { Message } from '../support/teams.ts';

const sandbox = aSandbox();
const priya = () => sandbox.person('Priya');
const kelly = () => sandbox.person('Kelly');
const dawn = () => sandbox.person('Dawn');
const riverside = 'met-20000000-0000-4000-8000-000000000001';
const elmTree = 'met-20000000-0000-4000-8000-000000000002';

const names = (message: Message, input = riverside) => choicesOf(message, input).map(({ title }) => title);
const valueFor = (message: Message, name: string, input = riverside) =>
  choicesOf(message, input).find(({ title }) => title.startsWith(name))?.value ?? '';
const buttons = ({ sent }: Message) =>
  (sent.attachments ?? []).flatMap(({ content }) => buttonsOf(content).map(({ title }) => title));
const questions = ({ sent }: Message) =>
  (sent.attachments ?? []).flatMap(({ content }) => inputsOf(content).map(({ label }) => label));

describe('the list of names', () => {
  it('has everybody at one practice, and a button for the other', async () => {
    expect(await priya().says('who have I met')).toContain(
      'Which of these people have you met? (Riverside Surgery)',
    );
    expect(names(priya().sees())).toEqual([
      'Dawn Ashworth',
      'Dr Samuel Okafor',
      'Joyce Mensah',
      'Kelly Marsh',
    ]);
    await priya().presses('Names at Elm Tree Practice');
    expect(names(priya().sees(), elmTree)).toContain('Tom Fairley');
    await priya().says('who have I met at Elm Tree?');
    expect(names(priya().sees(), elmTree)).toContain('Tom Fairley');
  });

  it('saves whoever was ticked, and leaves the others as they are', async () => {
    await priya().says('who have I met');
    const card = priya().sees();
    const ticked = [valueFor(card, 'Kelly'), valueFor(card, 'Joyce')].join(',');
    const saved = await priya().presses('Save', { [riverside]: ticked });
    expect(saved).toContain('2 answers are saved, thank you.');
    expect(saved).toContain('You have met Joyce Mensah and Kelly Marsh.');
    expect(names(priya().sees())).toEqual(['Dawn Ashworth', 'Dr Samuel Okafor']);
    expect(await kelly().says('show say hello')).toContain('Priya says it happened.');
  });

  it('has whoever says so first, and nobody ticked: a press alone says nothing', async () => {
    await kelly().confirms('done say hello');
    await priya().says('who have I met');
    expect(names(priya().sees())[0]).toBe('Kelly Marsh (says that you have met)');
    expect(filledIn(priya().sees())[riverside]).toBeUndefined();
    expect(await priya().presses('Save')).toContain('You have not ticked anybody yet.');
    expect(await kelly().says('show say hello')).toContain('Waiting for Priya to say it happened');
    const kellys = valueFor(priya().sees(), 'Kelly');
    expect(await priya().presses('Save', { [riverside]: kellys })).toContain('One answer is saved');
    expect(await kelly().says('show say hello')).toContain('Both say it happened.');
  });

  it('counts a tick of the link worker’s own, whatever was said since', async () => {
    await priya().says('who have I met');
    const kellys = valueFor(priya().sees(), 'Kelly');
    await kelly().confirms('done say hello');
    expect(await priya().presses('Save', { [riverside]: kellys })).toContain('One answer is saved');
    expect(await kelly().says('show say hello')).toContain('Both say it happened.');
  });

  it('with nobody ticked saves nothing, and saved twice saves once', async () => {
    await priya().says('who have I met');
    const card = { ...priya().sees() };
    expect(await priya().presses('Save', {}, { ...card })).toContain('You have not ticked anybody yet.');
    const ticked = { [riverside]: valueFor(card, 'Kelly') };
    await priya().presses('Save', ticked, { ...card });
    expect(await priya().presses('Save', ticked, { ...card })).toContain('That is saved already');
  });

  it('of made-up names saves nothing', async () => {
    await priya().says('who have I met');
    const made = ['x', '', '|', 'a|b', '90000000-0000-4000-8000-000000000000', 'x'.repeat(9_000)].join(',');
    expect(await priya().presses('Save', { [riverside]: made })).not.toContain('saved, thank you');
  });

  it('is nobody else’s: what others press on it changes nothing', async () => {
    await priya().says('who have I met');
    const card = { ...priya().sees() };
    const ticked = { [riverside]: valueFor(card, 'Joyce') };
    for (const name of ['Kelly', 'Dawn', 'Martin'])
      expect(await sandbox.person(name).presses('Save', ticked, { ...card })).not.toContain(
        'saved, thank you',
      );
    expect(await kelly().says('who have I met')).toContain(
      'This is where link workers say whom they have met',
    );
    await priya().says('who have I met');
    expect(names(priya().sees())).toHaveLength(4);
  });

  it('comes to an end: then it says whom she has met', async () => {
    for (const input of [riverside, elmTree]) {
      if (input === riverside) await priya().says('who have I met');
      const all = choicesOf(priya().sees(), input).map(({ value }) => value);
      await priya().presses('Save', { [input]: all.join(',') });
    }
    const over = await priya().says('who have I met');
    expect(over).toContain('There is nobody left to meet');
    expect(over).toContain('Kelly Marsh');
  });

  it('has twenty names a page, and whoever has left is not on it', async () => {
    const many = Array.from({ length: 22 }, (_, at) => `Ann Adams${'abcdefghijklmnopqrstuv'[at]}`);
    await dawn().says(`staff at Riverside: ${many.join('; ')}`);
    await priya().says('who have I met');
    expect(names(priya().sees())).toHaveLength(20);
    await priya().presses('6 more');
    expect(names(priya().sees())).toHaveLength(6);
    expect(buttons(priya().sees())).toContain('Back');
    await dawn().says('Kelly Marsh is leaving');
    await dawn().says('yes');
    await priya().says('who have I met');
    await priya().presses('5 more');
    expect(names(priya().sees())).not.toContain('Kelly Marsh');
  });
});

describe('the tick list', () => {
  it('asks about people once a practice, from when somebody says that they have met', async () => {
    await priya().says('tick list');
    expect(questions(priya().sees()).filter((label) => label.includes('people'))).toEqual([]);
    await kelly().confirms('done say hello');
    await sandbox.person('Tom').confirms('done say hello');
    expect(await priya().says('what’s next')).toContain('9 questions wait');
    await priya().says('tick list');
    const asked = questions(priya().sees());
    expect(asked).toHaveLength(8);
    expect(asked.filter((label) => label.includes('people'))).toEqual([
      'Which of these people have you met? (Riverside Surgery)',
      'Which of these people have you met? (Elm Tree Practice)',
    ]);
    const kellys = valueFor(priya().sees(), 'Kelly');
    const saved = await priya().presses('Save my answers', { [riverside]: kellys });
    expect(saved).toContain('One answer is saved, thank you.');
    expect(await kelly().says('show say hello')).toContain('Both say it happened.');
  });

  it('shows no line for each of twenty people, late as they may be', async () => {
    for (const who of [dawn(), sandbox.person('Martin')]) await who.confirms('done tell the whole team');
    await sandbox.skipTo('2 November');
    const next = await priya().says('what’s next');
    expect(next).not.toContain('Meet Kelly');
    expect(next).not.toContain('Meet ');
    await priya().says('tick list');
    expect(questions(priya().sees()).length).toBeLessThanOrEqual(8);
  });

  it('is short enough for a phone with the names of both practices', async () => {
    const many = Array.from({ length: 24 }, (_, at) => `Ann Adams${'abcdefghijklmnopqrstuvwx'[at]}`);
    await dawn().says(`staff at Riverside: ${many.join('; ')}`);
    const ann = sandbox.person(someone('Ann Adamsa'));
    await ann.says('hello');
    await kelly().confirms('done say hello');
    expect(await priya().says('tick list')).toContain('And 8 more: say “who have I met”.');
    expect(names(priya().sees())).toHaveLength(20);
  });
});
