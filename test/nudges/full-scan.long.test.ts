import type { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import type { Move } from '../../src/induction/move.ts';
import { practiceSlots } from '../../src/induction/slots.ts';
import { demoPeople, practices } from '../../src/sandbox/demo-people.ts';
import { seed } from '../../src/sandbox/seed.ts';
import { emptyAll } from '../../src/store/empty.ts';
import { answerStep } from '../../src/use-cases/answer-step.ts';
import { changeInduction } from '../../src/use-cases/change-induction.ts';
import { fillSlots } from '../../src/use-cases/fill-slots.ts';
import { remindMe } from '../../src/use-cases/remind-me.ts';
import { setMyDays } from '../../src/use-cases/set-my-days.ts';
import { todayOf } from '../../src/use-cases/surroundings.ts';
import { undoAnswer } from '../../src/use-cases/undo-answer.ts';
import { wishNudges } from '../../src/use-cases/wish-nudges.ts';
import { aStage } from '../support/a-stage.ts';
import { day } from '../support/an-induction.ts';
import { longest, ofFull, report } from '../support/full-count.ts';
import { roundLikeFullScan } from '../support/full-scan.ts';
import { seededRandom } from '../support/seeded-random.ts';

const stage = aStage();
const stories = ofFull(10);
const rounds = 10;

let random = seededRandom(1);
const one = <Kind>(all: readonly Kind[]): Kind => all[Math.floor(random() * all.length)] as Kind;
const named = (name: string) => stage.asker(name.split(' ').at(-1) ?? '');
const somebody = () => named(one(demoPeople).name);
const someStep = async () => one((await stage.induction()).steps).id;
const soon = (): Temporal.PlainDate => todayOf(stage.around).add({ days: one([1, 2, 5, 9]) });
const week = () => one([[1, 2, 3, 4, 5], [2, 4], [5], [1, 3]]);
const move = (): Move =>
  one<Move>([
    { kind: 'done' },
    { kind: 'happened' },
    { kind: 'happened' },
    { kind: 'called off' },
    { kind: 'not yet' },
    { kind: 'session' },
    { kind: 'move', day: soon() },
    { kind: 'book', day: soon() },
  ]);

/** What anybody may do between two rounds; a no is theirs to hear, and changes nothing. */
const deeds: readonly (() => Promise<unknown>)[] = [
  answer,
  answer,
  answer,
  async () => remindMe(stage.around, somebody(), [await someStep(), await someStep()], soon()),
  () => undoAnswer(stage.around, somebody()),
  () => setMyDays(stage.around, somebody(), week(), '', true),
  () => wishNudges(stage.around, somebody(), one([{ kind: 'weekly' }, { kind: 'resume' }, { kind: 'stop' }])),
  () => wishNudges(stage.around, somebody(), { kind: 'pause', until: soon() }),
  () =>
    fillSlots(stage.around, stage.asker('Dawn'), practices[0], {
      [one(practiceSlots)]: one(demoPeople).name,
    }),
  () => changeInduction(stage.around, stage.asker('Bev'), { words: 'Priya' }, staffing(), { sure: true }),
];

/** Somebody who may answer a step, and else anybody. */
async function answer(): Promise<unknown> {
  const id = await someStep();
  const said = move();
  for (const { name } of demoPeople) {
    const { refusal } = await answerStep(stage.around, named(name), { id }, said);
    if (!refusal) return undefined;
  }
  return undefined;
}

function staffing() {
  return one([
    { kind: 'role', role: 'case-supervisor', people: one(demoPeople).name } as const,
    { kind: 'days', place: 'Riverside', week: one([[1], [2, 3], [1, 3]]) } as const,
  ]);
}

async function beginAnew(seedOfStory: number): Promise<void> {
  random = seededRandom(seedOfStory);
  stage.setDay('2026-09-07');
  await stage.around.database.transaction(async (tx) => {
    await emptyAll(tx);
    await seed(tx, stage.around);
  });
}

test(
  'whatever people do, the sweep finds exactly whom a full scan finds, after a night or a week',
  longest,
  async () => {
    let told = 0;
    for (let story = 1; story <= stories; story += 1) {
      await beginAnew(story);
      let on = day('2026-09-07');
      for (let round = 0; round < rounds; round += 1) {
        for (const time of ['12:30', '16:00']) {
          stage.setClock(`${on}T${time}`);
          told += await roundLikeFullScan(stage.around).catch((cause) => {
            throw new Error(`story ${story}`, { cause });
          });
          for (let deed = 0; deed < 2; deed += 1) await one(deeds)();
        }
        on = on.add({ days: one([1, 1, 1, 3, 7]) });
      }
    }
    expect(told).toBeGreaterThan(stories * rounds);
    report(
      `${stage.around.database.kind}: ${stories} stories, ${told} people found by the sweep as by a full scan`,
    );
  },
);
