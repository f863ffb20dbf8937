import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { medianOf } from '../../src/commands/sweep-bench/measure.ts';
import { type Measured, sameDue, tableOf } from '../../src/commands/sweep-bench/table.ts';

const root = path.resolve(import.meta.dirname, '../..');
const bench = (line: string) =>
  spawnSync(process.execPath, ['src/commands/bench.ts', ...line.split(' ')], { cwd: root, encoding: 'utf8' });

describe('a measurement of the sweep', () => {
  test('finds what the bare select finds, and prints a line', { timeout: 300_000 }, () => {
    const ran = bench('sweep --inductions 20 --due 10 --rounds 1 --database embedded');
    expect(ran.stderr).toContain('each induction has 38 steps');
    expect(ran.stdout).toMatch(/embedded +20 +10 % +2 +2 .* ms/);
    expect(ran.status).toBe(0);
  });

  test('that is asked for in words it does not know says which it knows', () => {
    const ran = bench('swoop --inductions x --due 0 --rounds 0 --at-most 1.5 --database none');
    expect(ran.stderr.trim().split('\n')).toEqual([
      'Say what to measure: sweep.',
      '--inductions are whole numbers, as in 1000,10000.',
      '--due are parts of a hundred, as in 0.1,1,10.',
      '--rounds is a whole number from 1 on.',
      '--at-most is a whole number from 1 on.',
      '--database is embedded, server or both.',
    ]);
    expect(ran.status).toBe(64);
    expect(bench('sweep --frob').stderr.trim()).toBe("Unknown option '--frob'.");
    expect(bench('sweep --inductions 20 --due 1').stderr).toContain('is none of 20 inductions');
  });

  const line: Measured = {
    ...{ kind: 'embedded', inductions: 1_000, percent: 10, due: 100, swept: 50 },
    ...{ bare: 2, finding: 3, sweep: 500 },
  };

  test('compares each induction swept with each one selected, though some were left', () =>
    expect(tableOf([line])[1]?.trim().split(/ {2,}/)).toEqual([
      'embedded',
      '1,000',
      '10 %',
      '100',
      '50',
      '2 ms',
      '3 ms',
      '500 ms',
      '1.5',
      '500',
      '0.02 ms',
      '10 ms',
    ]));

  test('says what the same number due costs among more', () =>
    expect(sameDue([line, { ...line, inductions: 10_000, finding: 6, sweep: 550 }])).toEqual([
      'embedded, 100 due: of 10,000 finding × 2 and sweep × 1.1, compared with 1,000',
    ]));

  test.each([
    [[3, 1, 2], 2],
    [[4, 1, 3, 2], 2.5],
    [[7], 7],
  ])('takes the median of %j', (all, median) => expect(medianOf(all)).toBe(median));
});
