import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { createClockwork } from '../../src/nudges/clockwork.ts';
import {
  type NudgePreview,
  type PreviewWish,
  previewDays,
  previewNudges,
} from '../../src/use-cases/preview-nudges.ts';
import { remindMe } from '../../src/use-cases/remind-me.ts';
import { setLadder } from '../../src/use-cases/set-ladder.ts';
import { wishNudges } from '../../src/use-cases/wish-nudges.ts';
import { aPostbox, type Posted } from '../support/a-postbox.ts';
import { omarStarts } from '../support/a-second-link-worker.ts';
import { aStage } from '../support/a-stage.ts';
import { day, stepOf } from '../support/an-induction.ts';

type Previewed = Extract<NudgePreview, { messages: object }>;

const stage = aStage();

async function preview(name: string, wish: PreviewWish = {}): Promise<Previewed> {
  const seen = await previewNudges(stage.around, stage.asker(name), wish);
  if (!('messages' in seen)) throw new Error(`no preview: ${JSON.stringify(seen)}`);
  return seen;
}

/** A preview in the words of the postbox. */
function asPosted({ messages }: Previewed): Posted[] {
  return messages.map(({ at, person, kind, isTickList, things }) => ({
    to: (person.startsWith('Dr ') ? person.split(' ').at(-1) : person.split(' ')[0]) ?? '',
    at: at.toString().slice(0, 16),
    kind,
    lines: [...(isTickList ? ['tick list'] : []), ...things.map(({ title, why }) => `${why}: ${title}`)],
  }));
}

const inOrder = (all: readonly Posted[]) =>
  all.toSorted((one, other) => `${one.at} ${one.to}`.localeCompare(`${other.at} ${other.to}`));

/** What the clockwork posts in the days of a preview: on each at the times it named, and at the end, when everybody’s time has come. */
async function played(from: string, previewed: readonly Posted[]): Promise<Posted[]> {
  const box = aPostbox(stage.around);
  const clockwork = createClockwork(stage.around, box.post, async () => 'changed');
  for (let n = 0; n < previewDays; n += 1) {
    const on = day(from.slice(0, 10)).add({ days: n }).toString();
    const named = previewed.map(({ at }) => at).filter((at) => at.startsWith(on));
    for (const moment of [...new Set([...named, `${on}T17:00`])].toSorted()) {
      stage.setClock(moment);
      await clockwork.round();
    }
  }
  return box.posted;
}

describe('what a preview says for the next four weeks', () => {
  it('is what then goes out if nobody does anything, with wishes, leave and a moved ladder', async () => {
    const { around, asker } = stage;
    await wishNudges(around, asker('Dawn'), { kind: 'at', time: Temporal.PlainTime.from('14:00') });
    await wishNudges(around, asker('Martin'), { kind: 'pause', until: day('2026-09-21') });
    await wishNudges(around, asker('Okafor'), { kind: 'weekly' });
    await wishNudges(around, asker('Joyce'), { kind: 'stop' });
    const { id } = stepOf(await stage.induction(), 'whose-rules');
    await remindMe(around, asker('Bev'), [id], day('2026-09-15'));
    await setLadder(around, asker('Dawn'), { words: 'Riverside' }, { headsUp: '4', told: '3' });
    await around.database.transaction((tx) =>
      tx
        .insertInto('leave')
        .values({ person_id: asker('Rao').person, from_day: '2026-09-14', to_day: '2026-09-18' })
        .execute(),
    );
    stage.setClock('2026-09-07T10:15');
    const previewed = asPosted(await preview('Bev'));
    expect(previewed.length).toBeGreaterThan(50);
    expect(inOrder(await played('2026-09-07T10:15', previewed))).toEqual(inOrder(previewed));
  }, 600_000);

  it('leaves out what has gone out already, and writes nothing', async () => {
    const box = aPostbox(stage.around);
    stage.setClock('2026-09-07T09:00');
    await createClockwork(stage.around, box.post, async () => 'changed').round();
    expect(box.to('Dawn')).toHaveLength(1);
    const rows = () =>
      stage.around.database.transaction(async (tx) => [
        await tx.selectFrom('nudge').selectAll().orderBy('id').execute(),
        await tx.selectFrom('told').selectAll().orderBy('step_id').orderBy('person_id').execute(),
        await tx.selectFrom('chat').selectAll().execute(),
        await tx.selectFrom('step').select(['id', 'look_on']).orderBy('id').execute(),
      ]);
    const before = await rows();
    const first = asPosted(await preview('Bev')).find(({ to }) => to === 'Dawn');
    expect(first?.at).toBe('2026-09-09T09:00');
    expect(await rows()).toEqual(before);
  });
});

describe('who sees what in a preview', () => {
  const titles = ({ messages }: Previewed) =>
    messages.flatMap(({ things }) => things.map(({ title }) => title));

  it('a link worker sees only what they get themselves', async () => {
    const own = await preview('Priya');
    expect(own.about).toBeUndefined();
    expect(new Set(own.messages.map(({ person }) => person))).toEqual(new Set(['Priya Nair']));
    expect(own).toEqual(await preview('Priya', { mine: true }));
  });

  it('so does whoever asks for their own', async () => {
    const { messages } = await preview('Dawn', { mine: true });
    expect(new Set(messages.map(({ person }) => person))).toEqual(new Set(['Dawn Ashworth']));
  });

  it('a practice’s manager sees their own practice, and nothing private', async () => {
    // Once it is agreed who looks out for her, the private check-ins can come.
    await stage.around.database.transaction((tx) =>
      tx
        .updateTable('step')
        .set({ state: 'agreed' })
        .where('line', '=', 'name-wellbeing-supervisor')
        .execute(),
    );
    const seen = await preview('Dawn', { who: { words: 'Priya' } });
    expect(seen.about?.name).toBe('Priya Nair');
    const people = seen.messages.map(({ person }) => person);
    expect(people).toContain('Dr Samuel Okafor');
    expect(people).not.toContain('Martin Howell');
    expect(titles(seen).join()).not.toContain('wellbeing check-in');
    expect(titles(await preview('Bev')).join()).toContain('wellbeing check-in');
  });

  it('nobody else sees anything', async () => {
    for (const name of ['Kelly', 'Joyce'])
      expect(await previewNudges(stage.around, stage.asker(name), {})).toEqual({ nobody: true, names: [] });
  });

  it('whoever looks after several is asked which one', async () => {
    await omarStarts(stage.around.database, '2026-09-22');
    const asked = await previewNudges(stage.around, stage.asker('Dawn'), {});
    expect('choices' in asked && asked.choices.map(({ name }) => name).toSorted()).toEqual([
      'Omar Farouk',
      'Priya Nair',
    ]);
    expect((await preview('Dawn', { who: { words: 'Omar' } })).about?.name).toBe('Omar Farouk');
  });

  it('names those whom Belong cannot write to yet', async () => {
    expect((await preview('Dawn', { mine: true })).unreached).toEqual(['Dawn Ashworth']);
  });
});
