import { Temporal } from 'temporal-polyfill';
import type { CheckedText } from '../../src/induction/checked-text.ts';
import type { Move } from '../../src/induction/move.ts';
import { stepToday } from '../../src/induction/step-today.ts';
import { type Clockwork, createClockwork } from '../../src/nudges/clockwork.ts';
import type { Post } from '../../src/nudges/deliver.ts';
import { removeStep } from '../../src/store/steps.ts';
import { answerStep } from '../../src/use-cases/answer-step.ts';
import type { Digest } from '../../src/use-cases/digest-today.ts';
import { remindMe } from '../../src/use-cases/remind-me.ts';
import type { NudgeEnd } from '../../src/use-cases/settle-nudge.ts';
import { wishNudges } from '../../src/use-cases/wish-nudges.ts';
import type { Stage } from './a-stage.ts';
import { holidays } from './an-induction.ts';
import { seededRandom } from './seeded-random.ts';

/** What became of a digest: what Teams answered, or Belong ended meanwhile by falling over or by never hearing back. */
export type Fate = NudgeEnd['state'] | 'fell over' | 'never heard';

/** A digest as it was posted. */
export type RestartPost = {
  readonly nudge: string;
  readonly person: string;
  readonly kind: Digest['kind'];
  readonly at: Temporal.PlainDateTime;
  /** Each thing in it, told or counted: step, rung, anchor. */
  readonly items: readonly { readonly step: string; readonly rung: string; readonly anchor: string }[];
  /** The steps in it that were closed at that moment. */
  readonly closed: readonly string[];
  readonly fate: Fate;
};

/** The share of the steps that a story is about. */
const kept = 0.2;

const fates = [
  'unknown',
  'unknown',
  'waiting',
  'waiting',
  'given up',
  'unreachable',
  'fell over',
  'never heard',
] as const;

class FellOver extends Error {}

const reason = 'no room' as CheckedText;
const kinds = ['done', 'happened', 'not yet', 'called off', 'book', 'move', 'blocked', 'not needed'] as const;

