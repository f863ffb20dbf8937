import { describe, expect, test } from 'vitest';
import { readWishes } from '../../src/commands/rehearsal-wishes.ts';

const wishes = (line: string) => readWishes(line.split(' ').filter(Boolean));

describe('a rehearsal', () => {
  test('needs nothing to be said', () =>
    expect(wishes('')).toMatchObject({ weeks: [[1, 3, 4]], slips: 0, out: undefined }));

  test('takes the start, the days, the practices, how much slips, and for how long', () => {
    const read = wishes(
      '--start 2028-02-29 --days Wed,mon --practices 2 --slips 30% --weeks 26 --out x.html',
    );
    expect(read).toMatchObject({ weeks: [[1], [3]], slips: 30, out: 'x.html' });
    expect([read.startsOn, read.lastDay].map(String)).toEqual(['2028-02-29', '2028-08-29']);
  });

  test('names everything that is wrong at once', () =>
    expect(() => wishes('--start 2026-02-30 --days Mon,Sun --practices 3 --slips 101% --weeks 0')).toThrow(
      [
        '--start is a day, as in 2026-09-07.',
        '--days are days of the working week, as in Mon,Wed.',
        '--practices is 1 or 2: the rehearsal has two.',
        '--slips is between 0% and 100%.',
        '--weeks is between 1 and 104.',
      ].join('\n'),
    ));

  test('of two practices has a day for each', () =>
    expect(() => wishes('--days Mon --practices 2')).toThrow('Two practices need two --days'));
});
