import { linkWorkersCalendar } from './calendars.ts';
import { receiversOf } from './escalation.ts';
import type { Induction } from './induction.ts';
import type { Hearing, Ladder } from './ladder.ts';
import type { PersonId } from './role.ts';
import { isSettled } from './step.ts';
import type { StepToday } from './step-today.ts';
import { workingDayFrom } from './working-day.ts';

/** Why somebody hears of a step beside its ladder, and in which neutral words; never whose fault, nor who said so (rule 4). */
const words = {
  'not ready':
    'It is needed from the first day, and it is not in place yet. Please help to get it sorted today.',
  'not happened': 'This did not happen as planned, so it is open again. A new day is needed.',
  'missed twice': 'This has not happened for the second time. A new day may need your help.',
  'manager first':
    'This did not happen as planned, and the link worker would like you to hear first. Nobody else was told.',
  'sessions missed': 'Two sessions running did not happen. A new day may need your help.',
} as const;
export type Happening = keyof typeof words;

/** Every such reason; on one day each of them counts for more than any rung of the ladder. */
export const happenings = Object.keys(words) as readonly Happening[];

/** What has to be there on day 0 (domain: a crisis of readiness). */
const readiness: readonly string[] = ['systems-access', 'name-case-supervisor', 'name-wellbeing-supervisor'];
/** The sessions of which two must not be missed running. */
const supervision: readonly string[] = ['case-supervision', 'wellbeing-check-in'];

/** Whether somebody hears for such a reason, and not by the ladder. */
export function isHappening(why: string): why is Happening {
  return (happenings as readonly string[]).includes(why);
}

/** Whether it is that a step did not happen. */
export function isMiss(why: string): boolean {
  return isHappening(why) && why !== 'not ready';
}

/** Why somebody hears of a step, in words. */
export function sayHappening(why: Happening): string {
  return words[why];
}

/** Whether it cannot wait for the day's digest: of the four kinds the three that are about a step (domain: the one ladder). */
export function isUrgent({ line }: Pick<StepToday, 'line'>, { rung }: Pick<Hearing, 'rung'>): boolean {
  if (rung === 'not ready' || rung === 'sessions missed') return true;
  return isMiss(rung) && line.mustHave;
}

/** Whether the reason still stands: a new day, a word that it is done, or an undo ends it. */
export function stillStands(why: Happening, { step }: Pick<StepToday, 'step'>): boolean {
  return why === 'not ready' ? !isSettled(step) : step.state === 'not happened';
}

/** What is to be heard of a step beside its ladder: that it is missing on the first day, and that it did not happen. */
export function happenedHearings(step: StepToday, ladder: Ladder): Hearing[] {
  return [...notReady(step, ladder), ...missed(step, ladder)];
}

/** Only what was to be there before: after a late start there are two days for it. */
function notReady(today: StepToday, { induction, holidays }: Ladder): Hearing[] {
  const { step, line, owners, firstThere } = today;
  if (!readiness.includes(line.id) || isSettled(step)) return [];
  const day = workingDayFrom(firstThere, linkWorkersCalendar(induction, step.placement, holidays));
  if (step.planned.until(day).sign <= 0) return [];
  const people = new Set([...owners, ...managersOf(induction), ...firstToHear(today, induction)]);
  return [...people].map((person) => ({ person, rung: 'not ready', day, anchor: day }));
}

/** From the day on which it was said, and not to whoever said so. */
function missed(today: StepToday, { induction }: Ladder): Hearing[] {
  const { state, missedOn: day, missedBy } = today.step;
  if (state !== 'not happened' || !day) return [];
  return [...whoHears(today, induction)]
    .filter(([person]) => person !== missedBy)
    .map(([person, rung]) => ({ person, rung, day, anchor: day }));
}

/** Everybody with a part in it; the second time the line manager too, and alone where the link worker asked so (rule 5). */
function whoHears(today: StepToday, induction: Induction): ReadonlyMap<PersonId, Happening> {
  const { step, line, owners, agreers } = today;
  const managers = managersOf(induction);
  const told = (people: readonly PersonId[], why: Happening) =>
    people.map((person) => [person, why] as const);
  if (step.managerFirst && managers.length) return new Map(told(managers, 'manager first'));
  const concerned = [...owners, ...agreers.flatMap(({ people }) => people)];
  if (step.misses < 2) return new Map(told(concerned, 'not happened'));
  if (!supervision.includes(line.id))
    return new Map([...told(managers, 'missed twice'), ...told(concerned, 'not happened')]);
  return new Map(told([...concerned, ...managers, ...firstToHear(today, induction)], 'sessions missed'));
}

function managersOf({ roles }: Induction): readonly PersonId[] {
  return roles['line-manager'] ?? [];
}

function firstToHear(today: StepToday, induction: Induction): readonly PersonId[] {
  return receiversOf(today, induction)[0] ?? [];
}
