import { currentPlacements, personIn } from './induction.ts';
import { may, mayLookAt } from './permission.ts';
import { type AspectProgress, progressOf } from './progress.ts';
import { listed } from './say-day.ts';
import { capital } from './say-name.ts';
import { sayProblems } from './say-problems.ts';
import type { Reader } from './say-state.ts';
import { type StepFacts, stepFacts } from './step-facts.ts';
import type { StepToday } from './step-today.ts';
import { type SupervisionFact, saySupervision } from './supervision.ts';
import { mostUrgentFirst } from './urgency.ts';
import { type WhoLine, whoForWhat } from './who-for-what.ts';
import type { Holidays } from './working-day.ts';

/** How one induction stands for one reader, all of it or at one practice (SC1 to SC5, SC7). */
export type Status = {
  readonly about: string;
  /** The placements it tells of. */
  readonly at: readonly Site[];
  /** Those that can be looked at by themselves, where there are several. */
  readonly sites: readonly Site[];
  /** What has to be known in five seconds. */
  readonly headline: string;
  /** What is missing for the link worker to get to work, a line for each. */
  readonly problems: readonly string[];
  readonly late: Shown;
  readonly notHappened: Shown;
  /** What only one side has said so far. */
  readonly oneSide: Shown;
  readonly next: Shown;
  readonly supervision: readonly SupervisionFact[];
  readonly who: readonly WhoLine[];
  readonly aspects: readonly AspectProgress[];
};

/** A placement, by id and as people say it. */
export type Site = { readonly id: string; readonly name: string };

/** The first few of some steps, and how many come after these. */
export type Shown = { readonly steps: readonly StepFacts[]; readonly more: number };

const atMost = 3;

/** How an induction stands, of its steps only those that its reader may look at; `place` is one placement's id. */
export function statusOf(
  reader: Reader,
  all: readonly StepToday[],
  holidays: Holidays,
  place?: string,
): Status {
  const { induction, viewer } = reader;
  const sites = sitesToSee(reader);
  const at = sites.filter(({ id }) => place === undefined || id === place);
  const steps = all.filter(
    ({ step }) => mayLookAt(step, viewer, induction) && (place === undefined || step.placement === place),
  );
  const open = mostUrgentFirst(steps);
  const needsDay = open.filter(({ step }) => step.state === 'not happened');
  const late = open
    .filter(({ standing, step }) => standing === 'slipped' && step.state !== 'not happened')
    .toSorted((one, other) => Number(other.line.mustHave) - Number(one.line.mustHave));
  const blocked = open.filter(({ standing, step }) => step.state === 'blocked' && standing !== 'slipped');
  const others = open.filter(({ standing, step }) => isAhead(standing) && step.state !== 'blocked');
  const ahead = [...blocked, ...others].filter(({ step }) => step.state !== 'not happened');
  const again = ahead.filter(({ step }) => step.misses > 0);
  return {
    about: personIn(induction, induction.linkWorker).name,
    at,
    sites: sites.length > 1 ? sites : [],
    headline: sayHeadline(late.length, needsDay.length, blocked.length),
    problems: sayProblems(
      steps,
      reader,
      at.map(({ id }) => id),
    ),
    late: shown(late, reader),
    notHappened: shown([...needsDay, ...again], reader),
    oneSide: shown(
      open.filter(({ step }) => step.state === 'said done'),
      reader,
    ),
    next: shown(
      ahead.filter((one) => !again.includes(one)),
      reader,
    ),
    supervision: saySupervision(steps, reader),
    who: whoForWhat(
      reader,
      holidays,
      at.map(({ id }) => id),
    ).first,
    aspects: progressOf(steps),
  };
}

/** The placements of which somebody may see how they stand. */
export function sitesToSee({ induction, viewer }: Pick<Reader, 'induction' | 'viewer'>): Site[] {
  return currentPlacements(induction)
    .filter(({ id }) => may('see how it stands', viewer, induction, id))
    .map(({ id, practice }) => ({ id, name: practice.name }));
}

function isAhead(standing: StepToday['standing']): boolean {
  return standing === 'early' || standing === 'due';
}

function shown(steps: readonly StepToday[], reader: Reader): Shown {
  return {
    steps: steps.slice(0, atMost).map((step) => {
      const facts = stepFacts(step, reader);
      return { ...facts, says: `${sayMisses(step)}${facts.says}` };
    }),
    more: Math.max(0, steps.length - atMost),
  };
}

const times = ['', 'once', 'twice'];

/** What has a new day by now still did not happen before. */
function sayMisses({ step: { misses, state } }: StepToday): string {
  if (misses === 0 || (misses === 1 && state === 'not happened')) return '';
  return `Did not happen ${times[misses] ?? `${misses} times`}. `;
}

function sayHeadline(late: number, needDay: number, blocked: number): string {
  const inTheWay = blocked ? ` Something is in the way of ${blocked === 1 ? 'one' : blocked}.` : '';
  if (late + needDay === 0) return `Nothing is late.${inTheWay}`;
  const parts = [
    ...(late ? [`${late === 1 ? 'one step is' : `${late} steps are`} late`] : []),
    ...(needDay
      ? [`${needDay === 1 ? `one${late ? '' : ' step'} needs` : `${needDay} need`} a new day`]
      : []),
  ];
  return `${capital(listed(parts))}.${inTheWay}`;
}
