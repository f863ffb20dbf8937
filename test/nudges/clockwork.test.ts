import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { answerStep } from '../../src/use-cases/answer-step.ts';
import { rememberPlace } from '../../src/use-cases/remember-place.ts';
import { remindMe } from '../../src/use-cases/remind-me.ts';
import { wishNudges } from '../../src/use-cases/wish-nudges.ts';
import { aClockwork } from '../support/a-clockwork.ts';
import { aStage } from '../support/a-stage.ts';
import { day, stepOf } from '../support/an-induction.ts';

const stage = aStage();
const { box, at } = aClockwork(stage);

const hours = ['06:00', '09:00', '12:30', '16:00', '18:00'];
const wholeDay = (on: string) => at(...hours.map((hour) => `${on}T${hour}`));
/** One round at a time of day on each of some days. */
const each = (time: string, all: readonly string[]) => at(...all.map((on) => `${on}T${time}`));
const days = (from: string, count: number) =>
  Array.from({ length: count }, (_, n) => day(from).add({ days: n }).toString());
const rows = () =>
  stage.around.database.transaction((tx) =>
    tx.selectFrom('nudge').select(['state', 'reason', 'attempts']).orderBy('made_at').execute(),
  );

async function say(name: string, line: string, kind: 'done' | 'happened' | 'called off'): Promise<void> {
  const { id } = stepOf(await stage.induction(), line);
  const { refusal } = await answerStep(stage.around, stage.asker(name), { id }, { kind });
  expect(refusal).toBeUndefined();
}

describe('a digest', () => {
  it('comes once a day at most, on days and in hours that its reader works', async () => {
    for (const on of days('2026-09-09', 6)) await wholeDay(on);
    const sent = box.posted.map(({ to, at: when }) => `${to} ${when.slice(0, 10)}`);
    expect(new Set(sent).size).toBe(sent.length);
    for (const { to, at: when } of box.posted) {
      expect([1, 2, 3, 4, 5], when).toContain(day(when.slice(0, 10)).dayOfWeek);
      const first = to === 'Okafor' || to === 'Rao' ? '12:30' : '09:00';
      expect(when.slice(11) >= first && when.slice(11) < '18:00', `${to} ${when}`).toBe(true);
    }
    expect(box.to('Dawn').map(({ at: when }) => when)).toContain('2026-09-09T09:00');
  });

  it('says what is new, and nothing comes where nothing is', async () => {
    await at('2026-09-07T09:00', '2026-09-08T09:00', '2026-09-09T09:00');
    expect(box.to('Dawn').map(({ at: when }) => when.slice(0, 10))).toEqual(['2026-09-07', '2026-09-09']);
  });

  it('is not about a step that was closed before it went', async () => {
    await at('2026-09-07T08:59');
    await say('Priya', 'desk-near-team', 'happened');
    await at('2026-09-07T09:00');
    expect(box.to('Dawn')[0]?.lines.join()).not.toContain('Find them a desk');
  });

  it('goes to whoever is next, and then to whoever is next after them, when a step slips', async () => {
    await each('12:30', days('2026-09-07', 11));
    const first = (name: string, words: string) =>
      box
        .to(name)
        .find(({ lines }) => lines.join().includes(words))
        ?.at.slice(0, 10);
    // Due on Wednesday 9 September; a must-have tells the line manager a day later, anything else after two.
    expect(first('Bev', 'late: Set up smartcard')).toBe('2026-09-10');
    expect(first('Bev', 'late: Find them a desk')).toBe('2026-09-11');
    expect(first('Okafor', 'late: Set up smartcard')).toBe('2026-09-14');
    expect(first('Okafor', 'late: Find them a desk')).toBe('2026-09-16');
  });

  it('ends: after the fourth week a slip stays on the status card only', async () => {
    const climbs = ['09-09', '09-10', '09-11', '09-16', '09-23', '09-30', '10-07', '10-14', '10-21', '10-28'];
    await each(
      '12:30',
      climbs.map((on) => `2026-${on}`),
    );
    const last = box
      .to('Dawn')
      .filter(({ lines }) => lines.some((line) => line.includes('Find them a desk')))
      .at(-1);
    expect(last?.at.slice(0, 10)).toBe('2026-10-14');
  });

  it('is a tick list for the link worker, at the end of the first day and of each week', async () => {
    for (const on of days('2026-09-07', 11)) await at(`${on}T09:00`, `${on}T16:00`);
    const lists = box.to('Priya').filter(({ lines }) => lines[0] === 'tick list');
    expect(lists.map(({ at: when }) => when)).toEqual([
      '2026-09-07T16:00',
      '2026-09-10T16:00',
      '2026-09-17T16:00',
    ]);
  });
});

