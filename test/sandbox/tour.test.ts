import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { demoTenant } from '../../src/sandbox/demo-people.ts';
import { playgroundUser } from '../../src/sandbox/playground-user.ts';
import { aSandbox } from '../support/a-sandbox.ts';

const sandbox = aSandbox();
const readme = readFileSync(path.resolve(import.meta.dirname, '../../README.md'), 'utf8');

/** The numbered lines of the tour, each with what is typed (in quotes) and pressed (in bold), in order. */
const tour = [...readme.matchAll(/^\d\. (?:.|\n {3})+$/gm)].map(([line]) =>
  [...line.matchAll(/“(?<type>[^”]+)”|\*\*(?<press>[^*]+)\*\*/g)].map(({ groups }) => groups ?? {}),
);

/** What the reader of each line is promised. */
const promised = [
  /1\. .+\n.*(Dawn|Bev)’s move[\s\S]*2\. [\s\S]*3\. /,
  /You say this is done\. Waiting for Priya/,
  /Both say it happened\./,
  /It is open again[\s\S]*/,
  /Booked for Thu 17 Sep/,
  /Priya Nair’s induction[\s\S]*Late[\s\S]*Dawn’s move/,
  /Taken back\./,
  /Everything is back to the first morning\./,
];

it('the tour in the README works word for word', async () => {
  const you = sandbox.person({ ...playgroundUser, tenantId: demoTenant });
  expect(tour).toHaveLength(promised.length);
  for (const [at, acts] of tour.entries()) {
    let answer = '';
    for (const { type, press } of acts) {
      answer = type ? await you.says(type) : await you.presses(press ?? '');
      expect(answer, type ?? press).not.toMatch(/did not understand|cannot find|There is no|Which step/);
    }
    expect(answer).toMatch(promised[at] ?? /nothing was promised/);
  }
});

it('what others hear on the way is in neutral words', async () => {
  const you = sandbox.person({ ...playgroundUser, tenantId: demoTenant });
  for (const { type, press } of tour.slice(0, 4).flat())
    await (type ? you.says(type) : you.presses(press ?? ''));
  const bev = await you.hears(/To Bev Talbot:/);
  expect(bev).toContain('This did not happen as planned, so it is open again. A new day is needed.');
  expect(bev).not.toMatch(/Priya says|called off/);
});

it('the same things come first in the same order, however often it starts over', async () => {
  const you = sandbox.person({ ...playgroundUser, tenantId: demoTenant });
  const lists = new Set<string>();
  for (let time = 0; time < 4; time += 1) {
    lists.add(`${await you.says('what’s next')}${await you.says('my list')}`);
    await you.says('start over');
    await you.says('yes');
  }
  expect(lists.size).toBe(1);
});
