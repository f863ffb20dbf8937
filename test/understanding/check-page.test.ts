import { describe, expect, test } from 'vitest';
import { longestPage, pageKinds } from '../../src/induction/pages.ts';
import { defaultPages } from '../../src/induction/say-pages.ts';
import { checkPage } from '../../src/understanding/check-text.ts';
import { safePart } from '../../src/understanding/safe-part.ts';

const known = ['Priya Nair'];
const check = (text: string) => checkPage(text, known, longestPage);

describe('a page', () => {
  test.each(pageKinds)('that Belong brings for %s can be kept', (kind) =>
    expect(check(defaultPages[kind])).toBe(defaultPages[kind]),
  );

  test.each([
    ['One.\r\nTwo.', 'One.\nTwo.'],
    ['One.\u2028Two.', 'One.\nTwo.'],
    ['  One.  \n\n\n\n Two. ', 'One.\n\nTwo.'],
    ['hid\u202Eden', 'hidden'],
  ])('keeps its lines: %j', (text, kept) => expect(check(text)).toBe(kept));

  test.each([
    'Ask the patient. Then refer.',
    'Talk to the patient\nWhat to say: hello',
    'Our Patient Participation Group has read it.',
    'Mr Nair is here on Mondays',
    'Ring 01632 960111.',
  ])('is about the job and not about a patient: %j', (text) => expect(check(text)).toBe(text));

  test.each([
    'Mrs Featherstone liked it',
    'Mrs\nFeatherstone liked it',
    'patient Jones',
    'seen by 943 476\n5919 last week',
    'lives in AB1 2DE',
    'born in 1948',
  ])('is not kept where it looks like a patient’s: %j', (text) =>
    expect(check(text)).toMatchObject({ no: 'patient' }),
  );

  test.each(['', ' \n '])('of nothing is empty: %j', (text) => expect(check(text)).toEqual({ no: 'empty' }));

  test('past its limit is too long', () =>
    expect(check('word '.repeat(700))).toEqual({ no: 'too long', limit: longestPage }));
});

test.each([
  ['I bake. I see Mrs Featherstone. I sing.', 'I bake. I sing.'],
  ['One line.\nDOB 1.2.1956\nAnother.', 'One line.\n\nAnother.'],
  ['943 476\n5919', ''],
  ['Nothing to see here.', 'Nothing to see here.'],
])('of “%s” is shown again: “%s”', (text, left) => expect(safePart(text, [])).toBe(left));
