import { describe, expect, it, test } from 'vitest';
import { sayAccess } from '../../src/induction/access.ts';
import {
  type AccessLack,
  accessLacks,
  isNoAccessReason,
  listLacks,
  noAccessReason,
  sayAccessProblems,
  sayLack,
} from '../../src/induction/access-problems.ts';
import { day } from '../support/an-induction.ts';

const today = day('2026-09-10');
const since = (on: string, ...things: AccessLack[]) => things.map((thing) => ({ thing, since: day(on) }));

describe('what does not work', () => {
  test.each([
    ['nothing', [], []],
    ['one thing', since('2026-09-09', 'smartcard'), ['No smartcard since Wed 9 Sep.']],
    ['two of a day', since('2026-09-09', 'phone', 'smartcard'), ['No smartcard or phone since Wed 9 Sep.']],
    [
      'two of two days, the older first',
      [...since('2026-09-09', 'phone'), ...since('2026-09-07', 'door')],
      ['No door code since Mon 7 Sep.', 'No phone since Wed 9 Sep.'],
    ],
    [
      'what the list does not have',
      since('2026-09-09', 'other'),
      ['No way into something else since Wed 9 Sep.'],
    ],
  ])('is said with the day since when: %s', (_what, problems, says) =>
    expect(sayAccessProblems(problems, today)).toEqual(says),
  );

  it('is listed in the order of the list', () => {
    expect(sayLack(['phone', 'email'])).toBe('No email or phone');
    expect(listLacks(['other', 'phone', 'email'])).toBe('email, phone and something else');
  });

  it('is not said to be tested beside, nor to be tested still', () =>
    expect(sayAccess(['email', 'phone'], ['printer', 'door', 'Teams'], ['phone', 'smartcard'])).toEqual([
      'Tested: email.',
      'Not tested yet: clinical system.',
    ]));
});

describe('what a step waits for', () => {
  test.each(accessLacks)('is known as ours: %s', (thing) => {
    expect(isNoAccessReason(noAccessReason([thing]))).toBe(true);
    expect(isNoAccessReason(noAccessReason([thing, 'phone', 'email']))).toBe(true);
  });

  test.each(['the heating to work', 'smartcard', 'phone and my back to work', null])(
    'is not ours: %s',
    (words) => expect(isNoAccessReason(words)).toBe(false),
  );

  it('is said in a sentence', () =>
    expect(noAccessReason(['phone', 'smartcard'])).toBe('smartcard and phone to work'));
});
