import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { deeds } from '../../src/induction/permission.ts';
import { useCaseFiles, useCases } from '../support/use-cases.ts';

test('every use case names the deed that it is, and what it records', async () => {
  const all = await useCases();
  expect(all.length).toBeGreaterThan(30);
  for (const { name, rights } of all) {
    expect([...deeds, 'everybody'], name).toContain(rights.may);
    expect(rights.records, name).not.toBe('');
  }
});

test('every deed of the table is the deed of some use case', async () => {
  const used = new Set((await useCases()).map(({ rights }) => rights.may));
  // To steer any step is what lets the line manager answer steps that are not theirs; reasons are seen on a step.
  const within = ['steer any step', 'see reasons', 'see wellbeing check-ins'];
  expect(deeds.filter((deed) => !used.has(deed) && !within.includes(deed))).toEqual([]);
});

test('nothing reads or writes outside a use case but what Belong does by itself, and a file that has no asker', () => {
  const opening = useCaseFiles.filter((file) => readFileSync(file, 'utf8').includes('database.transaction('));
  expect(opening.map((file) => path.basename(file))).toEqual([
    'due-nudges.ts',
    'intend-nudges.ts',
    'meet-newcomer.ts',
    'open-chat.ts',
    'owed-notices.ts',
    'refresh-nudge.ts',
    'see-booking.ts',
    'settle-nudge.ts',
    'take-nudge.ts',
    'take-turn.ts',
    'use-case.ts',
  ]);
});

test('above each use case stands who may, and what is recorded', () => {
  for (const file of useCaseFiles) {
    const text = readFileSync(file, 'utf8');
    const made = text.matchAll(
      /((?:\/\*\*(?:(?!\*\/)[\s\S])*\*\/\n)?)export const (\w+) = (?:useCase|changing)\(/g,
    );
    for (const [, comment, name] of made) {
      expect(comment, name).toMatch(/May: /);
      expect(comment, name).toMatch(/Records: /);
    }
  }
});
