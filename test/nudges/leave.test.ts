import { beforeEach, describe, expect, it } from 'vitest';
import { answerStep } from '../../src/use-cases/answer-step.ts';
import { endLeave } from '../../src/use-cases/end-leave.ts';
import { takeLeave } from '../../src/use-cases/take-leave.ts';
import { aClockwork } from '../support/a-clockwork.ts';
import type { Posted } from '../support/a-postbox.ts';
import { aStage } from '../support/a-stage.ts';
import { day, stepOf } from '../support/an-induction.ts';

const stage = aStage();
const { box, at } = aClockwork(stage);

/** The other practice has no part in this, so that what is told is Riverside’s. */
const elmTree = '60000000-0000-4000-8000-000000000002';
beforeEach(async () => {
  for (const line of ['desk-near-team', 'systems-access']) {
    const { id } = stepOf(await stage.induction(), line, elmTree);
    await answerStep(stage.around, stage.asker('Priya'), { id }, { kind: 'happened' });
  }
});

const days = (from: string, to: string) =>
  Array.from({ length: day(from).until(day(to)).days + 1 }, (_, n) => day(from).add({ days: n }).toString());
/** A round on each day of some, late enough for everybody’s digest; tick lists come at four. */
const run = (from: string, to = from, time = '12:30') =>
  at(
    ...days(from, to)
      .filter((one) => day(one).dayOfWeek <= 5)
      .map((one) => `${one}T${time}`),
  );

async function takes(name: string, from: string, to: string, words?: string): Promise<void> {
  const wish = { from: day(from), to: day(to), cover: words ? { words } : undefined, sure: true };
  expect((await takeLeave(stage.around, stage.asker(name), wish)).refusal).toBeUndefined();
}

const on = (posted: readonly Posted[]) => posted.map(({ at: when }) => when.slice(0, 10));
const between = (name: string, from: string, to: string) =>
  box.to(name).filter(({ at: when }) => when.slice(0, 10) >= from && when.slice(0, 10) <= to);
/** The days on which somebody was told of something. */
const toldOf = (name: string, words: string) =>
  on(box.to(name).filter(({ lines }) => lines.some((line) => line.includes(words))));
const desk = 'Find them a desk';

describe('with a cover', () => {
  it('the cover hears what is due, and whoever is away hears nothing', async () => {
    await takes('Dawn', '2026-09-08', '2026-09-18', 'Kelly');
    await run('2026-09-07', '2026-09-18');
    expect(between('Dawn', '2026-09-08', '2026-09-18')).toEqual([]);
    // Due on Wednesday the 9th: before, on the day, and on the next.
    expect(toldOf('Kelly', `theirs: ${desk}`).slice(0, 3)).toEqual([
      '2026-09-08',
      '2026-09-09',
      '2026-09-10',
    ]);
    expect(between('Kelly', '2026-09-09', '2026-09-09')[0]?.lines.join()).toContain(
      'theirs: Set up smartcard',
    );
  });

  it('the work can happen, so a slip reaches whoever is next in the cover’s working days', async () => {
    await takes('Dawn', '2026-09-08', '2026-09-25', 'Kelly');
    await run('2026-09-08', '2026-09-16');
    expect(toldOf('Bev', `late: ${desk}`)[0]).toBe('2026-09-11');
    expect(toldOf('Okafor', `late: ${desk}`)[0]).toBe('2026-09-16');
  });

  it('what the owner was told before the cover hears on the first day of the leave, once', async () => {
    await run('2026-09-07', '2026-09-09');
    await takes('Dawn', '2026-09-14', '2026-09-18', 'Joyce');
    await run('2026-09-10', '2026-09-14');
    expect(toldOf('Dawn', desk)).toContain('2026-09-09');
    expect(toldOf('Joyce', `theirs: ${desk}`)).toEqual(['2026-09-14']);
  });

  it('one digest waits for whoever comes back, with what is still open', async () => {
    await takes('Dawn', '2026-09-08', '2026-09-18', 'Kelly');
    await run('2026-09-08', '2026-09-10');
    const { id } = stepOf(await stage.induction(), 'systems-access');
    expect(
      (await answerStep(stage.around, stage.asker('Kelly'), { id }, { kind: 'done' })).refusal,
    ).toBeUndefined();
    await run('2026-09-11', '2026-09-21');
    expect(on(box.to('Dawn'))).toEqual(['2026-09-21']);
    expect(box.to('Dawn')[0]?.lines).toContain(`theirs: ${desk} near the team`);
    expect(box.to('Dawn')[0]?.lines.join()).not.toContain('Set up smartcard');
    expect(
      between('Kelly', '2026-09-21', '2026-09-21')
        .flatMap(({ lines }) => lines)
        .join(),
    ).not.toContain(desk);
  });

  it('who works two days a week, what is due counts on those two only', async () => {
    await takes('Dawn', '2026-09-08', '2026-09-25', 'Farah');
    await run('2026-09-08', '2026-09-18');
    // Tuesdays and Thursdays: due on Wednesday the 9th, one late on the 10th, two on the 15th.
    const theirs = toldOf('Siddiqui', `theirs: ${desk}`);
    expect(new Set(theirs.map((when) => day(when).dayOfWeek))).toEqual(new Set([2, 4]));
    expect(toldOf('Bev', `late: ${desk}`)[0]).toBe('2026-09-15');
  });

  it('who may not see what is private hears nothing of it, nor does anybody else', async () => {
    await takes('Ruth', '2026-09-08', '2026-09-25', 'Kelly');
    await run('2026-09-08', '2026-09-25');
    expect(
      box
        .to('Kelly')
        .flatMap(({ lines }) => lines)
        .join(),
    ).not.toMatch(/wellbeing check-in/i);
    expect(box.to('Ruth')).toEqual([]);
  });

  it('nobody says for somebody away whether it happened', async () => {
    await takes('Bev', '2026-09-08', '2026-09-18', 'Helen');
    const { id } = stepOf(await stage.induction(), 'link-worker-training');
    await answerStep(stage.around, stage.asker('Priya'), { id }, { kind: 'done' });
    await run('2026-09-08', '2026-09-18');
    expect(
      box
        .to('Helen')
        .flatMap(({ lines }) => lines)
        .join(),
    ).not.toContain('asked: ');
    expect(box.to('Bev')).toEqual([]);
    await run('2026-09-21');
    expect(box.to('Bev')[0]?.lines.filter((line) => line.startsWith('asked: '))).not.toEqual([]);
  });
});

