import type { Temporal } from 'temporal-polyfill';
import { isNoAccessReason, noAccessReason } from './access-problems.ts';
import { lineOf } from './checklist.ts';
import { type Induction, personIn } from './induction.ts';
import type { KnownFacts } from './known-facts.ts';
import { openAgreers } from './open-agreers.ts';
import { may } from './permission.ts';
import type { PersonId } from './role.ts';
import { daysLacking, isNoRoomReason, noRoomReason } from './rooms.ts';
import { sayShortDay, sayWhen } from './say-day.ts';
import { sayMoveToday } from './say-move.ts';
import { callName, sayWho } from './say-name.ts';
import type { Step } from './step.ts';
import type { StepToday } from './step-today.ts';
import { within } from './working-day.ts';

/** Who reads a sentence, and on which day. */
export type Reader = {
  readonly induction: Induction;
  readonly viewer: PersonId;
  readonly today: Temporal.PlainDate;
  /** What the practices have written down beside the steps, where somebody looked. */
  readonly known?: KnownFacts;
};

/** One sentence or two on where a step stands, for one reader (domain: states). */
export function sayState(facts: StepToday, reader: Reader): string {
  const { step } = facts;
  const sessions = saySessions(step, reader);
  switch (step.state) {
    case 'to do':
      return `${sayToDo(facts, reader)}${sessions}`;
    case 'booked':
      return `${sayBooked(facts, reader)}${sessions}`;
    case 'said done':
      return `${saySaid(facts, reader)}${sessions} ${sayAsked(facts, reader)}`;
    case 'agreed':
      return sayAgreed(facts, reader);
    case 'not happened':
      return `Not happened yet. New day needed.${sessions}${sayReason(facts, reader)}`;
    case 'blocked':
      return `${saysReason(facts, reader) || isOurs(step) ? `Waiting for: ${endless(whatIsWanted(facts, reader))}` : 'Something is in the way'}. ${sayMoveToday(facts, facts.owners, reader)}.`;
    case 'not needed':
      return `Not needed.${sayReason(facts, reader)}`;
  }
}

/** Words of ours tell of a room or a login, and nothing that is only for those whose step it is. */
function isOurs({ reason }: Step): boolean {
  return isNoRoomReason(reason) || isNoAccessReason(reason);
}

/** The reason as it was given; where it is a room or something to work, what is missing of it today. */
function whatIsWanted({ step }: StepToday, { known, induction }: Reader): string {
  const placement = induction.placements.find(({ id }) => id === step.placement);
  const today = known && placement && isOurs(step) ? missingAt(placement, step, known) : undefined;
  return today ?? step.reason ?? '';
}

function missingAt(
  { id, week }: Induction['placements'][number],
  { reason }: Step,
  { rooms, problems }: KnownFacts,
): string | undefined {
  if (isNoAccessReason(reason)) {
    const things = problems.filter(({ placement }) => placement === id).map(({ thing }) => thing);
    return things.length ? noAccessReason(things) : undefined;
  }
  const there = rooms.filter(({ placement }) => placement === id);
  const [none, unfit] = [daysLacking(there, week, ['none']), daysLacking(there, week, ['not suitable'])];
  return none.length + unfit.length ? noRoomReason(none, unfit) : undefined;
}

function sayToDo({ due, standing, waitsFor, owners, line }: StepToday, reader: Reader): string {
  const { today, induction, viewer } = reader;
  const before = waitsFor[0];
  if (standing === 'waiting' && before) {
    const { title, otherSideTitle } = lineOf(before.line);
    return `Waits for “${viewer === induction.linkWorker ? otherSideTitle : title}”.`;
  }
  if (standing === 'paused') return `Paused: ${sayAway(owners, line.together, reader)}.`;
  if (due.until(today).sign > 0) return `Was to do by ${sayShortDay(due, today)}.`;
  return due.equals(today) ? 'To do today.' : `To do by ${sayWhen(due, today)}.`;
}

function sayAway(
  owners: readonly PersonId[],
  together: boolean,
  { induction, today, viewer }: Reader,
): string {
  const concerned = together ? [...owners, induction.linkWorker] : owners;
  const away = concerned.find((id) => personIn(induction, id).away.some((leave) => within(today, leave)));
  const leave = away && personIn(induction, away).away.find((one) => within(today, one));
  if (!away || !leave) return 'somebody is away';
  const name = away === viewer ? 'you are' : `${callName(away, induction)} is`;
  return `${name} away until ${sayShortDay(leave.to, today)}`;
}

function sayBooked({ due, step }: StepToday, { today, induction, viewer }: Reader): string {
  const day = step.bookedFor ?? due;
  const host = step.bookedWith ? ` with ${sayWho([step.bookedWith], induction, viewer)}` : '';
  return day.until(today).sign > 0
    ? `Was booked for ${sayShortDay(day, today)}${host}. Did it happen?`
    : `Booked for ${sayWhen(day, today)}${host}.`;
}

/** How many sessions have been, where one is not enough. */
function saySessions({ sessions, sessionBy }: Step, { induction, viewer }: Reader): string {
  if (sessions === 0 || !sessionBy) return '';
  const says = sessionBy === viewer ? 'you say' : `${callName(sessionBy, induction)} says`;
  return ` ${sessions} ${sessions === 1 ? 'session' : 'sessions'} so far, ${says}.`;
}

function saySaid({ step }: StepToday, { induction, viewer }: Reader): string {
  const who = step.doneBy ?? step.yes[0]?.person;
  if (!who) throw new Error(`step ${step.id} is said done by nobody`);
  const says = who === viewer ? 'You say' : `${callName(who, induction)} says`;
  return step.doneBy ? `${says} this is done.` : `${says} this happened.`;
}

function sayAsked({ step, agreers }: StepToday, { induction, viewer, today }: Reader): string {
  const open = openAgreers({ step, agreers });
  const who = open.map(({ people }) => sayWho(people, induction, viewer)).join(' and ');
  const from = today.until(step.agreeFrom).sign > 0 ? `, from ${sayShortDay(step.agreeFrom, today)}` : '';
  return `Waiting for ${who} to say it happened${from}.`;
}

function sayAgreed({ step }: StepToday, { induction, viewer }: Reader): string {
  if (step.doneBy) return 'Both say it happened.';
  const people = [...new Set(step.yes.map(({ person }) => person))];
  if (people.length > 1) return 'Both say it happened.';
  return people[0] === viewer
    ? 'You say it happened.'
    : `${callName(people[0] ?? '', induction)} says it happened.`;
}

/** Reasons are for the link worker and for those whose step it is (domain: who sees what). */
function saysReason({ owners, agreers }: StepToday, { induction, viewer }: Reader): boolean {
  if (owners.includes(viewer) || agreers.some(({ people }) => people.includes(viewer))) return true;
  return may('see reasons', viewer, induction);
}

function sayReason(facts: StepToday, reader: Reader): string {
  const { step } = facts;
  const { induction, viewer } = reader;
  if (!step.reason || !step.reasonBy || !saysReason(facts, reader)) return '';
  const who = step.reasonBy === viewer ? 'You' : callName(step.reasonBy, induction);
  return ` ${who}: “${endless(step.reason)}”.`;
}

/** Reasons are typed with and without a full stop; the sentence brings its own. */
function endless(text: string): string {
  return text.replace(/[\s.]+$/, '');
}
