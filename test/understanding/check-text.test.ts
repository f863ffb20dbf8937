import { describe, expect, test } from 'vitest';
import { checkText, isTextRefusal } from '../../src/understanding/check-text.ts';
import { holdsNhsNumber } from '../../src/understanding/nhs-number.ts';

const known = ['Dawn Ashworth', 'Dr Samuel Okafor'];

/** A number whose last digit checks the nine before it, made from those nine. */
function nhsNumber(nine: string): string {
  const sum = [...nine].reduce((total, digit, at) => total + Number(digit) * (10 - at), 0);
  const check = (11 - (sum % 11)) % 11;
  if (check === 10) throw new Error(`${nine} has no check digit`);
  return `${nine}${check}`;
}

const valid = nhsNumber('943476591');

describe('an NHS number', () => {
  test.each([
    valid,
    `${valid.slice(0, 3)} ${valid.slice(3, 6)} ${valid.slice(6)}`,
    `${valid.slice(0, 3)}-${valid.slice(3, 6)}-${valid.slice(6)}`,
    `about ${valid}.`,
    `x${valid}`,
    nhsNumber('400000000'),
  ])('is seen in “%s”', (text) => expect(holdsNhsNumber(text)).toBe(true));

  test.each(['9434765918', '01632 960111', '1111111111', '94347659190', '12345', '+44 1632 960 111', ''])(
    'is not seen in “%s”',
    (text) => expect(holdsNhsNumber(text)).toBe(false),
  );
});

test.each([
  [`see ${valid}`, 'nhs-number'],
  ['NHS no 12', 'record-number'],
  ['hospital number: 4455', 'record-number'],
  ['EMIS number 99', 'record-number'],
  ['born in the war', 'date-of-birth'],
  ['DOB 1.2.1956', 'date-of-birth'],
  ['12/03/1948', 'date-of-birth'],
  ['lives in AB1 2DE', 'postcode'],
  ['m1 1ae', 'postcode'],
  ['Mrs Featherstone is waiting', 'person'],
  ['patient Jones', 'person'],
  ['MRS Featherstone', 'person'],
  ['Ms Ann Jones rang', 'person'],
  ['pt. Jones', 'person'],
  ['Mr. Smith-Jones', 'person'],
])('“%s” looks like a patient’s: %s', (text, rule) =>
  expect(checkText(text, known)).toEqual({ no: 'patient', rule }),
);

test.each([
  'smartcard office',
  'no room until 17/09/2026',
  'Mrs Ashworth is on leave',
  'Mr Okafor is away',
  'ring 01632 960111',
  'Teams, phone & printer: 3 of 4',
  'the patient list is not set up',
  'room B12 is taken',
])('“%s” is kept', (text) => expect(checkText(text, known)).toBe(text));

test.each([
  ['  two   spaces ', 'two spaces'],
  ['a\nline', 'a line'],
  ['ｓｍａｒｔｃａｒｄ', 'smartcard'],
  ['hid\u202Eden', 'hidden'],
])('“%s” is kept as “%s”', (text, kept) => expect(checkText(text, known)).toBe(kept));

test.each(['', '   ', '\u200B\n'])('nothing is no reason: “%s”', (text) =>
  expect(checkText(text, known)).toEqual({ no: 'empty' }),
);

test('a story is too long for a step', () =>
  expect(checkText('word '.repeat(200), known)).toEqual({ no: 'too long', limit: 300 }));

test('a patient’s number in odd figures is seen too', () => {
  const wide = [...valid].map((digit) => String.fromCodePoint(0xff10 + Number(digit))).join('');
  expect(isTextRefusal(checkText(wide, known))).toBe(true);
});
