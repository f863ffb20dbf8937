import type { Temporal } from 'temporal-polyfill';
import { checklist } from './checklist.ts';
import { castOf, type Induction, type Placement } from './induction.ts';
import { chainOf, type Role } from './role.ts';
import { practiceSlots } from './slots.ts';
import { isClosed } from './step.ts';
import type { StepToday } from './step-today.ts';

/** When a practice sees to a step: what is late comes first; what is due after this week comes later. */
export const sections = ['late', 'this week', 'before day one', 'later'] as const;
export type Section = (typeof sections)[number];

const ofPractice: readonly Role[] = [...practiceSlots, 'staff'];

/** Whether a step at a placement is the practice's own to see to now: not the employer's, and not between two people only. */
export function isPractices(
  { step, line, owners, standing }: StepToday,
  induction: Induction,
  { id, practice }: Placement,
): boolean {
  if (line.private || isClosed(step) || step.state === 'said done' || standing === 'waiting') return false;
  if ((step.placement ?? induction.mainPlacement) !== id) return false;
  const cast = castOf(induction, step);
  const filled = chainOf(line.owner, checklist.fallback).find((role) => cast[role]?.length);
  const here = [...Object.values(practice.slots).flat(), ...practice.staff];
  return filled !== undefined && ofPractice.includes(filled) && owners.some((one) => here.includes(one));
}

/** In which part of its week a practice sees to a step of its own. */
export function sectionOf(
  { step, line, due, standing }: StepToday,
  { startsOn }: Placement,
  today: Temporal.PlainDate,
): Section {
  if (line.dueOffset < 0 && today.until(startsOn).sign > 0) return 'before day one';
  if (standing === 'slipped') return 'late';
  const sunday = today.add({ days: 7 - today.dayOfWeek });
  // Nobody waits for a day on what is in the way.
  return step.state === 'blocked' || due.until(sunday).sign >= 0 ? 'this week' : 'later';
}
