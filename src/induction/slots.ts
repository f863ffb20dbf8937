import type { Role } from './role.ts';

/** The slots of a practice, in the order in which a manager fills them (domain: people). */
export const practiceSlots = [
  'practice-manager',
  'gp-lead',
  'safeguarding-lead',
  'reception-lead',
  'nurse-contact',
  'records-contact',
  'shadowing-contact',
] as const satisfies readonly Role[];
export type PracticeSlot = (typeof practiceSlots)[number];

/** The roles of an induction besides the link worker's own, in the order in which they are filled. */
export const inductionRoles = [
  'line-manager',
  'case-supervisor',
  'wellbeing-supervisor',
  'pcn-lead',
  'vcse-manager',
] as const satisfies readonly Role[];
export type InductionRole = (typeof inductionRoles)[number];

/** How many people share one role at most: more would not fit in the forms in which they are changed. */
export const mostInRole = 4;
