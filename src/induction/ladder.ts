import type { Temporal } from 'temporal-polyfill';
import { ownersCalendar, slipCalendar } from './calendars.ts';
import { coverHearings } from './cover-hearings.ts';
import { receiversOf } from './escalation.ts';
import { holdersOf } from './hand-over.ts';
import { type Induction, placementOf } from './induction.ts';
import { movers } from './movers.ts';
import { countedFrom } from './paused.ts';
import type { PersonId } from './role.ts';
import { isClosed } from './step.ts';
import type { StepToday } from './step-today.ts';
import { tickHearings } from './tick-hearings.ts';
import { type Happening, happenedHearings } from './urgent.ts';
import { addWorkingDays, type Holidays, later, workingDayAfter, workingDaysAfter } from './working-day.ts';

type PlainDate = Temporal.PlainDate;

/** The ladder repeats its last rung weekly, this often at most. */
const again = ['again 1', 'again 2', 'again 3', 'again 4'] as const;

/** The rungs of the ladder, lowest first: why somebody hears of a step. */
export const rungs = ['heads-up', 'due', 'did it happen', 'told', 'told next', ...again] as const;
export type Rung = (typeof rungs)[number] | Happening;

/** Weeks of the ladder are the owner's working weeks. */
const daysAWeek = 5;

/** Somebody whose yes is waited for is asked once more after this many working days; then it stays as it is. */
const daysToAskAgain = 5;

/** One thing that somebody is to hear of a step, from a day on; `anchor` is the day its ladder stands on. */
export type Hearing = {
  readonly person: PersonId;
  readonly rung: Rung;
  readonly day: PlainDate;
  readonly anchor: PlainDate;
};

/** What hearings are judged by besides the step. */
export type Ladder = {
  readonly induction: Induction;
  readonly today: PlainDate;
  readonly holidays: Holidays;
};

/**
 * All that anybody is to hear of a step as it stands, whether its day has come or not: nothing once it is closed, and of one
 * that waits for another only what has happened. The link worker is asked by tick list.
 */
export function hearingsOf(step: StepToday, ladder: Ladder): readonly Hearing[] {
  const seen = heard.get(ladder) ?? new WeakMap<StepToday, readonly Hearing[]>();
  heard.set(ladder, seen);
  const hearings = seen.get(step) ?? allHearings(step, ladder);
  seen.set(step, hearings);
  return hearings;
}

/** Walking through working days is most of what a sweep does, and the same step is asked about several times. */
const heard = new WeakMap<Ladder, WeakMap<StepToday, readonly Hearing[]>>();

function allHearings(step: StepToday, ladder: Ladder): Hearing[] {
  if (isClosed(step.step)) return [];
  const ticks = tickHearings(step, ladder);
  if (step.step.state === 'said done') return [...ticks, ...asked(step, ladder)];
  const happened = happenedHearings(step, ladder);
  if (step.standing === 'waiting') return happened;
  return [...ticks, ...happened, ...climbed(step, ladder)];
}

/** Those who say whether it happened: from the day they can, and once more. */
function asked(today: StepToday, { induction, holidays }: Ladder): Hearing[] {
  const { settledOn, agreeFrom } = today.step;
  const anchor = settledOn ? later(settledOn, agreeFrom) : agreeFrom;
  const others = movers(today).filter((person) => person !== induction.linkWorker);
  return others.flatMap((person): Hearing[] => {
    const day = workingDayAfter(anchor, daysToAskAgain, ownersCalendar(induction, [person], holidays));
    return [
      { person, rung: 'due', day: anchor, anchor },
      { person, rung: 'did it happen', day, anchor },
    ];
  });
}

function climbed(step: StepToday, ladder: Ladder): Hearing[] {
  const { induction, holidays } = ladder;
  const { ladder: settings } = placementOf(induction, step.step.placement).practice;
  const { host, line } = step;
  const due = standsOn(step);
  const holders = holdersOf(step);
  const works = slipCalendar(
    line.together,
    ownersCalendar(induction, holders, holidays, step.covered),
    induction,
  );
  const [told, next] = line.mustHave
    ? [settings.toldMustHave, settings.toldNextMustHave]
    : [settings.told, settings.toldNext];
  const needed = { holders, together: line.together, covered: step.covered, works };
  const days = workingDaysAfter(countedFrom(due, needed, induction), next + daysAWeek * again.length, works);
  const late = (n: number) => days[n - 1] ?? due;
  const owners = host ? [...holders, host] : holders;
  // Whoever is next stays so while they cover: nobody hears sooner because somebody is away.
  const [first = [], second = []] = receiversOf({ ...step, owners }, induction);
  const everybody = [...owners, ...first, ...second];
  const table: readonly (readonly [Rung, PlainDate, readonly PersonId[]])[] = [
    ['heads-up', addWorkingDays(due, -settings.headsUp, works), owners],
    ['due', due, owners],
    ['did it happen', late(1), [...owners, ...bookedOthers(step)]],
    ['told', late(told), first],
    ['told next', late(next), second],
    ...again.map((rung, at) => [rung, late(next + daysAWeek * (at + 1)), everybody] as const),
  ];
  // A colleague's hello has one reminder, and their manager hears once (Box 3, interpersonal; never a second reminder).
  const rows = step.step.staff ? table.filter(([rung]) => rung === 'due' || rung === 'told') : table;
  const climb = rows.flatMap(([rung, day, people]) =>
    areAsked(rung, step, people).map((person) => ({ person, rung, day, anchor: due })),
  );
  return [...climb, ...coverHearings(climb, step, ladder.today)];
}

/** A ladder stands on the due day; of what did not happen after all, on the day on which that was said where it is later. */
function standsOn({ due, step }: StepToday): PlainDate {
  return step.state === 'not happened' && step.missedOn ? later(due, step.missedOn) : due;
}

/** Who has heard that a step did not happen is not asked whether it did; whoever said so has not heard. */
function areAsked(rung: Rung, { step }: StepToday, people: readonly PersonId[]): readonly PersonId[] {
  const asks = rung === 'heads-up' || rung === 'due' || rung === 'did it happen';
  const haveHeard = step.state === 'not happened' && step.missedOn !== null && !step.managerFirst;
  return asks && haveHeard ? people.filter((person) => person === step.missedBy) : people;
}

/** Of a booked day that went by unsaid both sides are asked (domain: rule 3). */
function bookedOthers({ step, agreers }: StepToday): readonly PersonId[] {
  return step.state === 'booked' ? [...new Set(agreers.flatMap(({ people }) => people))] : [];
}
