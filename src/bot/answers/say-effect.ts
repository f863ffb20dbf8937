import { lineOf } from '../../induction/checklist.ts';
import { placementOf } from '../../induction/induction.ts';
import type { ChangeForOne } from '../../induction/news-of-change.ts';
import type { PersonId } from '../../induction/role.ts';
import { listed, sayShortDay } from '../../induction/say-day.ts';
import { sayRolesChanged, sayTermsChanged } from '../../induction/say-difference.ts';
import { callName } from '../../induction/say-name.ts';
import { sayWarning } from '../../induction/say-start.ts';
import { isClosed, type Step } from '../../induction/step.ts';
import type { Effect } from '../../use-cases/effect.ts';
import type { Turn } from '../turn.ts';

/** What a change did or would do: new, gone, moved and handed steps, and who hears of it; empty where it is so already. */
export function sayEffect(
  { before, induction, changes, warnings, reachable }: Effect,
  { today, asker, around: { holidays } }: Turn,
  tense: 'did' | 'would',
): string[] {
  const earlier = new Map(before.steps.map((step) => [step.id, step]));
  const now = new Map(induction.steps.map((step) => [step.id, step]));
  const open = (steps: readonly Step[]) => steps.filter((step) => !isClosed(step));
  const came = open(induction.steps).filter(({ id }) => !earlier.has(id) || earlier.get(id)?.dropped);
  const went = open(before.steps).filter(({ id }) => !now.has(id) || now.get(id)?.dropped);
  const moved = open(induction.steps).filter(
    (step) => earlier.get(step.id)?.planned.equals(step.planned) === false,
  );
  const told = changes.filter(({ person }) => person !== asker.person).map(({ person }) => person);
  // Whoever gave up their last role is in the induction as it was only.
  const nameOf = (person: PersonId) => callName(person, induction.people.has(person) ? induction : before);
  const names = (wanted: boolean) => told.filter((person) => reachable.has(person) === wanted).map(nameOf);
  const where = (step: Step) =>
    `${lineOf(step.line).title}${step.placement ? `, ${placementOf(induction, step.placement).practice.name}` : ''}: ${sayShortDay(step.planned, today)}`;
  const says = [
    ...some(came.length, tense, 'new'),
    ...some(went.length, tense, 'off the list'),
    ...some(moved.length, tense, 'on a new day'),
    ...moved.slice(0, mostShown).map(where),
    ...(moved.length > mostShown ? [`And ${moved.length - mostShown} more.`] : []),
    ...changes.flatMap((one) => sayHanded(nameOf(one.person), one, { earlier, now }, tense)),
  ];
  const difference = [
    ...sayTermsChanged(before, induction, today, holidays),
    ...sayRolesChanged(before, induction),
  ];
  if (difference.length + says.length === 0) return [];
  return [
    ...difference,
    ...(says.length ? says : ['No step moves.']),
    'What was agreed stays agreed.',
    ...warnings.map((one) => sayWarning(one, induction, today)),
    ...sayTold(tense === 'did' ? 'Told, once' : 'Once you say yes, these hear of it', names(true)),
    ...sayTold('Not reachable yet, so they see it when they open Belong', names(false)),
  ];
}

/** Steps that were there before and are there after, on another list. */
function sayHanded(
  name: string,
  { came, went }: ChangeForOne,
  { earlier, now }: { earlier: ReadonlyMap<string, Step>; now: ReadonlyMap<string, Step> },
  tense: 'did' | 'would',
): string[] {
  const got = came.filter(({ id }) => earlier.has(id)).length;
  const gave = went.filter(({ id }) => now.has(id)).length;
  return [...some(got, tense, `on the list of ${name} now`), ...some(gave, tense, `off the list of ${name}`)];
}

function sayTold(what: string, names: readonly string[]): string[] {
  return names.length ? [`${what}: ${sayNames(names)}.`] : [];
}

/** The first names, and how many come after these. */
function sayNames(names: readonly string[]): string {
  const more = names.length - mostNames;
  return more > 0 ? listed([...names.slice(0, mostNames), `${more} more`]) : listed(names);
}

const mostShown = 6;
const mostNames = 8;

function some(count: number, tense: 'did' | 'would', what: string): string[] {
  if (count === 0) return [];
  const steps = count === 1 ? '1 step' : `${count} steps`;
  const is = count === 1 ? 'is' : 'are';
  return [tense === 'did' ? `${steps} ${is} ${what}.` : `${steps} would be ${what}.`];
}
