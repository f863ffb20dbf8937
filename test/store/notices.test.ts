import { expect, it } from 'vitest';
import { oweNews, settleNotice, waitingNotices } from '../../src/store/notices.ts';
import { noteReach } from '../../src/store/reach.ts';
import { aStage } from '../support/a-stage.ts';

const stage = aStage();
const news = { heading: 'Somebody has opened Belong', says: [], presses: [] };
const place = { serviceUrl: 'https://x', conversationId: 'c', botId: 'b', userId: 'u', tenantId: 't' };

it.each([
  ['has never opened Belong waits until they do', false, []],
  ['has opened it in that very moment is sent it after all', true, [news]],
])('whoever is owed news and %s', async (_, opens, waiting) => {
  await stage.induction();
  const { person } = stage.asker('Dawn');
  const now = stage.around.clock();
  const left = await stage.around.database.transaction(async (tx) => {
    await oweNews(tx, person, news, now);
    const [owed] = await waitingNotices(tx, 0);
    const id = owed?.id ?? 0;
    await settleNotice(tx, { id, from: 'waiting', to: 'unknown' }, now);
    if (opens) await noteReach(tx, person, place);
    await settleNotice(tx, { id, from: 'unknown', to: 'not yet' }, now);
    const after = await waitingNotices(tx, 0);
    await settleNotice(tx, { id, from: 'waiting', to: 'sent' }, now);
    return after;
  });
  expect(left.flatMap((one) => (one.kind === 'news' ? one.news : []))).toEqual(waiting);
});
