import { expect, it } from 'vitest';
import type { Move } from '../../src/induction/move.ts';
import { answerStep } from '../../src/use-cases/answer-step.ts';
import { remindMe } from '../../src/use-cases/remind-me.ts';
import { setMyDays } from '../../src/use-cases/set-my-days.ts';
import { undoAnswer } from '../../src/use-cases/undo-answer.ts';
import { type WishForNudges, wishNudges } from '../../src/use-cases/wish-nudges.ts';
import { aStage } from '../support/a-stage.ts';
import { day, stepOf } from '../support/an-induction.ts';
import { roundLikeFullScan } from '../support/full-scan.ts';

const stage = aStage();

const id = async (line: string) => stepOf(await stage.induction(), line).id;

async function say(name: string, line: string, move: Move): Promise<void> {
  const { refusal } = await answerStep(stage.around, stage.asker(name), { id: await id(line) }, move);
  expect(refusal).toBeUndefined();
}

const wish = (name: string, wished: WishForNudges) => wishNudges(stage.around, stage.asker(name), wished);

/** What people do after the rounds of a day. */
const story: Readonly<Record<string, () => Promise<unknown>>> = {
  '2026-09-07': () => say('Priya', 'desk-near-team', { kind: 'happened' }),
  '2026-09-08': async () =>
    remindMe(stage.around, stage.asker('Dawn'), [await id('systems-access')], day('2026-09-11')),
  '2026-09-09': () => say('Okafor', 'meeting-intro-slot', { kind: 'move', day: day('2026-09-17') }),
  '2026-09-10': async () => {
    await undoAnswer(stage.around, stage.asker('Priya'));
    await wish('Dawn', { kind: 'pause', until: day('2026-09-16') });
  },
  '2026-09-11': () => wish('Bev', { kind: 'weekly' }),
  '2026-09-14': () => say('Dawn', 'systems-access', { kind: 'done' }),
  '2026-09-15': () => setMyDays(stage.around, stage.asker('Dawn'), [2, 5], '', true),
  '2026-09-16': async () => {
    await remindMe(stage.around, stage.asker('Dawn'), [await id('desk-near-team')], day('2026-09-21'));
    await wish('Priya', { kind: 'stop' });
  },
  '2026-09-17': () => say('Priya', 'systems-access', { kind: 'called off' }),
  '2026-09-18': () => wish('Priya', { kind: 'resume' }),
};

it('the sweep finds exactly whom a full scan finds, while steps are closed, moved and put off', async () => {
  let told = 0;
  for (let on = day('2026-09-07'); on.until('2026-09-22').sign > 0; on = on.add({ days: 1 })) {
    for (const time of ['09:00', '12:30', '16:00']) {
      stage.setClock(`${on}T${time}`);
      told += await roundLikeFullScan(stage.around);
    }
    await story[on.toString()]?.();
  }
  expect(told).toBeGreaterThan(30);
});