describe('after a time down', () => {
  it.each([
    ['a morning', '2026-09-07T08:00', '2026-09-07T12:00', '2026-09-07T12:00'],
    ['a weekend', '2026-09-11T17:00', '2026-09-14T09:00', '2026-09-14T09:00'],
    ['three weeks', '2026-09-07T08:00', '2026-09-28T09:00', '2026-09-28T09:00'],
  ])('of %s each person hears once, and what is still true', async (_, before, back, heard) => {
    await at(before, back, back);
    expect(
      box
        .to('Dawn')
        .filter(({ at: when }) => when >= back)
        .map(({ at: when }) => when),
    ).toEqual([heard]);
  });

  it('which ends outside their hours they hear within them', async () => {
    await at('2026-09-07T08:00', '2026-09-12T11:00', '2026-09-13T23:00', '2026-09-14T08:00');
    expect(box.posted.map(({ to }) => to)).toEqual([]);
    await at('2026-09-14T09:00');
    expect(box.to('Dawn')).toHaveLength(1);
  });
});

describe('whoever asks for fewer', () => {
  const asks = (name: string, wish: Parameters<typeof wishNudges>[2]) =>
    wishNudges(stage.around, stage.asker(name), wish);

  it('hears nothing in a pause but late must-haves, and all of it after', async () => {
    await asks('Dawn', { kind: 'pause', until: day('2026-09-14') });
    await each('09:00', days('2026-09-07', 5));
    expect(box.to('Dawn').map(({ at: when }) => when.slice(0, 10))).toEqual(['2026-09-10']);
    expect(box.to('Dawn')[0]?.lines).toContain('theirs: Set up smartcard, logins and phone');
    expect(box.to('Dawn')[0]?.lines.join()).not.toContain('Find them a desk');
    await at('2026-09-14T09:00');
    expect(box.to('Dawn').at(-1)?.lines.join()).toContain('Find them a desk');
  });

  it('has it at their own time', async () => {
    await asks('Dawn', { kind: 'at', time: Temporal.PlainTime.from('14:00') });
    await at('2026-09-07T09:00', '2026-09-07T13:59');
    expect(box.to('Dawn')).toEqual([]);
    await at('2026-09-07T14:00');
    expect(box.to('Dawn')).toHaveLength(1);
  });

  it('hears of a step on the day they picked, and not before', async () => {
    const { id } = stepOf(await stage.induction(), 'desk-near-team');
    await remindMe(stage.around, stage.asker('Dawn'), [id], day('2026-09-15'));
    await each('09:00', days('2026-09-07', 9));
    const of = box.to('Dawn').filter(({ lines }) => lines.join().includes('Find them a desk'));
    expect(of.map(({ at: when }) => when.slice(0, 10))).toEqual(['2026-09-15']);
  });
});

