import { expect, it } from 'vitest';
import { answersTo } from '../../src/store/events.ts';
import { nameRoom } from '../../src/use-cases/name-room.ts';
import { reportNoRoom } from '../../src/use-cases/report-no-room.ts';
import { aStage } from '../support/a-stage.ts';
import { stepOf } from '../support/an-induction.ts';

const stage = aStage();
const riverside = { place: 'Riverside' };

async function news() {
  return stage.around.database.transaction((tx) =>
    tx.selectFrom('notice').select(['person_id', 'body']).execute(),
  );
}

async function roomStep() {
  const induction = await stage.induction();
  return stepOf(induction, 'consulting-room', '60000000-0000-4000-8000-000000000001');
}

it('no room that is said twice at once is written down and told once', async () => {
  const say = () => reportNoRoom(stage.around, stage.asker('Priya'), riverside, [3]);
  const both = await Promise.all([say(), say()]);
  expect(both.map((one) => ('known' in one ? one.known : one.refusal)).toSorted()).toEqual([false, true]);
  expect((await news()).map(({ person_id }) => person_id)).toEqual([stage.asker('Dawn').person]);
});

it('a room named while it is said that there is none leaves the two as one of them was last', async () => {
  await Promise.all([
    reportNoRoom(stage.around, stage.asker('Priya'), riverside, [1, 3]),
    nameRoom(stage.around, stage.asker('Dawn'), { who: 'Priya' }, { words: 'Room 4' }),
  ]);
  const rows = await stage.around.database.transaction((tx) => tx.selectFrom('room').selectAll().execute());
  const { state } = await roomStep();
  expect(rows).toHaveLength(2);
  expect(state).toBe(rows.some(({ none_since }) => none_since) ? 'blocked' : 'to do');
});

it('what was in the way stands in the history, and counts no more once there is a room', async () => {
  await reportNoRoom(stage.around, stage.asker('Priya'), riverside, [3]);
  const { id } = await roomStep();
  const standing = () => stage.around.database.transaction((tx) => answersTo(tx, id));
  expect(await standing()).toMatchObject([{ move: { kind: 'blocked', noRoomOn: [3] } }]);
  await nameRoom(stage.around, stage.asker('Dawn'), { who: 'Priya' }, { words: 'Room 4' });
  expect(await standing()).toEqual([]);
});

it('a practice’s facts are its own: nobody elsewhere writes them down', async () => {
  const refused = await nameRoom(stage.around, stage.asker('Martin'), riverside, { words: 'Room 4' });
  expect(refused).toMatchObject({ refusal: { no: 'no such placement' } });
  const site = { id: '60000000-0000-4000-8000-000000000001' };
  expect(await nameRoom(stage.around, stage.asker('Martin'), site, { words: 'Room 4' })).toMatchObject({
    refusal: { no: 'no such placement' },
  });
});
