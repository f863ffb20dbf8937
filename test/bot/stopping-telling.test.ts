import { expect, it } from 'vitest';
import { tellOwed } from '../../src/bot/tell.ts';
import { oweNews } from '../../src/store/notices.ts';
import { aStage } from '../support/a-stage.ts';

const stage = aStage();
const news = { heading: 'Something has changed', says: [], presses: [] };

it('what is still owed when Belong ends is not sent, and goes out once at the next start', async () => {
  const { around } = stage;
  const { person } = stage.asker('Dawn');
  await around.database.transaction(async (tx) => {
    for (let n = 0; n < 3; n += 1) await oweNews(tx, person, news, around.clock());
  });
  let sent = 0;
  const send = async () => {
    sent += 1;
    return 'sent' as const;
  };
  await tellOwed(around, send, () => sent === 1);
  expect(sent).toBe(1);
  await tellOwed(around, send, () => false);
  expect(sent).toBe(3);
});
