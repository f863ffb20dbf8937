import type { Induction } from './induction.ts';
import type { PersonId, Role } from './role.ts';

/** What can be seen of an induction besides one's own steps. */
export type Sight = 'all of it' | 'own practice' | 'nothing';

/** Who sees how an induction stands (domain: who sees what, row 'step states and days'). */
const sights: Readonly<Record<Role, Sight>> = {
  'link-worker': 'all of it',
  'line-manager': 'all of it',
  'case-supervisor': 'all of it',
  'wellbeing-supervisor': 'all of it',
  'pcn-lead': 'nothing',
  'vcse-manager': 'nothing',
  'practice-manager': 'own practice',
  'gp-lead': 'own practice',
  'safeguarding-lead': 'nothing',
  'reception-lead': 'nothing',
  'nurse-contact': 'nothing',
  'records-contact': 'nothing',
  'shadowing-contact': 'nothing',
  staff: 'nothing',
};

/** Whether somebody sees the state of steps that belong to a placement, or to none. */
export function maySee(person: PersonId, placement: string | null, induction: Induction): boolean {
  if (rolesOf(person, induction).some((role) => sights[role] === 'all of it')) return true;
  return sitesSeenBy(person, induction).some((site) => placement === null || site === placement);
}

/** Whether somebody sees how an induction stands, in whole or at their own practice. */
export function maySeeStatus(person: PersonId, induction: Induction): boolean {
  return maySee(person, null, induction);
}

function rolesOf(person: PersonId, { roles, linkWorker, people }: Induction): Role[] {
  if (!people.has(person)) return [];
  const held = Object.entries(roles).filter(([, holders]) => holders?.includes(person));
  return [
    ...held.map(([role]) => role as Role),
    ...(person === linkWorker ? (['link-worker'] as const) : []),
  ];
}

function sitesSeenBy(person: PersonId, { placements }: Induction): string[] {
  return placements
    .filter(({ practice }) =>
      Object.entries(practice.slots).some(
        ([role, holders]) => sights[role as Role] === 'own practice' && holders?.includes(person),
      ),
    )
    .map(({ id }) => id);
}
