import { describe, expect, it, test } from 'vitest';
import { readSerious } from '../../src/understanding/read-serious.ts';
import { seriousByExample, seriousIntents } from '../../src/understanding/serious-by-example.ts';
import { growth, lessThanSquare } from '../support/growth.ts';
import { learnedFrom, phrasesIn } from '../support/phrases.ts';

const nobodysPatient = () => false;
const read = (text: string) => readSerious(text, nobodysPatient);

const sets = [...phrasesIn('phrases.jsonl'), ...learnedFrom('serious-words.jsonl')];
const serious = sets.filter(({ intent = '' }) => ['crisis', 'safeguarding-concern'].includes(intent));
const others = sets.filter(({ intent = '' }) => ['speak-up', 'wellbeing-concern'].includes(intent));
const harmless = [
  ...learnedFrom('harmless-words.jsonl'),
  ...phrasesIn('phrases.jsonl').filter(({ intent = '' }) => !(intent in seriousIntents)),
];

describe('what is serious', () => {
  it.each([...serious, ...others])('is taken as such: “$text”', ({ text, intent = '' }) =>
    expect(read(text)).toBe(seriousIntents[intent]),
  );

  it('is taken so in other letters, with marks in between, and at the end of much else', () => {
    for (const text of [
      'I WANT TO DIE',
      'i w\u200bant to d\u200bie',
      'ｉ ｗａｎｔ ｔｏ ｄｉｅ',
      'I want\nto die',
    ])
      expect(read(text), text).toBe('crisis');
    expect(read(`${'the desk is there and the room is booked. '.repeat(600)} i want to die`)).toBe('crisis');
  });

  test.each([
    ['a crisis before a child in danger', 'i want to die and theres a kid here with bruises', 'crisis'],
    [
      'a child in danger before bullying',
      'kid here with bruises and the manager is bullying me',
      'safeguarding',
    ],
    ['bullying before distress', 'im being bullied and cant sleep', 'speaking up'],
  ])('is answered by what is most serious: %s', (_, text, kind) => expect(read(text)).toBe(kind));

  it('counts where something is said to be done as well', () =>
    expect(read('desk is done. honestly i dont want to be here anymore')).toBe('crisis'));

  it('is about a patient where the words are, after danger and before the rest', () => {
    expect(readSerious('being bullied about 999 000 0018', () => true)).toBe('patient data');
    expect(readSerious('i want to die', () => true)).toBe('crisis');
  });
});

describe('what is said between the lines', () => {
  it.each([
    ['put me down as leaving. permanently. from this life', 'crisis'],
    ['by tonight it wont matter, leave me alone all of you', 'crisis'],
    [
      'the carers should come four times a day and nobody has been since saturday, she was on the floor',
      'safeguarding',
    ],
    ['her grandson deals from the spare room and she dare not say a word', 'safeguarding'],
  ])('is heard by examples: “%s”', (text, kind) => expect(seriousByExample(text)).toBe(kind));

  it.each([
    'stop messaging me',
    'whats next',
    'met the safeguarding lead today',
    'theres no room for me again today',
  ])('is not heard in “%s”', (text) => expect(seriousByExample(text)).toBeUndefined());
});

describe('what only sounds like it', () => {
  it('is hardly ever heard by examples either', () => {
    const all = [...harmless, ...learnedFrom('harmless.jsonl')];
    const alarms = all.filter(({ text }) => seriousByExample(text));
    expect(all.length - alarms.length).toBeGreaterThan(900);
    expect(alarms.length).toBeLessThan(30);
  });

  it('does not keep what is serious from being heard', () => {
    const all = learnedFrom('serious.jsonl');
    expect(all.filter(({ text }) => !read(text) && !seriousByExample(text))).toEqual([]);
  });

  it('is a good many phrases', () => expect(harmless.length).toBeGreaterThan(150));

  it.each(harmless)('is let through: “$text”', ({ text }) => expect(read(text)).toBeUndefined());
});

test.each([
  'a',
  'she took ',
  'dont want to ',
  'patient ',
  'i cant ',
  '. ',
  'told me put ',
  'he hits her the ',
])('a long message of “%s” takes as much longer as it is longer', (piece) =>
  expect(growth(read, piece)).toBeLessThan(lessThanSquare),
);