describe('without a cover', () => {
  it('nobody hears, and nothing slips against whoever is away', async () => {
    await takes('Dawn', '2026-09-08', '2026-09-18');
    await run('2026-09-08', '2026-09-18');
    expect(box.to('Dawn')).toEqual([]);
    for (const name of ['Bev', 'Okafor', 'Kelly']) expect(toldOf(name, desk), name).toEqual([]);
  });

  it('one digest comes on the first day back, and the ladder goes on from there', async () => {
    await takes('Dawn', '2026-09-08', '2026-09-18');
    await run('2026-09-08', '2026-09-24');
    expect(on(box.to('Dawn'))[0]).toBe('2026-09-21');
    expect(between('Dawn', '2026-09-21', '2026-09-21')).toHaveLength(1);
    expect(toldOf('Dawn', `theirs: ${desk}`)[0]).toBe('2026-09-21');
    const [first] = toldOf('Bev', `late: ${desk}`);
    expect(first && first > '2026-09-21', first).toBe(true);
  });

  it('the link worker away is asked nothing, and all of it on the first list after', async () => {
    await takes('Priya', '2026-09-07', '2026-09-18');
    await run('2026-09-07', '2026-09-24', '16:00');
    const lists = on(box.to('Priya'));
    expect(lists[0]).toBe('2026-09-21');
  });

  it('over Christmas the first working day after the bank holidays counts', async () => {
    const { id } = stepOf(await stage.induction(), 'desk-near-team');
    const moved = { kind: 'move', day: day('2026-12-23') } as const;
    expect((await answerStep(stage.around, stage.asker('Dawn'), { id }, moved)).refusal).toBeUndefined();
    await takes('Dawn', '2026-12-23', '2027-01-01');
    await run('2026-12-20', '2027-01-04');
    expect(between('Dawn', '2026-12-23', '2027-01-03')).toEqual([]);
    expect(toldOf('Dawn', `theirs: ${desk}`).at(-1)).toBe('2027-01-04');
    expect(toldOf('Bev', `late: ${desk}`)).toEqual([]);
  });
});

describe('a leave that begins today', () => {
  it('after the digest went, is the cover’s from then on, who hears once that day', async () => {
    await at('2026-09-09T09:00');
    expect(on(box.to('Dawn'))).toEqual(['2026-09-09']);
    stage.setClock('2026-09-09T11:00');
    await takes('Dawn', '2026-09-09', '2026-09-18', 'Joyce');
    await at('2026-09-09T11:00', '2026-09-09T12:00', '2026-09-09T16:00');
    expect(between('Joyce', '2026-09-09', '2026-09-09')).toHaveLength(1);
    await run('2026-09-10', '2026-09-11');
    expect(on(box.to('Dawn'))).toEqual(['2026-09-09']);
    expect(toldOf('Joyce', `theirs: ${desk}`)[0]).toMatch(/2026-09-(09|10)/);
  });

  it('before it went, takes back the one that was on its way', async () => {
    await at('2026-09-09T08:30');
    await takes('Dawn', '2026-09-09', '2026-09-18');
    await run('2026-09-09');
    expect(box.to('Dawn')).toEqual([]);
  });

  it('and ends before its time, has the digest that day', async () => {
    await takes('Dawn', '2026-09-07', '2026-09-18');
    await run('2026-09-07', '2026-09-09');
    stage.setClock('2026-09-10T11:00');
    await endLeave(stage.around, stage.asker('Dawn'));
    await at('2026-09-10T11:00');
    expect(on(box.to('Dawn'))).toEqual(['2026-09-10']);
  });
});

it('nobody on leave has a digest, whoever they are', async () => {
  const names = [
    'Priya',
    'Dawn',
    'Okafor',
    'Joyce',
    'Kelly',
    'Martin',
    'Rao',
    'Bev',
    'Helen',
    'Ruth',
    'Farah',
    'Colin',
  ];
  for (const name of names) await takes(name, '2026-09-08', '2026-09-18');
  await run('2026-09-08', '2026-09-18', '16:00');
  expect(box.posted.filter(({ to }) => to !== 'Grace' && to !== 'Tom')).toEqual([]);
  await run('2026-09-21', '2026-09-23');
  expect(new Set(box.posted.map(({ to, at: when }) => `${to} ${when.slice(0, 10)}`)).size).toBe(
    box.posted.length,
  );
  expect(on(box.to('Dawn'))[0]).toBe('2026-09-21');
});
