import type { Temporal } from 'temporal-polyfill';
import { checklist } from '../../src/induction/checklist.ts';
import { castOf, type Induction } from '../../src/induction/induction.ts';
import type { PersonId, Role } from '../../src/induction/role.ts';
import { type StepToday, stepToday } from '../../src/induction/step-today.ts';
import { holidays } from './an-induction.ts';
import { before, createTickDays, createWorked, nth, numberOf, weekday } from './nudge-oracle-days.ts';
import { besides, createBesides, isBeside } from './nudge-oracle-happenings.ts';
import type { NudgeStory } from './nudge-story.ts';

/** Why somebody hears of a step, lowest first. */
const ladderOrder = 'heads-up,due,did it happen,told,told next,again 1,again 2,again 3,again 4'.split(',');
const order = [...ladderOrder, ...besides];

/** Something that is to be heard: what, since which day, and on which day its ladder stands. */
export type Heard = { readonly rung: string; readonly day: number; readonly anchor: number };

export const heightOf = (rung: string) => order.indexOf(rung);

/** What the oracle knows of a step, until somebody changes one. */
export type Known = {
  readonly today: StepToday;
  readonly due: number;
  readonly holders: readonly PersonId[];
  readonly receivers: readonly (readonly PersonId[])[];
  readonly waits: boolean;
};

/** A step as the oracle keeps it. */
function know(step: StepToday, induction: Induction): Known {
  return {
    today: step,
    due: numberOf(step.due),
    holders: step.owners.filter((person) => person !== step.host),
    receivers: receivers(step, induction),
    waits: step.waitsFor.length > 0 && !['booked', 'said done'].includes(step.step.state),
  };
}

/** Every step of an induction as the oracle keeps it. */
export function knowAll(induction: Induction, on: Temporal.PlainDate): Known[] {
  return induction.steps.map((step) => know(stepToday(step, induction, on, holidays), induction));
}

/** The two nearest on the checklist’s way up who neither owe it nor are the link worker, and of what is private may know. */
function receivers({ step, line, owners }: StepToday, induction: Induction): PersonId[][] {
  const cast = castOf(induction, step);
  const mayKnow = [...(cast['line-manager'] ?? []), ...(cast['wellbeing-supervisor'] ?? [])];
  const out = new Set([...owners, induction.linkWorker]);
  const found: PersonId[][] = [];
  for (const role of [
    ...checklist.escalation[line.owner],
    'line-manager',
    'pcn-lead',
    'practice-manager',
  ] as Role[]) {
    const there = (cast[role] ?? []).filter(
      (person) => !out.has(person) && (!line.private || mayKnow.includes(person)),
    );
    for (const person of there) out.add(person);
    if (there.length && found.length < 2) found.push(there);
  }
  return found;
}

function lastOf(all: readonly (Heard & { person: PersonId })[], today: number): Map<PersonId, Heard> {
  const last = new Map<PersonId, Heard>();
  for (const { person, ...heard } of all) if (heard.day <= today) takeLater(last, person, heard);
  return last;
}

function takeLater(last: Map<PersonId, Heard>, person: PersonId, heard: Heard): void {
  const other = last.get(person);
  const isLater =
    !other ||
    heard.day > other.day ||
    (heard.day === other.day && heightOf(heard.rung) >= heightOf(other.rung));
  if (isLater) last.set(person, heard);
}

/**
 * The ladder of the domain once more, in other words and by counting one day after the other, to hold the rules against. Whose a
 * step is, and by when, is taken as it stands (step-today.test.ts).
 */
export function createOracle({ induction, ladder, wishes }: NudgeStory) {
  const { works, isAway } = createWorked(induction);
  const { linkWorker } = induction;

  /** Days on which a step can be late: one of its owners works, and where both must be there the link worker is not away. */
  const counts = ({ holders, today: { line } }: Known, day: number) =>
    holders.some((person) => works(person, day)) && !(line.together && isAway(linkWorker, day));

  const isPaused = ({ holders, today: { line, step } }: Known, day: number) =>
    step.state !== 'said done' &&
    ((holders.length > 0 && holders.every((person) => isAway(person, day))) ||
      (line.together && isAway(linkWorker, day)));

  const isTickDay = createTickDays(induction, isAway);

  /** All that anybody is to hear of a step, by person, whether its day has come or not. */
  function ladderOf(known: Known): (Heard & { person: PersonId })[] {
    const { today, due, receivers: up } = known;
    const { step, line, owners, agreers } = today;
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
      ['told', nth(due, told, counted), first],
    ];
    if (!step.staff) {
      all.push(
        ['heads-up', before(due, ladder.headsUp, counted), owners],
        ['did it happen', nth(due, 1, counted), [...owners, ...sides]],
        ['told next', nth(due, next, counted), second],
      );
      for (const week of [1, 2, 3, 4])
        all.push([`again ${week}`, nth(due, next + 5 * week, counted), [...owners, ...first, ...second]]);
    }
    return all.flatMap(([rung, day, people]) =>
      people
        .filter((person) => !(isKnownMissed && asks.includes(rung)) || person === step.missedBy)
        .map((person) => ({ person, rung, day, anchor: due })),
    );
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
  type ToHear = readonly (Heard & { readonly person: PersonId })[];
  const all = new Map<Known, { readonly ladder: ToHear; readonly beside: ToHear }>();
  function kept(known: Known) {
    const found = all.get(known) ?? { ladder: ladderOf(known), beside: besideOf(known) };
    all.set(known, found);
    return found;
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
    const { ladder: climbed, beside } = kept(known);
    const happened = lastOf(beside, today);
    const last = lastOf([...beside, ...climbed], today);
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
