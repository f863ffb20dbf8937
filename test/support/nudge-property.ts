import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import type { DigestItem } from '../../src/induction/digest.ts';
import { createOracle, type Heard, heightOf, type Known, knowAll } from './nudge-oracle.ts';
import { numberOf } from './nudge-oracle-days.ts';
import { createPlay, type PlayedDigest } from './nudge-play.ts';
import { type NudgeStory, nudgeStory } from './nudge-story.ts';

/** Plays stories of which each must go as the ladder says; how many digests that were. */
export function checkNudges(numRuns: number, seed: number, tick: (played: number) => void): number {
  let played = 0;
  let digests = 0;
  fc.assert(
    fc.property(nudgeStory, (story) => {
      digests += playThrough(story);
      played += 1;
      tick(played);
    }),
    { numRuns, seed },
  );
  return digests;
}

/** Plays one story day by day beside the oracle, and throws where they part; how many digests there were. */
export function playThrough(story: NudgeStory): number {
  const play = createPlay(story);
  const oracle = createOracle(story);
  const told = new Map<string, Heard>();
  const had = new Set<string>();
  let known = knowAll(play.induction, story.from);
  let acts = [...story.acts];
  for (let n = 0; n < story.days; n += 1) {
    const today = story.from.add({ days: n });
    const day = numberOf(today);
    const isDown = story.down.some(({ on, days }) => on <= n && n < on + days);
    const doing = acts.filter(({ on }) => on === n);
    acts = acts.filter(({ on }) => on > n);
    for (const minute of story.rounds) {
      while (doing[0] && doing[0].minute <= minute) {
        const one = doing.shift();
        if (one && play.act(one, today)) known = knowAll(play.induction, today);
      }
      if (isDown) continue;
      const expected = expectedNow(day, minute);
      const now = today.toPlainDateTime(Temporal.PlainTime.from('00:00').add({ minutes: minute }));
      const sent = play.round(now);
      expectAlike(`${now}`, expected, sent);
      for (const digest of sent) {
        expectTrue(digest, day);
        had.add(`${digest.person} ${day}`);
        note(digest, day);
      }
    }
    for (const one of doing) if (play.act(one, today)) known = knowAll(play.induction, today);
  }
  return had.size;

  /** What is news to whom at a minute: 'bev: step-3 told of 20702'. */
  function expectedNow(day: number, minute: number): Map<string, string[]> {
    const news = new Map<string, string[]>();
    if (minute >= 18 * 60) return news;
    for (const step of known) {
      for (const [person, heard] of oracle.heardBy(step, day)) {
        const from = oracle.from(person, day);
        if (from === undefined || minute < from || had.has(`${person} ${day}`)) continue;
        const isLate = step.today.line.mustHave && heightOf(heard.rung) >= heightOf('did it happen');
        if (oracle.wantsLittle(person, day) && !isLate) continue;
        const before = told.get(`${person} ${step.today.step.id}`);
        if (before && before.anchor === heard.anchor && heightOf(before.rung) >= heightOf(heard.rung))
          continue;
        news.set(person, [
          ...(news.get(person) ?? []),
          `${step.today.step.id} ${heard.rung} of ${heard.anchor}`,
        ]);
      }
    }
    return news;
  }

  /** Whatever stands in a digest is true: open, not waiting, not paused, and its reader’s to know. */
  function expectTrue({ person, now, items }: PlayedDigest, day: number) {
    for (const { step } of items) {
      const one = known.find((other) => other.today.step.id === step.step.id);
      if (!one) throw new Error(`${now} ${person} hears of ${step.step.id}, which is not there`);
      const { state } = one.today.step;
      const wrong =
        (state === 'agreed' || state === 'not needed' ? 'is closed' : '') ||
        (one.waits ? 'waits' : '') ||
        (oracle.isPaused(one, day) ? 'is paused' : '') ||
        (isPrivateTo(one, person) ? '' : 'is private');
      if (wrong) throw new Error(`${now} ${person} hears of ${step.step.id}, which ${wrong}`);
    }
  }

  function isPrivateTo({ today: { line, owners, agreers } }: Known, person: string): boolean {
    const { linkWorker, roles } = play.induction;
    if (!line.private || person === linkWorker || owners.includes(person)) return true;
    const sees = [...(roles['line-manager'] ?? []), ...(roles['wellbeing-supervisor'] ?? [])];
    return sees.includes(person) || agreers.some(({ people }) => people.includes(person));
  }

  function note({ person, items }: PlayedDigest, day: number) {
    for (const { step, hearing } of items)
      told.set(`${person} ${step.step.id}`, {
        rung: hearing.rung,
        day,
        anchor: numberOf(hearing.anchor),
      });
  }
}

function expectAlike(
  when: string,
  expected: ReadonlyMap<string, string[]>,
  sent: readonly PlayedDigest[],
): void {
  const say = (person: string, news: readonly string[]) => `${person}: ${news.toSorted().join(', ')}`;
  const wanted = [...expected].map(([person, news]) => say(person, news)).toSorted();
  const said = sent
    .map(({ person, items }) =>
      say(
        person,
        items.filter(({ isNew }) => isNew).map((item) => sayNews(item)),
      ),
    )
    .toSorted();
  if (wanted.join('\n') !== said.join('\n'))
    throw new Error(`${when}\nto be said:\n${wanted.join('\n')}\nsaid:\n${said.join('\n')}`);
}

function sayNews({ step, hearing: { rung, anchor } }: DigestItem): string {
  return `${step.step.id} ${rung} of ${numberOf(anchor)}`;
}
