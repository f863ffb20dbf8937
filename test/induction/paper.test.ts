import { describe, expect, test } from 'vitest';
import { checklist } from '../../src/induction/checklist.ts';
import rows from '../../src/induction/paper.json' with { type: 'json' };

const codes = rows.map((row) => row.code);

test.each([
  ['Box 2 · Centralising or diffusing power', 3],
  ['Box 2 · Forging an identity in general practice', 4],
  ['Box 2 · Demonstrating effect', 5],
  ['Box 2 · Building a facilitative infrastructure', 4],
  ['Box 2', 16],
  ['Box 3', 16],
  ['How this fits in', 8],
  ['Implications for practice', 9],
  ['Figure 1', 3],
  ['Results', 3],
  ['', 55],
])("every row of the paper's '%s' is there: %i", (group, many) =>
  expect(rows.filter((row) => row.group.startsWith(group))).toHaveLength(many),
);

test('no row is there twice', () => expect(new Set(codes).size).toBe(codes.length));

test.each(checklist.lines)('the step $id names rows that are there', ({ source }) =>
  expect(source.filter((code) => !codes.includes(code))).toEqual([]),
);

describe.each(rows)('row $code: $row', ({ code, row, steps, features, by }) => {
  test('lists exactly the steps that name it', () =>
    expect(steps).toEqual(
      checklist.lines.filter((line) => line.source.includes(code)).map((line) => line.id),
    ));

  test('is covered by a step or a feature, in the way it says', () => {
    expect(['step', 'step and feature', 'part', 'feature only']).toContain(by);
    expect(steps.length > 0).toBe(by !== 'feature only');
    if (by !== 'step') expect(features).not.toEqual([]);
  });

  test('names only nudges, status strips and statements that exist', () => {
    const last = { N: 12, SC: 7, Q: 10, SQ: 3 } as const;
    const named = features
      .map((feature) => /^(N|SC|Q|SQ)(\d+)$/.exec(feature))
      .filter((found) => found !== null);
    const missing = named.filter(
      ([, kind, at]) => !(Number(at) >= 1 && Number(at) <= last[kind as keyof typeof last]),
    );
    expect(missing.map(([feature]) => feature)).toEqual([]);
  });

  test('is told in a few words', () => expect(row).toMatch(/^[A-Z].{5,109}$/));
});
