import type { Role } from '../induction/role.ts';

/** Who speaks, as far as it changes what words mean: “we had it” is one thing from a GP and another from a link worker. */
export const speakers = [
  'link-worker',
  'practice-manager',
  'gp-lead',
  'line-manager',
  'case-supervisor',
  'wellbeing-supervisor',
  'vcse-manager',
  'practice-staff',
] as const;
export type Speaker = (typeof speakers)[number];

/** What somebody who holds a role speaks as. */
export function speakerOf(role: Role): Speaker {
  if (role === 'pcn-lead') return 'line-manager';
  return speakers.find((one) => one === role) ?? 'practice-staff';
}

const others: readonly Role[] = [
  'staff',
  'nurse-contact',
  'reception-lead',
  'records-contact',
  'shadowing-contact',
  'safeguarding-lead',
];

/** The roles that somebody may hold who speaks so. */
export function rolesOf(speaker: Speaker): readonly Role[] {
  if (speaker === 'practice-staff') return others;
  return speaker === 'line-manager' ? ['line-manager', 'pcn-lead'] : [speaker];
}