/** One story on a stage: time leaps, people act, Teams answers as it likes, and Belong ends in the middle and begins again. */
export function aRestartStory(stage: Stage, seed: number) {
  const random = seededRandom(seed);
  const upTo = (count: number) => Math.floor(random() * count);
  const pick = <T>(all: readonly T[]): T => all[upTo(all.length)] as T;
  const posts: RestartPost[] = [];
  const wished = new Map<string, Temporal.PlainTime>();
  let now = Temporal.PlainDateTime.from('2026-09-07T06:30');
  let isCalm = false;
  let abandon: () => void = () => undefined;
  let restarts = 0;

  /** Trouble comes again where it has been: what nobody knows of, and what is to come later, is put to the test. */
  function fate(nudge: string): Fate {
    if (isCalm) return 'sent';
    const hadTrouble = posts.some((one) => one.nudge === nudge);
    if (hadTrouble && random() < 0.6) return pick(['unknown', 'fell over', 'never heard', 'waiting']);
    return random() < 0.5 ? 'sent' : pick(fates);
  }

  const post: Post = async ({ id, person, kind }) => {
    const { items, closed } = await stage.around.database.transaction(async (tx) => {
      const row = await tx.selectFrom('nudge').select('items').where('id', '=', id).executeTakeFirstOrThrow();
      const said = row.items as RestartPost['items'];
      const shut = await tx
        .selectFrom('step')
        .select('line')
        .where(
          'id',
          'in',
          said.map(({ step }) => step),
        )
        .where('state', 'in', ['agreed', 'not needed'])
        .execute();
      return { items: said, closed: shut.map(({ line }) => line) };
    });
    const became = fate(id);
    posts.push({ nudge: id, person, kind, at: now, items, closed, fate: became });
    if (became === 'fell over') throw new FellOver();
    if (became === 'never heard') {
      abandon();
      return new Promise<never>(() => undefined);
    }
    const later = stage.around.clock().add({ minutes: 1 + upTo(60) });
    return { state: became, reason: became, ...(became === 'waiting' ? { notBefore: later } : {}) };
  };

  let clockwork: Clockwork = createClockwork(stage.around, post, async () => 'changed');

  /** One round; where Belong ends in the middle of it, another begins afresh at the same moment or later. */
  async function round(): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<'abandoned'>();
    abandon = () => resolve('abandoned');
    try {
      if ((await Promise.race([clockwork.round(), promise])) !== 'abandoned') return;
    } catch (error) {
      if (!(error instanceof FellOver)) throw error;
    }
    restarts += 1;
    clockwork = createClockwork(stage.around, post, async () => 'changed');
  }

  function moveTo(moment: Temporal.PlainDateTime): void {
    now = moment;
    stage.setClock(moment.toString());
  }

  /** Minutes, hours, a night, or down for days. */
  function leap(): void {
    const dice = random();
    if (dice < 0.55) moveTo(now.add({ minutes: 1 + upTo(40) }));
    else if (dice < 0.7) moveTo(now.add({ minutes: 60 + upTo(240) }));
    else {
      const on = now.toPlainDate().add({ days: dice < 0.93 ? 1 : 2 + upTo(20) });
      moveTo(
        on.toPlainDateTime(
          pick(['07:10', '09:00', '12:30', '16:00', '17:30'].map((at) => Temporal.PlainTime.from(at))),
        ),
      );
    }
  }

  async function act(): Promise<void> {
    const induction = await stage.induction();
    const today = now.toPlainDate();
    const step = pick(induction.steps);
    const { owners, agreers } = stepToday(step, induction, today, holidays);
    const person = pick([...owners, ...agreers.flatMap(({ people }) => people)]);
    const asker = { person, door: 'chat' } as const;
    const dice = random();
    if (dice < 0.15) await remindMe(stage.around, asker, [step.id], today.add({ days: 1 + upTo(12) }));
    else if (dice < 0.25) await wish(person);
    else await answerStep(stage.around, asker, { id: step.id }, moveOf(pick(kinds), today));
  }

  async function wish(person: string): Promise<void> {
    const time = Temporal.PlainTime.from('07:00').add({ minutes: upTo(11 * 60) });
    const until = now.toPlainDate().add({ days: 1 + upTo(14) });
    const wishes = [
      { kind: 'at', time },
      { kind: 'pause', until },
      { kind: 'weekly' },
      { kind: 'stop' },
      { kind: 'resume' },
    ] as const;
    const one = pick(wishes);
    await wishNudges(stage.around, { person, door: 'chat' }, one);
    if (one.kind === 'at') wished.set(person, one.time);
  }

  function moveOf(kind: (typeof kinds)[number], today: Temporal.PlainDate): Move {
    if (kind === 'book' || kind === 'move') return { kind, day: today.add({ days: upTo(15) }) };
    return kind === 'blocked' || kind === 'not needed' ? { kind, reason } : { kind };
  }

  return {
    posts,
    get restarts() {
      return restarts;
    },
    get now() {
      return now;
    },
    timeOf: (person: string) => wished.get(person),
    /** Leaves some steps only, so that many stories can be told. */
    async thin(): Promise<void> {
      const { steps } = await stage.induction();
      await stage.around.database.transaction(async (tx) => {
        for (const { id } of steps) if (random() > kept) await removeStep(tx, id);
      });
    },
    /** So many leaps, at each of which people may act before a round. */
    async live(leaps: number): Promise<void> {
      for (let n = 0; n < leaps; n += 1) {
        leap();
        if (random() < 0.6) await act();
        await round();
      }
    },
    /** A day on which everything arrives: the next on which most people work. */
    async calmDay(): Promise<void> {
      isCalm = true;
      let on = now.toPlainDate().add({ days: 1 });
      while (on.dayOfWeek > 5 || holidays.has(on.toString())) on = on.add({ days: 1 });
      for (const time of ['09:00', '12:30', '16:00', '17:59']) {
        moveTo(on.toPlainDateTime(Temporal.PlainTime.from(time)));
        await round();
      }
    },
  };
}
