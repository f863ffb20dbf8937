import { expect, test } from 'vitest';
import type { Change } from '../../src/induction/change.ts';
import type { Induction } from '../../src/induction/induction.ts';
import { orphansOf } from '../../src/induction/replan.ts';
import { type InductionRole, inductionRoles, practiceSlots } from '../../src/induction/slots.ts';
import { organisations, practices } from '../../src/sandbox/demo-people.ts';
import { inductionIdsAt } from '../../src/store/inductions.ts';
import { loadInduction } from '../../src/store/load-induction.ts';
import { addStaff } from '../../src/use-cases/add-staff.ts';
import { answerStep } from '../../src/use-cases/answer-step.ts';
import { changeInduction } from '../../src/use-cases/change-induction.ts';
import { keepDraft, openDraft } from '../../src/use-cases/draft-induction.ts';
import { fillSlots } from '../../src/use-cases/fill-slots.ts';
import { setMyDays } from '../../src/use-cases/set-my-days.ts';
import { startDrafted } from '../../src/use-cases/start-drafted.ts';
import { aStage } from '../support/a-stage.ts';
import { longest, ofFull, report } from '../support/full-count.ts';
import { seededRandom } from '../support/seeded-random.ts';

const stage = aStage();
const [riverside, elmTree] = practices;
const bev = () => stage.asker('Bev');
const dawn = () => stage.asker('Dawn');
const random = seededRandom(3);
const changes = ofFull(600);

const one = <Kind>(all: readonly Kind[]): Kind => all[Math.floor(random() * all.length)] as Kind;
const somebody = () =>
  one([
    'Helen Marsden',
    'Ruth Adeyemi',
    'Bev Talbot',
    'Colin Price',
    'Dr Farah Siddiqui',
    'nobody',
    'Kelly Marsh',
  ]);
const colleague = () => one(['Kelly Marsh', 'Joyce Mensah', 'Dawn Ashworth', 'Dr Samuel Okafor', '']);
const week = () => one([[1], [2, 3], [4], [1, 3], [5]]);
const day = () => `2026-${one(['09', '10', '11'])}-${one(['07', '14', '21', '25'])}`;
const whose = () => ({ words: one(['Priya', 'Omar']) });

const role = (): Change => ({
  kind: 'role',
  role: one<InductionRole>(inductionRoles),
  people: somebody().replace('nobody', ''),
});

/** Everything that changes who, where or when, as people ask for it. */
const ways: readonly (() => Promise<unknown>)[] = [
  () => changeInduction(stage.around, bev(), whose(), role(), { sure: true }),
  () => change({ kind: 'days', place: 'Riverside', week: week() }),
  () => change({ kind: 'start', place: '', day: day() }),
  () => change({ kind: 'start', place: 'Riverside', day: day() }),
  () => change({ kind: 'add', place: 'Elm Tree', week: week(), day: day() }),
  () => change({ kind: 'leave', place: 'Elm Tree' }),
  () => change({ kind: 'employer', employer: one(['Larder', 'Meadowbank']) }),
  () =>
    fillSlots(
      stage.around,
      dawn(),
      { id: riverside.id },
      { [one(practiceSlots.filter((slot) => slot !== 'practice-manager'))]: colleague() },
    ),
  () =>
    addStaff(stage.around, dawn(), { id: riverside.id }, `Una ${one(['Ash', 'Birch', 'Cedar', 'Elder'])}`),
  () => setMyDays(stage.around, stage.asker(one(['Dawn', 'Kelly', 'Bev'])), week(), '', true),
];

function change(wish: Change): Promise<unknown> {
  return changeInduction(stage.around, stage.asker(one(['Bev', 'Colin'])), whose(), wish, { sure: true });
}

async function start(name: string): Promise<void> {
  await openDraft(stage.around, bev(), {}, true);
  await keepDraft(stage.around, bev(), {
    written: name,
    startsOn: '2026-09-21',
    employer: organisations[0].id,
    sites: [riverside, elmTree].map(({ id }, at) => ({ practice: id, week: [at + 2], startsOn: null })),
    roles: { 'line-manager': bev().person },
  });
  expect(await startDrafted(stage.around, bev())).not.toHaveProperty('refusal.no');
}

async function inductions(): Promise<Induction[]> {
  return stage.around.database.transaction(async (tx) => {
    const all: Induction[] = [];
    for (const id of await inductionIdsAt(tx, riverside.id)) all.push(await loadInduction(tx, id));
    return all;
  });
}

async function agreeSomething(): Promise<void> {
  const [priyas] = (await inductions()).filter(
    ({ people, linkWorker }) => people.get(linkWorker)?.name === 'Priya Nair',
  );
  const step = one(priyas?.steps.filter(({ staff }) => staff === null) ?? []);
  if (step) await answerStep(stage.around, stage.asker('Priya'), { id: step.id }, { kind: 'happened' });
}

const agreedIn = (all: readonly Induction[]) =>
  all.flatMap(({ steps }) => steps.filter(({ state }) => state === 'agreed'));

async function noticesAfter(last: number): Promise<{ id: number; person_id: string }[]> {
  return stage.around.database.transaction((tx) =>
    tx.selectFrom('notice').select(['id', 'person_id']).where('id', '>', last).orderBy('id').execute(),
  );
}

test(
  'whatever a manager changes, each person hears of it at most once, what was agreed stays, and every step has its people',
  longest,
  async () => {
    await start('Omar Reid, omar.reid@nhs.example');
    stage.setDay('2026-09-22');
    let last = (await noticesAfter(0)).at(-1)?.id ?? 0;
    let made = 0;
    for (let n = 0; n < changes; n += 1) {
      if (n % 5 === 0) await agreeSomething();
      const before = agreedIn(await inductions());
      const answer = (await one(ways)()) as { refusal?: unknown };
      made += answer.refusal ? 0 : 1;
      const told = await noticesAfter(last);
      last = told.at(-1)?.id ?? last;
      expect(new Set(told.map(({ person_id }) => person_id)).size).toBe(told.length);
      const after = await inductions();
      expect(agreedIn(after)).toEqual(expect.arrayContaining(before));
      expect(after.flatMap(orphansOf)).toEqual([]);
    }
    expect(made).toBeGreaterThan(changes / 4);
    report(`${stage.around.database.kind}: ${made} of ${changes} changes made, nobody told twice of one`);
  },
);
