import { beforeEach, describe, expect, it } from 'vitest';
import type { Rung } from '../../src/induction/ladder.ts';
import type { LadderRung } from '../../src/induction/ladder-settings.ts';
import { lookOn } from '../../src/induction/look-on.ts';
import { type Clockwork, createClockwork } from '../../src/nudges/clockwork.ts';
import { setLadder } from '../../src/use-cases/set-ladder.ts';
import { todayOf } from '../../src/use-cases/surroundings.ts';
import type { Said } from '../../src/use-cases/take-nudge.ts';
import { aPostbox } from '../support/a-postbox.ts';
import { aStage } from '../support/a-stage.ts';
import { holidays, stepOf } from '../support/an-induction.ts';

const stage = aStage();
let clockwork: Clockwork;

beforeEach(() => {
  clockwork = createClockwork(stage.around, aPostbox(stage.around).post, async () => 'changed');
});

/** One round on each of these days, at an hour at which everybody may be written to. */
async function playOn(...all: readonly string[]): Promise<void> {
  for (const on of [...new Set(all)].toSorted()) {
    stage.setClock(`2026-09-${on}T16:00`);
    await clockwork.round();
  }
}

const inDatabase = stage.around.database;

/** The day of September on which anybody first heard of a line’s step at a practice on a rung. */
async function firstHeard(
  line: string,
  at: keyof typeof placements,
  rung: Rung,
): Promise<string | undefined> {
  const { id } = stepOf(await stage.induction(), line, placements[at] as string);
  const rows = await inDatabase.transaction((tx) =>
    tx.selectFrom('nudge').select(['on_day', 'items']).orderBy('on_day').execute(),
  );
  const said = ({ items }: { items: unknown }) =>
    (items as Said[] | null)?.some((one) => one.step === id && one.rung === rung);
  return rows.find(said)?.on_day.slice(-2);
}

const placements = {
  Riverside: '60000000-0000-4000-8000-000000000001',
  'Elm Tree': '60000000-0000-4000-8000-000000000002',
  'the main practice': null,
} as const;

async function move(rungs: Partial<Record<LadderRung, string>> | 'usual'): Promise<void> {
  const { refusal } = await setLadder(stage.around, stage.asker('Dawn'), { words: 'Riverside' }, rungs);
  expect(refusal).toBeUndefined();
}

const dayOf = async (line: string, at: 'Riverside' | 'Elm Tree') => {
  const { id } = stepOf(await stage.induction(), line, placements[at]);
  const row = await inDatabase.transaction((tx) =>
    tx.selectFrom('step').select('look_on').where('id', '=', id).executeTakeFirstOrThrow(),
  );
  return row.look_on;
};

describe('a practice that moves a rung', () => {
  it.each<[LadderRung, string, string, Rung, Record<'moved' | 'usual' | 'elsewhere', string>]>([
    ['headsUp', '3', 'shadow-gp', 'heads-up', { moved: '10', usual: '14', elsewhere: '15' }],
    ['told', '4', 'desk-near-team', 'told', { moved: '15', usual: '11', elsewhere: '14' }],
    ['toldMustHave', '2', 'consulting-room', 'told', { moved: '11', usual: '10', elsewhere: '11' }],
    ['toldNext', '8', 'desk-near-team', 'told next', { moved: '21', usual: '16', elsewhere: '22' }],
    ['toldNextMustHave', '4', 'consulting-room', 'told next', { moved: '15', usual: '14', elsewhere: '15' }],
  ])('moves it there and nowhere else: %s %s', async (rung, to, line, heard, days) => {
    await move({ [rung]: to });
    await playOn(...Object.values(days));
    expect(await firstHeard(line, 'Riverside', heard)).toBe(days.moved);
    expect(await firstHeard(line, 'Elm Tree', heard)).toBe(days.elsewhere);
  });

  it('has the usual one until then, and again when it wants it back', async () => {
    await move({ headsUp: '4', told: '4' });
    await move('usual');
    await playOn('10', '11', '14');
    expect(await firstHeard('shadow-nurse', 'Riverside', 'heads-up')).toBe('14');
    expect(await firstHeard('desk-near-team', 'Riverside', 'told')).toBe('11');
  });

  it('can have no reminder ahead of the day', async () => {
    await move({ headsUp: '0' });
    await playOn('14', '16');
    expect(await firstHeard('shadow-nurse', 'Riverside', 'heads-up')).toBeUndefined();
    expect(await firstHeard('shadow-nurse', 'Riverside', 'due')).toBe('16');
  });

  it('as the main one moves it for what happens once', async () => {
    await move({ told: '4' });
    // The usual day is Monday 14 September, the first on which Dawn can hear.
    await playOn('14', '15', '16');
    expect(await firstHeard('consult-partners', 'the main practice', 'told')).toBe('16');
  });
});