describe('what becomes of a digest', () => {
  it('that arrived is written down, and is not sent again', async () => {
    await at('2026-09-07T09:00', '2026-09-07T09:05', '2026-09-07T10:00');
    expect(box.to('Dawn')).toHaveLength(1);
    expect(new Set((await rows()).map(({ state }) => state))).toEqual(new Set(['sent']));
  });

  it('that Teams asked to have later is tried then, and not before', async () => {
    stage.setClock('2026-09-07T09:00');
    const notBefore = stage.around.clock().add({ minutes: 20 });
    for (let n = 0; n < 10; n += 1)
      box.answerNext({ state: 'waiting', reason: 'Teams answered 429', notBefore });
    await at('2026-09-07T09:00', '2026-09-07T09:10');
    expect(box.to('Dawn')).toHaveLength(1);
    await at('2026-09-07T09:20');
    expect(box.to('Dawn')).toHaveLength(2);
  });

  it('of which nobody knows whether it arrived is sent once more, ten minutes later, and never again', async () => {
    for (let n = 0; n < 30; n += 1) box.answerNext({ state: 'unknown', reason: 'no answer' });
    await at('2026-09-07T09:00', '2026-09-07T09:09');
    expect(box.to('Dawn')).toHaveLength(1);
    await at('2026-09-07T09:11', '2026-09-07T09:30', '2026-09-07T12:00', '2026-09-08T09:00');
    expect(box.to('Dawn')).toHaveLength(2);
  });

  it('that Teams asked to have later, and of which nobody knows then, is sent once more all the same', async () => {
    stage.setClock('2026-09-07T09:00');
    const notBefore = stage.around.clock().add({ minutes: 20 });
    await at('2026-09-07T08:59');
    box.answerNext({ state: 'waiting', reason: 'Teams answered 429', notBefore });
    await at('2026-09-07T09:00');
    const [first] = box.posted;
    box.answerNext({ state: 'unknown', reason: 'no answer' });
    await at('2026-09-07T09:20', '2026-09-07T09:31', '2026-09-07T09:45', '2026-09-08T09:00');
    const sent = box.posted.filter(({ to, at: when }) => to === first?.to && when < '2026-09-08');
    expect(sent.map(({ at: when }) => when.slice(11))).toEqual(['09:00', '09:20', '09:31']);
  });

  it('that was refused for good ends at once: no backlog comes later', async () => {
    for (let n = 0; n < 10; n += 1) box.answerNext({ state: 'unreachable', reason: 'Teams answered 403' });
    await at('2026-09-07T09:00', '2026-09-07T12:00', '2026-09-08T09:00');
    expect(box.to('Dawn')).toHaveLength(1);
  });

  it('that Teams refused for good is told to whoever manages them, once', async () => {
    const place = {
      serviceUrl: 'http://127.0.0.1',
      conversationId: 'c',
      botId: 'b',
      userId: 'u',
      tenantId: 't',
    };
    for (const name of ['Joyce', 'Dawn']) await rememberPlace(stage.around, stage.asker(name), place);
    await say('Okafor', 'meeting-intro-slot', 'done');
    box.refuse('Joyce');
    await each('09:00', days('2026-09-14', 5));
    expect(box.to('Joyce').length).toBeGreaterThan(1);
    const of = box.posted.filter(({ lines }) => lines.includes('unreached: Joyce Mensah'));
    expect(of.map(({ to }) => to)).toEqual(['Dawn']);
  });

  it('that could not be sent today comes tomorrow', async () => {
    for (let n = 0; n < 10; n += 1) box.answerNext({ state: 'given up', reason: 'Teams answered 500' });
    await at('2026-09-07T09:00', '2026-09-07T12:00');
    expect(box.to('Dawn')).toHaveLength(1);
    await at('2026-09-08T09:00');
    expect(box.to('Dawn')).toHaveLength(2);
  });
});

it('an induction with nothing due costs nothing: the sweep finds it only when there is something to say', async () => {
  await at('2026-09-07T09:00', '2026-09-07T12:30', '2026-09-07T16:00');
  const due = await stage.around.database.transaction((tx) =>
    tx.selectFrom('step').select('line').where('look_on', '<=', '2026-09-07').execute(),
  );
  expect(due).toEqual([]);
});
