import type { Temporal } from 'temporal-polyfill';
import { type Move, type Mover, rules, type Side } from './move.ts';
import type { Refusal } from './refusal.ts';
import type { Agreer, PersonId } from './role.ts';
import type { State, Step } from './step.ts';

type PlainDate = Temporal.PlainDate;

/** What a move is judged by besides the step: today, who owns it, who agrees, and which lines are must-haves. */
export type Ground = {
  readonly today: PlainDate;
  readonly owners: readonly PersonId[];
  readonly agreers: readonly Agreer[];
  readonly lineManagers: readonly PersonId[];
  readonly mustHave: boolean;
  /** Whether it takes several sessions. */
  readonly several: boolean;
};

/** Plans stay within sight: a day further off than this is taken for a slip of the finger. */
const furthestMonths = 24;

/** The step after somebody's move, or the plain reason why it stays as it is. */
export function decide(step: Step, move: Move, mover: Mover, ground: Ground): Step | Refusal {
  const rule = rules[step.state][move.kind];
  if ('no' in rule) return refuse(step, rule.no);
  return (
    wrongSide(rule.by, mover, ground) ??
    notNow(step, move, mover, ground) ??
    answered(step, rule.to, move, mover, ground)
  );
}

function refuse(step: Step, no: 'already' | 'settled'): Refusal {
  return no === 'already' ? { no, state: step.state } : { no, state: step.state, by: saidBy(step) };
}

/** Whoever said what made the step as it is. */
export function saidBy(step: Step): PersonId[] {
  if (step.state === 'not needed') return step.reasonBy ? [step.reasonBy] : [];
  return [...new Set([...(step.doneBy ? [step.doneBy] : []), ...step.yes.map(({ person }) => person)])];
}

function wrongSide(by: Side, mover: Mover, { owners, agreers }: Ground): Refusal | undefined {
  const agrees = mover.agrees.length > 0;
  if (!mover.owner && !agrees && !mover.leads)
    return mover.lent ? { no: 'handed over', whose: owners } : { no: 'not yours' };
  if (by === 'owner' && !mover.owner) return { no: 'not your side', wanted: 'done', whose: owners };
  if (by === 'other side' && !agrees) {
    const whose = agreers.flatMap(({ people }) => people);
    return { no: 'not your side', wanted: 'happened', whose };
  }
  return undefined;
}

function notNow(step: Step, move: Move, mover: Mover, ground: Ground): Refusal | undefined {
  switch (move.kind) {
    case 'done':
      if (step.doneBy) return { no: 'already', state: step.state };
      return step.occurrence > 1 ? tooEarly(step, ground.today) : undefined;
    case 'happened':
      if (mover.agrees.every((role) => step.yes.some((yes) => yes.role === role)))
        return { no: 'already', state: step.state };
      return tooEarly(step, ground.today);
    case 'session':
      return noSession(step, mover, ground);
    case 'book':
    case 'move':
      return badDay(move.day, ground.today);
    case 'not needed':
      return ground.mustHave && !mover.leads ? { no: 'must have', whose: ground.lineManagers } : undefined;
    default:
      return undefined;
  }
}

function tooEarly({ agreeFrom }: Step, today: PlainDate): Refusal | undefined {
  return today.until(agreeFrom).sign > 0 ? { no: 'too early', from: agreeFrom } : undefined;
}

/**
 * A booked session is said on its day at the earliest, and each day has one. What one side has counted the other does not count
 * again: with nothing booked since, they mean the same one.
 */
function noSession(step: Step, { person }: Mover, { today, several }: Ground): Refusal | undefined {
  if (!several) return { no: 'one session' };
  const { bookedFor, lastSession: day, sessionBy: by } = step;
  if (bookedFor && today.until(bookedFor).sign > 0) return { no: 'too early', from: bookedFor };
  const isSame = day !== null && sessionDay(step, today).until(day).sign >= 0;
  const isTheirs = !bookedFor && by !== person;
  if (day && by && (isSame || isTheirs)) return { no: 'session counted', by, day };
  return tooEarly(step, today);
}

/** A session was on the day it was booked for, else on the day on which it is said. */
function sessionDay({ bookedFor }: Step, today: PlainDate): PlainDate {
  return bookedFor ?? today;
}

function badDay(day: PlainDate, today: PlainDate): Refusal | undefined {
  if (day.until(today).sign > 0) return { no: 'day has passed', day };
  if (today.add({ months: furthestMonths }).until(day).sign > 0) return { no: 'too far ahead', day };
  return undefined;
}

type Outcome = State | 'by answers' | 'as it was' | 'open again';

function answered(step: Step, to: Outcome, move: Move, mover: Mover, ground: Ground): Step {
  const heard = hear(step, move, mover, ground.today);
  const state = outcome(heard, to, ground);
  const settled = state === 'said done' || state === 'agreed' || state === 'not needed';
  const kept = settled ? heard : { ...heard, doneBy: null, yes: [] };
  return {
    ...kept,
    state,
    bookedFor: state === 'to do' || state === 'not happened' ? null : kept.bookedFor,
    bookedWith: state === 'to do' || state === 'not needed' ? null : kept.bookedWith,
    settledOn: settled ? (step.settledOn ?? ground.today) : null,
    version: step.version + 1,
  };
}

function outcome(heard: Step, to: Outcome, { today, agreers }: Ground): State {
  if (to === 'as it was') return heard.state;
  if (to === 'open again')
    return heard.bookedFor && heard.bookedFor.until(today).sign <= 0 ? 'booked' : 'to do';
  if (to !== 'by answers') return to;
  const roles = new Set(heard.yes.map(({ role }) => role));
  return agreers.every(({ asked }) => roles.has(asked)) ? 'agreed' : 'said done';
}

/** The step with a person's words in it, before its state is settled. */
function hear(step: Step, move: Move, { person, agrees }: Mover, today: PlainDate): Step {
  const spoken = 'reason' in move && move.reason ? move.reason : null;
  const reason = { reason: spoken, reasonBy: spoken ? person : null };
  switch (move.kind) {
    case 'done':
      return { ...step, ...reason, doneBy: person };
    case 'happened': {
      const others = step.yes.filter(({ role }) => !agrees.includes(role));
      return { ...step, ...reason, yes: [...others, ...agrees.map((role) => ({ role, person }))] };
    }
    case 'not yet':
    case 'trouble':
      return step;
    case 'called off':
      return { ...step, ...reason, misses: step.misses + 1, missedOn: today, missedBy: person };
    case 'session': {
      const lastSession = sessionDay(step, today);
      return {
        ...step,
        ...reason,
        movedTo: null,
        sessions: step.sessions + 1,
        lastSession,
        sessionBy: person,
      };
    }
    case 'book':
      // A new day keeps whoever was named before: a cancelled one is swapped.
      return { ...step, ...reason, bookedFor: move.day, bookedWith: move.with ?? step.bookedWith };
    case 'move':
      return step.state === 'booked'
        ? { ...step, ...reason, bookedFor: move.day }
        : { ...step, ...reason, movedTo: move.day };
    case 'blocked':
      return { ...step, reason: move.reason, reasonBy: person };
    case 'not needed':
      return { ...step, reason: move.reason, reasonBy: person };
  }
}