describe('a rung that is moved later on', () => {
  it('moves the day on which the sweep looks at a step, there and nowhere else', async () => {
    expect(await dayOf('shadow-nurse', 'Riverside')).toBe('2026-09-14');
    const elsewhere = await dayOf('shadow-gp', 'Elm Tree');
    await move({ headsUp: '4' });
    expect(await dayOf('shadow-nurse', 'Riverside')).toBe('2026-09-10');
    expect(await dayOf('shadow-gp', 'Elm Tree')).toBe(elsewhere);
  });

  it('counts for what is on its way up', async () => {
    await playOn('10');
    expect(await dayOf('desk-near-team', 'Riverside')).toBe('2026-09-11');
    await move({ told: '4' });
    await clockwork.round();
    expect(await dayOf('desk-near-team', 'Riverside')).toBe('2026-09-15');
    await playOn('11', '14', '15');
    expect(await firstHeard('desk-near-team', 'Riverside', 'told')).toBe('15');
  });

  it('leaves each day as the rules have it', async () => {
    await playOn('09');
    await move({ headsUp: '5', told: '3', toldNext: '9' });
    const induction = await stage.induction();
    const rows = await inDatabase.transaction((tx) =>
      tx.selectFrom('step').select(['id', 'look_on']).execute(),
    );
    const kept = new Map(rows.map(({ id, look_on }) => [id, look_on]));
    for (const step of induction.steps)
      expect(kept.get(step.id), step.line).toBe(
        lookOn(step, induction, todayOf(stage.around), holidays)?.toString() ?? null,
      );
  });
});

describe('who may', () => {
  it.each([
    ['Dawn', 'at her own practice', undefined],
    ['Martin', 'at somebody else’s', 'no such place'],
    ['Priya', 'as a link worker', 'no such place'],
    ['Okafor', 'as a GP', 'no such place'],
  ])('%s %s', async (name, _, no) => {
    const asked = await setLadder(stage.around, stage.asker(name), { words: 'Riverside' }, { told: '3' });
    expect(asked.refusal?.no).toBe(no);
  });

  it('what is out of bounds is kept nowhere, and what was moved is written down as a deed', async () => {
    const wrong = await setLadder(stage.around, stage.asker('Dawn'), undefined, { told: '5' });
    expect(wrong.refusal?.no).toBe('ladder out of bounds');
    await move({ told: '3' });
    const [events, ladders] = await inDatabase.transaction(async (tx) => [
      await tx.selectFrom('event').select(['kind', 'person_id']).where('kind', '=', 'set up').execute(),
      await tx.selectFrom('ladder').select(['told', 'told_next']).execute(),
    ]);
    expect(ladders).toEqual([{ told: 3, told_next: 5 }]);
    expect(events).toEqual([{ kind: 'set up', person_id: stage.asker('Dawn').person }]);
  });

  it('two who move the same rung on old forms do not overwrite each other', async () => {
    const shown = { headsUp: '2', told: '2', toldMustHave: '1', toldNext: '5', toldNextMustHave: '3' };
    const save = (told: string) =>
      setLadder(stage.around, stage.asker('Dawn'), undefined, { ...shown, told }, { shown });
    expect((await save('3')).refusal).toBeUndefined();
    expect((await save('4')).refusal).toEqual({ no: 'changed meanwhile', what: ['told'] });
  });
});
