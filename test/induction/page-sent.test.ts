import { expect, test } from 'vitest';
import { helloToSend, type MaySend, maySend, mostHellos } from '../../src/induction/page-sent.ts';
import { day } from '../support/an-induction.ts';

const today = day('2026-09-14');
const on = (text: string, words: string) => ({ on: day(text), words });

test.each<[string, readonly ReturnType<typeof on>[], MaySend]>([
  ['never had it', [], 'send'],
  ['had other words last week', [on('2026-09-07', 'old')], 'send'],
  ['had these words last week', [on('2026-09-07', 'new')], 'had these words'],
  ['had other words today', [on('2026-09-14', 'old')], 'had it today'],
  ['had it twice', [on('2026-09-01', 'older'), on('2026-09-07', 'old')], 'had it twice'],
])('whoever %s: %j is “%s”', (_, before, may) =>
  expect(maySend(before, { today, words: 'new', most: mostHellos })).toBe(may),
);

test('of several link workers one is sent a day, and each comes to their turn', () => {
  const now = { today, words: 'new' };
  const sent = (step: string, text: string) => ({ step, ...on(text, 'new') });
  expect(helloToSend(['priya', 'omar'], [], now)).toBe('priya');
  expect(helloToSend(['priya', 'omar'], [sent('priya', '2026-09-14')], now)).toBeUndefined();
  expect(helloToSend(['priya', 'omar'], [sent('priya', '2026-09-11')], now)).toBe('omar');
  expect(helloToSend(['priya'], [sent('priya', '2026-09-11')], now)).toBeUndefined();
  expect(helloToSend([], [], now)).toBeUndefined();
});
