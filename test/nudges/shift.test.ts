import { afterEach, expect, it } from 'vitest';
import type { Post } from '../../src/nudges/deliver.ts';
import { type Shift, startShift } from '../../src/nudges/shift.ts';
import { aPostbox } from '../support/a-postbox.ts';
import { aStage } from '../support/a-stage.ts';
import { until } from '../support/until.ts';

const stage = aStage();
const shifts: Shift[] = [];

afterEach(async () => {
  for (const shift of shifts.splice(0)) await shift.stop();
});

async function begin(post: Post): Promise<Shift> {
  const queue = await stage.around.database.openQueue();
  const onTrouble = (error: unknown) => {
    throw error;
  };
  const shift = await startShift(stage.around, { queue, post, meanwhile: () => undefined, onTrouble });
  shifts.push(shift);
  return shift;
}

const states = () =>
  stage.around.database.transaction(async (tx) => {
    const rows = await tx.selectFrom('nudge').select('state').execute();
    return rows.map(({ state }) => state);
  });
const allSent = async () => {
  const all = await states();
  return all.length > 0 && all.every((state) => state === 'sent');
};

it('digests go out by themselves, each once, also where two instances are at work', async () => {
  stage.setClock('2026-09-09T09:00');
  const box = aPostbox(stage.around);
  await begin(box.post);
  // The embedded database has one owner.
  if (stage.around.database.kind === 'server') await begin(box.post);
  await until(allSent);
  const names = box.posted.map(({ to }) => to);
  expect(names).toContain('Dawn');
  expect(new Set(names).size).toBe(names.length);
});

it('a digest whose job was lost is queued again', async () => {
  stage.setClock('2026-09-09T09:00');
  await stage.around.database.transaction((tx) =>
    tx
      .insertInto('nudge')
      .values({
        id: '11111111-1111-4111-8111-111111111111',
        person_id: stage.asker('Dawn').person,
        kind: 'digest',
        on_day: '2026-09-09',
        state: 'waiting',
        attempts: 0,
        made_at: stage.around.clock().toString(),
      })
      .execute(),
  );
  const box = aPostbox(stage.around);
  await begin(box.post);
  await until(allSent);
  expect(box.to('Dawn')).toHaveLength(1);
});

it('once it is to stop no new send begins, and the one under way is written down', async () => {
  stage.setClock('2026-09-09T09:00');
  const box = aPostbox(stage.around);
  const { promise: mayEnd, resolve: end } = Promise.withResolvers<void>();
  let begun = 0;
  const shift = await begin(async (digest) => {
    begun += 1;
    await mayEnd;
    return box.post(digest);
  });
  await until(() => begun > 0);
  const underWay = begun;
  const stopped = shift.stop();
  end();
  await stopped;
  const all = await states();
  expect(all.filter((state) => state === 'sent')).toHaveLength(begun);
  expect(begun).toBeGreaterThanOrEqual(underWay);
  expect(all).not.toContain('unknown');
});
