import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import type { DigestItem } from '../../src/induction/digest.ts';
import { createHeard } from './nudge-heard.ts';
import { type Known, knowAll } from './nudge-known.ts';
import { createOracle } from './nudge-oracle.ts';
import { numberOf } from './nudge-oracle-days.ts';
import { cannotWaitFor, isBeside } from './nudge-oracle-happenings.ts';
import { createPlay, type PlayedNudge } from './nudge-play.ts';
import { type NudgeStory, nudgeStory } from './nudge-story.ts';
import { heightOf } from './nudge-to-hear.ts';

/** Something new to somebody, in words; whether it can wait, and since when it is so. */
type News = { readonly words: string; readonly isHasty: boolean; readonly since: number };
const saidIn = (news: readonly News[]) => news.map(({ words }) => words);

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
  const told = createHeard();
  const had = new Set<string>();
  const lastUrgent = new Map<string, number>();
  let known = knowAll(play.induction, story.from);
  /** What is news on the day of the story, until somebody does or hears something. */
  let news: ReadonlyMap<string, readonly News[]> | undefined;
  let acts = [...story.acts];
  for (let n = 0; n < story.days; n += 1) {
    const today = story.from.add({ days: n });
    const day = numberOf(today);
    news = undefined;
    const isDown = story.down.some(({ on, days }) => on <= n && n < on + days);
    const doing = acts.filter(({ on }) => on === n);
    acts = acts.filter(({ on }) => on > n);
    for (const minute of story.rounds) {
      while (doing[0] && doing[0].minute <= minute) {
        const one = doing.shift();
        if (one && play.act(one, today)) learn(today);
      }
      if (isDown) continue;
      const expected = expectedAt(day, minute);
      const now = today.toPlainDateTime(Temporal.PlainTime.from('00:00').add({ minutes: minute }));
      const sent = play.round(now);
      expectAlike(`${now}`, expected, sent);
      for (const nudge of sent) {
        expectTrue(nudge, day);
        expectInHours(nudge, day, minute);
        note(nudge, day);
      }
    }
    for (const one of doing) if (play.act(one, today)) learn(today);
  }
  return had.size;

  function learn(today: Temporal.PlainDate) {
    known = knowAll(play.induction, today);
    news = undefined;
  }

  /** What each message is to say at a minute: 'urgent bev: step-3 not ready of 20702'. */
  function expectedAt(day: number, minute: number): Map<string, string[]> {
    const expected = new Map<string, string[]>();
    if (minute >= 18 * 60) return expected;
    news ??= newsOn(day);
    for (const [person, theirs] of news) {
      const from = oracle.from(person, day);
      if (from === undefined) continue;
      const last = lastUrgent.get(person) ?? Number.NEGATIVE_INFINITY;
      // After the one message of a day all that cannot wait joins the next digest.
      const isUrgent = minute >= 7 * 60 && theirs.some(({ isHasty, since }) => isHasty && since > last);
      const rest = isUrgent ? theirs.filter(({ isHasty }) => !isHasty) : theirs;
      if (isUrgent) expected.set(`urgent ${person}`, saidIn(theirs.filter(({ isHasty }) => isHasty)));
      if (rest.length > 0 && minute >= from && !had.has(`digest ${person} ${day}`))
        expected.set(`digest ${person}`, saidIn(rest));
    }
    return expected;
  }

  /** What is news to whom on a day, but for what they asked not to hear. */
  function newsOn(day: number): Map<string, News[]> {
    const all = new Map<string, News[]>();
    for (const step of known) {
      const { step: facts, line } = step.today;
      for (const [person, heard] of oracle.newsOf(step, day, told.by(facts))) {
        const isLate = line.mustHave && heightOf(heard.rung) >= heightOf('did it happen');
        if (oracle.wantsLittle(person, day) && !isLate) continue;
        const isHasty = cannotWaitFor(heard.rung, line.mustHave);
        const words = `${facts.id} ${heard.rung} of ${heard.anchor}`;
        all.set(person, [...(all.get(person) ?? []), { words, isHasty, since: heard.day }]);
      }
    }
    return all;
  }

  /** Whatever stands in a digest is true: open, not waiting, not paused, and its reader’s to know. */
  function expectTrue({ person, now, items }: PlayedNudge, day: number) {
    for (const { step, hearing } of items) {
      const isBesides = isBeside(hearing.rung);
      const one = known.find((other) => other.today.step.id === step.step.id);
      if (!one) throw new Error(`${now} ${person} hears of ${step.step.id}, which is not there`);
      const { state } = one.today.step;
      const wrong =
        (state === 'agreed' || state === 'not needed' ? 'is closed' : '') ||
        (one.waits && !isBesides ? 'waits' : '') ||
        (oracle.isPaused(one, day) && !isBesides ? 'is paused' : '') ||
        (isBesides && hearing.rung !== 'not ready' && state !== 'not happened' ? 'has a new day' : '') ||
        (isPrivateTo(one, person) ? '' : 'is private');
      if (wrong) throw new Error(`${now} ${person} hears of ${step.step.id}, which ${wrong}`);
    }
  }

  /** Never more than one digest a person and day nor more than one urgent message beside it, and none outside their hours and days. */
  function expectInHours({ person, kind, now }: PlayedNudge, day: number, minute: number) {
    const from = oracle.from(person, day);
    const earliest = kind === 'urgent' ? 7 * 60 : (from ?? 0);
    if (from === undefined || minute < earliest || minute >= 18 * 60)
      throw new Error(`${now} ${person} has a message outside their hours: ${kind}`);
    if (had.has(`${kind} ${person} ${day}`))
      throw new Error(`${now} ${person} has a second message: ${kind}`);
    had.add(`${kind} ${person} ${day}`);
    if (kind === 'urgent') lastUrgent.set(person, day);
  }

  function isPrivateTo({ today: { line, agreers }, owners }: Known, person: string): boolean {
    const { linkWorker, roles } = play.induction;
    if (!line.private || person === linkWorker || owners.includes(person)) return true;
    const sees = [...(roles['line-manager'] ?? []), ...(roles['wellbeing-supervisor'] ?? [])];
    return sees.includes(person) || agreers.some(({ people }) => people.includes(person));
  }

  function note({ person, items }: PlayedNudge, day: number) {
    news = undefined;
    for (const { step, hearing } of items)
      told.note(person, step.step, { rung: hearing.rung, day, anchor: numberOf(hearing.anchor) });
  }
}

function expectAlike(
  when: string,
  expected: ReadonlyMap<string, string[]>,
  sent: readonly PlayedNudge[],
): void {
  const say = (whom: string, news: readonly string[]) => `${whom}: ${news.toSorted().join(', ')}`;
  const wanted = [...expected].map(([whom, news]) => say(whom, news)).toSorted();
  const said = sent
    .map(({ person, kind, items }) =>
      say(
        `${kind} ${person}`,
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
