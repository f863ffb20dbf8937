import { afterAll, expect, test } from 'vitest';
import { stepsToday } from '../../src/induction/step-today.ts';
import { toldOf } from '../../src/store/told.ts';
import { nudgeGround } from '../../src/use-cases/nudge-ground.ts';
import { aRestartStory, type RestartPost } from '../support/a-restart-story.ts';
import { aStage } from '../support/a-stage.ts';
import { day, holidays } from '../support/an-induction.ts';
import { usualTimeInDemo, worksInDemo } from '../support/demo-hours.ts';
import { longest, ofFull, report } from '../support/full-count.ts';

const stage = aStage();
/** As many again on the other database. */
const stories = ofFull(100);
const totals = { posts: 0, again: 0, restarts: 0 };

type Story = ReturnType<typeof aRestartStory>;

/** It may have arrived, as far as anybody knows. */
const mayHaveArrived = ['sent', 'unknown', 'fell over', 'never heard'];
const isUnknown = ({ fate }: RestartPost) => ['unknown', 'fell over', 'never heard'].includes(fate);

/** Seeds that once found something come first. */
const found: readonly number[] = [];
const seeds = [...found, ...Array.from({ length: stories }, (_, n) => n + 1)];

test.each(seeds)(
  'whatever Teams answers and whenever Belong ends, nothing is lost or doubled: story %i',
  longest,
  async (seed) => {
    const story = aRestartStory(stage, seed);
    await story.thin();
    await story.live(24);
    await story.calmDay();
    for (const post of story.posts) expectInHours(story, post);
    for (const posts of Map.groupBy(story.posts, ({ nudge }) => nudge).values()) expectOnce(posts);
    await expectRows(story);
    await expectAllSaid(story);
    await expectToldIsPosted(story);
    totals.posts += story.posts.length;
    totals.restarts += story.restarts;
  },
);

afterAll(() =>
  report(
    `${seeds.length} stories, ${totals.posts} digests posted, ${totals.again} of them once more, ${totals.restarts} restarts: none lost or doubled`,
  ),
);

function expectInHours(story: Story, { person, kind, at, closed }: RestartPost): void {
  const time = at.toPlainTime().toString().slice(0, 5);
  expect(worksInDemo(person, at.toPlainDate()), `${person} at ${at}`).toBe(true);
  // What cannot wait does not wait for their hour; and somebody may have said another hour since, so that theirs only binds where they never did.
  const from = kind === 'urgent' || story.timeOf(person) ? '07:00' : usualTimeInDemo(person);
  expect(time >= from && time < '18:00', `${person} at ${at}`).toBe(true);
  expect(closed, `${at}`).toEqual([]);
}

/** What may have arrived is not sent again, but once where nobody knows, and that after ten minutes. */
function expectOnce(posts: readonly RestartPost[]): void {
  const [first, second, ...more] = posts.filter(({ fate }) => mayHaveArrived.includes(fate));
  expect(more).toEqual([]);
  if (!(first && second)) return;
  totals.again += 1;
  expect(isUnknown(first)).toBe(true);
  expect(first.at.until(second.at).total('minutes')).toBeGreaterThanOrEqual(10);
  const ended = posts.findIndex(({ fate }) => ['sent', 'unreachable', 'given up'].includes(fate));
  expect(ended === -1 || ended === posts.length - 1).toBe(true);
}

/** One row a person, kind and day, each with its reason; nothing waits for a day that is over. */
async function expectRows({ posts, now }: Story): Promise<void> {
  const rows = await stage.around.database.transaction((tx) => tx.selectFrom('nudge').selectAll().execute());
  const keys = rows.map(({ person_id, kind, on_day }) => `${person_id} ${kind} ${on_day}`);
  expect(new Set(keys).size).toBe(keys.length);
  for (const { state, reason } of rows) expect(state === 'sent' || reason !== null, state).toBe(true);
  expect(rows.filter(({ state }) => state === 'waiting').map(({ on_day }) => on_day)).toEqual([]);
  for (const { nudge, at } of posts)
    expect(`${rows.find(({ id }) => id === nudge)?.on_day}`).toBe(at.toPlainDate().toString());
  expect(now.toPlainDate().toString() >= '2026-09-08').toBe(true);
}

/** At the end of a calm day nothing is unsaid that somebody at work might have heard, but what became new after their digest. */
async function expectAllSaid({ now, posts }: Story): Promise<void> {
  const induction = await stage.induction();
  const today = now.toPlainDate();
  const steps = stepsToday(induction, today, holidays);
  const { items } = await stage.around.database.transaction((tx) =>
    nudgeGround(tx, { induction, steps }, stage.around),
  );
  // Of a step that was in today's message, such as that it did not happen, the ladder goes on in the next.
  const isInTodays = (person: string, step: string) =>
    posts.some(
      (post) =>
        post.person === person &&
        post.at.toPlainDate().equals(today) &&
        post.items.some((item) => item.step === step),
    );
  const unsaid = items.filter(
    ({ isNew, hearing, step }) =>
      isNew && worksInDemo(hearing.person, today) && !isInTodays(hearing.person, step.step.id),
  );
  expect(unsaid.map(({ step, hearing }) => `${hearing.person} ${step.line.id} ${hearing.rung}`)).toEqual([]);
  expect(posts.length).toBeGreaterThan(0);
}

/** Whoever counts as told of something was posted it; where nobody knows whether it arrived, twice. */
async function expectToldIsPosted({ posts }: Story): Promise<void> {
  const { id } = await stage.induction();
  const told = await stage.around.database.transaction((tx) => toldOf(tx, id));
  const ended = [...Map.groupBy(posts, ({ nudge }) => nudge).values()].filter(
    (all) =>
      all.some(({ fate }) => fate === 'sent' || fate === 'unreachable') || all.filter(isUnknown).length === 2,
  );
  const posted = new Set(
    ended
      .flat()
      .flatMap(({ person, items }) =>
        items.map(({ step, rung, anchor }) => `${person} ${step} ${rung} ${day(anchor)}`),
      ),
  );
  const unposted = told.map(({ person, step, rung, anchor }) => `${person} ${step} ${rung} ${anchor}`);
  expect(unposted.filter((one) => !posted.has(one))).toEqual([]);
}
