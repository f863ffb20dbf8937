import { describe, expect, it, test } from 'vitest';
import { judge } from '../../src/commands/understand-messages/score.ts';
import type { Meaning } from '../../src/understanding/meaning.ts';
import type { Speaker } from '../../src/understanding/speaker.ts';
import { understand } from '../../src/understanding/understand.ts';
import { day } from '../support/an-induction.ts';
import { growth, lessThanSquare } from '../support/growth.ts';
import { phrasesIn } from '../support/phrases.ts';

const today = day('2026-09-09');
const people = ['Priya Nair', 'Dawn Ashworth', 'Dr Chidi Okafor', 'Helen Marsden'];
const places = ['Riverside Surgery', 'Elm Tree Practice'];

function said(text: string, speaker: Speaker = 'link-worker'): Meaning[] {
  return understand(text, { speaker, today, people, places });
}

describe('how people really type', () => {
  it('at least 114 of the 120 examples are understood with step and day', () => {
    const right = judge(phrasesIn('examples.jsonl')).filter(({ step, day: when }) => step && when);
    expect(right.length).toBeGreaterThanOrEqual(114);
  });

  it('of phrases by others, more than nine in ten are', () => {
    const all = judge(phrasesIn('phrases.jsonl'));
    expect(all.filter(({ wanted, read }) => wanted === read).length).toBeGreaterThanOrEqual(
      0.95 * all.length,
    );
    expect(all.filter((one) => one.step && one.day).length).toBeGreaterThanOrEqual(0.92 * all.length);
  });

  it.each(['examples.jsonl', 'phrases.jsonl'])(
    'nothing of %s is taken for a step that has happened where it has not',
    (file) => expect(judge(phrasesIn(file)).filter(({ closesWrongly }) => closesWrongly)).toEqual([]),
  );
});

describe('one message', () => {
  test.each<[string, Speaker, ...[string, string?][]]>([
    [
      'did the gp one but not the nurse one',
      'link-worker',
      ['confirm-happened', 'shadow-gp'],
      ['not-yet', 'shadow-nurse'],
    ],
    [
      'met the safeguarding lead today, still no room tho, and im off from weds',
      'link-worker',
      ['confirm-happened', 'safeguarding-lead-meeting'],
      ['room-problem', 'consulting-room'],
      ['on-leave'],
    ],
    [
      'done fire safety and infection control, still got BLS to do',
      'link-worker',
      ['partial-done', 'required-training'],
    ],
    ['smartcard n logins all sorted for Priya', 'practice-manager', ['mark-done', 'systems-access']],
    ['yes, i can log in to everything now', 'link-worker', ['confirm-happened', 'systems-access']],
  ])('says what is meant, one thing after another: “%s”', (text, speaker, ...wanted) =>
    expect(said(text, speaker).map(({ intent, step }) => (step ? [intent, step] : [intent]))).toEqual(wanted),
  );

  it('says who and where, slips and all', () => {
    expect(said('hows pirya getting on', 'line-manager')[0]).toMatchObject({
      intent: 'status',
      person: 'Priya Nair',
    });
    expect(said('cant get into systmone at elmtree or elm tre AGAIN')[0]).toMatchObject({
      intent: 'access-problem',
      place: 'Elm Tree Practice',
    });
  });

  it('names nobody where two are meant', () =>
    expect(said('send me where were up to with Priya and Helen', 'line-manager')[0]).not.toHaveProperty(
      'person',
    ));

  test.each([
    ['can we do a week on friday', '2026-09-18'],
    ['Can’t do Tuesday 15th, could do the Thursday instead?', '2026-09-17'],
    ['shift it to mon, im on smears all day tmrw', '2026-09-14'],
  ])('says the day that is wished for: “%s”', (text, when) =>
    expect(said(text, 'gp-lead')[0]?.day?.toString()).toBe(when),
  );

  it('a day that does not exist is no day', () =>
    expect(said('sept 31st ok?', 'practice-manager')[0]).toMatchObject({
      intent: 'change-date',
      unclearDay: 'sept 31st',
    }));

  it('“this week” is no one day', () =>
    expect(said('what have I got to do this week')[0]).not.toHaveProperty('day'));
});

describe('that something happened', () => {
  const outright = (text: string, speaker?: Speaker) => said(text, speaker).some((one) => one.outright);

  test.each([
    ['desk is sorted', 'practice-manager'],
    ['had my wellbeing chat on monday', 'link-worker'],
    ['no problems, logins all done', 'practice-manager'],
  ] as const)('is taken outright: “%s”', (text, speaker) => expect(outright(text, speaker)).toBe(true));

  test.each([
    'dont mark it done yet',
    'dont mark the shadowing as done please i only did 10 mins',
    'it says done but it wasnt',
    'desk will be done by friday',
    'if the locum comes the shadowing will have happened',
    'is the desk done?',
    'half of the logins are done',
    'supervision should have happened',
    'met nobody',
    'logins nearly done',
    'Dawn says the desk is done',
    'was meant to have supervision yesterday',
  ])('is left open by “%s”', (text) => expect(outright(text)).toBe(false));
});

describe('what is not read for what it asks', () => {
  it('is longer than 2,000 characters', () => expect(said('done the desk '.repeat(150))).toEqual([]));

  it.each(['', '   ', '\u200b', '🙂🙂', '?!'])('is no words: “%s”', (text) => expect(said(text)).toEqual([]));
});

test.each(['done the desk ', 'met her, but not him. ', 'a', '<at>', 'on friday and ', '🙂', '“'])(
  'a longer message takes longer only as it is longer: “%s”',
  (piece) =>
    expect(
      growth((text) => understand(text.slice(0, 2000), { speaker: 'link-worker', today }), piece),
    ).toBeLessThan(lessThanSquare),
);
