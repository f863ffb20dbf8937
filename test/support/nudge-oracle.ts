import type { PersonId } from '../../src/induction/role.ts';
import { type Known, receivers } from './nudge-known.ts';
import { before, createTickDays, createWorked, nth, numberOf, weekday } from './nudge-oracle-days.ts';
import { createBesides, isBeside } from './nudge-oracle-happenings.ts';
import type { NudgeStory } from './nudge-story.ts';
import { type Heard, lastOf, type ToHear, takeLater } from './nudge-to-hear.ts';

/**
 * The ladder of the domain once more, in other words and by counting one day after the other, to hold the rules against. Whose a
 * step is, and by when, is taken as it stands (step-today.test.ts).
 */
export function createOracle({ induction, ladder, wishes }: NudgeStory) {
  const { works, isAway } = createWorked(induction);
  const { linkWorker } = induction;

  /** Days on which a step can be late: one of its owners works, or whoever covers, and where both must be there the link worker is not away. */
  const counts = ({ holders, covers, today: { line } }: Known, day: number) =>
    (holders.some((person) => works(person, day)) ||
      covers.some(({ by, from, to }) => from <= day && day <= to && works(by, day))) &&
    !(line.together && isAway(linkWorker, day));

  const coversOn = ({ covers }: Known, day: number) =>
    covers.filter(({ by, from, to }) => from <= day && day <= to && !isAway(by, day)).map(({ by }) => by);

  const isPaused = (known: Known, day: number) =>
    known.today.step.state !== 'said done' &&
    ((known.holders.length > 0 &&
      known.holders.every((person) => isAway(person, day)) &&
      coversOn(known, day).length === 0) ||
      (known.today.line.together && isAway(linkWorker, day)));

  const isTickDay = createTickDays(induction, isAway);

  /** All that anybody is to hear of a step, by person, whether its day has come or not. */
  function ladderOf(known: Known): ToHear[] {
    const { today, due, owners, receivers: up } = known;
    const { step, line, agreers } = today;
    if (step.state === 'agreed' || step.state === 'not needed') return [];
    if (step.state === 'said done') {
      const since = Math.max(step.settledOn ? numberOf(step.settledOn) : 0, numberOf(step.agreeFrom));
      const open = agreers.filter(({ asked }) => !step.yes.some(({ role }) => role === asked));
      const people = new Set(open.flatMap((agreer) => agreer.people).filter((one) => one !== linkWorker));
      return [...people].flatMap((person) => [
        { person, rung: 'due', day: since, anchor: since },
        { person, rung: 'did it happen', day: nth(since, 5, (day) => works(person, day)), anchor: since },
      ]);
    }
    if (known.waits) return [];
    const counted = (day: number) => counts(known, day);
    // What falls due in a leave counts from when somebody is back.
    const from = isPaused(known, due) ? before(due, 0, counted) : due;
    const [told, next] = line.mustHave
      ? [ladder.toldMustHave, ladder.toldNextMustHave]
      : [ladder.told, ladder.toldNext];
    const [first = [], second = []] = up;
    // Whoever has heard that it did not happen is not asked; whoever said so has not heard, and nobody has but a manager who is first.
    const isKnownMissed = step.state === 'not happened' && !step.managerFirst;
    const asks = ['heads-up', 'due', 'did it happen'];
    const sides = step.state === 'booked' ? agreers.flatMap(({ people }) => people) : [];
    const all: [string, number, readonly PersonId[]][] = [
      ['due', due, owners],
      ['told', nth(from, told, counted), first],
    ];
    if (!step.staff) {
      all.push(
        ['heads-up', before(due, ladder.headsUp, counted), owners],
        ['did it happen', nth(from, 1, counted), [...owners, ...sides]],
        ['told next', nth(from, next, counted), second],
      );
      for (const week of [1, 2, 3, 4])
        all.push([`again ${week}`, nth(from, next + 5 * week, counted), [...owners, ...first, ...second]]);
    }
    const climb = all.flatMap(([rung, day, people]) =>
      people
        .filter((person) => !(isKnownMissed && asks.includes(rung)) || person === step.missedBy)
        .map((person): ToHear => ({ person, rung, day, anchor: due })),
    );
    return [...climb, ...heardByCovers(known, climb)];
  }

  /** Whoever covers hears in the leave what its owner would have, and on its first day what they had before; no ladder that had ended. */
  function heardByCovers({ covers, owners }: Known, climb: readonly ToHear[]): ToHear[] {
    return covers.flatMap(({ of, by, from, to }) => {
      const theirs = climb.filter(({ person }) => person === of);
      if (owners.includes(by) || !theirs.some(({ day }) => day >= from)) return [];
      return theirs
        .filter(({ day }) => day <= to)
        .map((heard) => ({ ...heard, person: by, day: Math.max(heard.day, from), until: to }));
    });
  }

  /** The tick list on which the link worker is asked of a step last: five at most. */
  function tickOf(known: Known, today: number): Heard | undefined {
    const { step, line, agreers, due, firstThere } = known.today;
    if (['agreed', 'not needed'].includes(step.state) || known.waits) return undefined;
    const asks = agreers.some(
      ({ asked, people }) => people.includes(linkWorker) && !step.yes.some(({ role }) => role === asked),
    );
    if (!asks) return undefined;
    const from = numberOf(step.agreeFrom);
    const there = Math.max(from, numberOf(firstThere));
    let day: number;
    if (step.state === 'said done') day = Math.max(step.settledOn ? numberOf(step.settledOn) : 0, from);
    else if (step.state === 'to do' && !step.movedTo && line.dueOffset <= 0) day = there;
    else day = Math.max(numberOf(due), there);
    let last: number | undefined;
    for (let found = 0; day <= today && found < 5; day += 1) {
      if (!isTickDay(day)) continue;
      last = day;
      found += 1;
    }
    return last === undefined ? undefined : { rung: 'due', day: last, anchor: last };
  }

  const besideOf = createBesides(induction, isAway);
  const ladders = new Map<Known, readonly ToHear[]>();
  function kept(known: Known) {
    const found = ladders.get(known) ?? ladderOf(known);
    ladders.set(known, found);
    return found;
  }

  /** It is theirs too who cover on that day. */
  function besideOn(known: Known, day: number): readonly ToHear[] {
    const owners = [...new Set([...known.owners, ...coversOn(known, day)])];
    return besideOf({ ...known, owners, receivers: receivers({ ...known.today, owners }, induction) });
  }

  /**
   * What is news of a step on a day, by person: what happened beside the ladder and they have not heard, or else the last thing they
   * were to hear; of the ladder nothing while it is paused.
   */
  function newsOf(
    known: Known,
    today: number,
    hasHeard: (person: PersonId, heard: Heard) => boolean,
  ): Map<PersonId, Heard> {
    const beside = besideOn(known, today);
    const happened = lastOf(beside, today);
    const last = lastOf([...beside, ...kept(known)], today);
    const tick = tickOf(known, today);
    if (tick) takeLater(last, linkWorker, tick);
    const isStill = isPaused(known, today);
    for (const [person, heard] of last) {
      const other = happened.get(person);
      const one = other && !hasHeard(person, other) ? other : heard;
      if (hasHeard(person, one) || (isStill && !isBeside(one.rung))) last.delete(person);
      else last.set(person, one);
    }
    return last;
  }

  const isGp = (person: PersonId) =>
    induction.placements.some(({ practice }) => practice.slots['gp-lead']?.includes(person));

  /** From which minute of a day on somebody may be written to, or undefined where not at all. */
  function from(person: PersonId, day: number): number | undefined {
    if (!works(person, day)) return undefined;
    const at = wishes.get(person)?.at;
    const own = at ? at.hour * 60 + at.minute : undefined;
    const usual = own ?? (isGp(person) ? 12 * 60 + 30 : 9 * 60);
    return person === linkWorker && isTickDay(day) ? Math.max(16 * 60, own ?? 0) : usual;
  }

  /** Whether somebody asked to hear nothing on a day but must-haves that are late. */
  function wantsLittle(person: PersonId, day: number): boolean {
    const wish = wishes.get(person);
    if (!wish) return false;
    if (wish.stopped || (wish.pausedUntil && day < numberOf(wish.pausedUntil))) return true;
    if (!wish.weekly) return false;
    for (let other = day - weekday(day) + 1; other < day; other += 1) if (works(person, other)) return true;
    return false;
  }

  return { works, isAway, isPaused, newsOf, from, wantsLittle };
}

export type Oracle = ReturnType<typeof createOracle>;
