import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { deeds } from '../../src/induction/permission.ts';

const root = path.resolve(import.meta.dirname, '../..');
const folder = path.join(root, 'src/use-cases');
const files = globSync('*.ts', { cwd: folder });

/** Every use case there is, by name. */
async function useCases() {
  const all: { name: string; rights: { may: string; records: string } }[] = [];
  for (const file of files) {
    const room: Record<string, unknown> = await import(path.join(folder, file));
    for (const [name, value] of Object.entries(room)) {
      if (typeof value === 'function' && 'rights' in value) {
        all.push({ name, rights: value.rights as { may: string; records: string } });
      }
    }
  }
  return all;
}

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
  const within = ['steer any step', 'see reasons', 'change an induction'];
  expect(deeds.filter((deed) => !used.has(deed) && !within.includes(deed))).toEqual([]);
});

test('nothing reads or writes outside a use case but what Belong does by itself', () => {
  const opening = files.filter((file) =>
    readFileSync(path.join(folder, file), 'utf8').includes('database.transaction('),
  );
  expect(opening.toSorted()).toEqual(['meet-newcomer.ts', 'owed-notices.ts', 'use-case.ts']);
});

test('above each use case stands who may, and what is recorded', () => {
  for (const file of files) {
    const text = readFileSync(path.join(folder, file), 'utf8');
    const made = text.matchAll(
      /((?:\/\*\*(?:(?!\*\/)[\s\S])*\*\/\n)?)export const (\w+) = (?:useCase|changing)\(/g,
    );
    for (const [, comment, name] of made) {
      expect(comment, name).toMatch(/May: /);
      expect(comment, name).toMatch(/Records: /);
    }
  }
});
