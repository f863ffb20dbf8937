import { lineOf } from './checklist.ts';
import { currentPlacements, type Induction } from './induction.ts';
import { type PersonId, type Role, roles } from './role.ts';
import type { Step } from './step.ts';

/** What somebody is to the induction or practice in question. */
export const relations = ['this induction', 'this practice', 'other practice', 'former', 'stranger'] as const;
export type Relation = (typeof relations)[number];

/** In what capacity: a role around an induction, or an office above it. */
export const offices = [
  ...roles,
  'employer-manager',
  'pcn-manager',
  'charity-manager',
  'administrator',
] as const;
export type Office = (typeof offices)[number];

/** What can be seen or done. Own steps are those somebody owes or answers for. */
export const deeds = [
  'see own steps',
  'answer own steps',
  'see how it stands',
  'see wellbeing check-ins',
  'see reasons',
  'see who is who',
  'read the guide',
  'say who hears first',
  'introduce themselves',
  'steer any step',
  'start an induction',
  'change an induction',
  'change its people',
  'write whose rules',
  'end an induction',
  'see a set-up',
  'set up a practice',
  'say who somebody is',
  'let somebody go',
  'set up organisations',
] as const;
export type Deed = (typeof deeds)[number];

type Row = Partial<Record<Relation, readonly Deed[]>>;

const own = ['see own steps', 'answer own steps', 'see who is who'] as const;
/** At an induction, or a practice, of their own. */
const here = [...own, 'read the guide'] as const;
const running = [
  ...['see a set-up', 'set up a practice', 'say who somebody is', 'let somebody go', 'read the guide'],
] as readonly Deed[];

/** Who may see and do what (domain: who sees what); what is not written here is nobody's, former ones' included. */
const table: Readonly<Record<Office, Row>> = {
  'link-worker': {
    'this induction': [
      ...here,
      ...['see how it stands', 'see wellbeing check-ins', 'see reasons', 'say who hears first'],
      'introduce themselves',
    ] as readonly Deed[],
  },
  'line-manager': {
    'this induction': [
      ...here,
      ...[
        'see how it stands',
        'see wellbeing check-ins',
        'steer any step',
        'change an induction',
        'change its people',
        'end an induction',
      ],
      ...['say who somebody is', 'let somebody go', 'write whose rules'],
    ] as readonly Deed[],
  },
  'case-supervisor': { 'this induction': [...here, 'see how it stands'] },
  'wellbeing-supervisor': { 'this induction': [...here, 'see how it stands', 'see wellbeing check-ins'] },
  'pcn-lead': { 'this induction': here },
  'vcse-manager': { 'this induction': here },
  'practice-manager': {
    'this practice': [...own, ...running, 'see how it stands', 'start an induction', 'change an induction'],
    'other practice': own,
  },
  'gp-lead': { 'this practice': [...here, 'see how it stands'], 'other practice': own },
  'safeguarding-lead': { 'this practice': here, 'other practice': own },
  'reception-lead': { 'this practice': here, 'other practice': own },
  'nurse-contact': { 'this practice': here, 'other practice': own },
  'records-contact': { 'this practice': here, 'other practice': own },
  'shadowing-contact': { 'this practice': here, 'other practice': own },
  staff: { 'this practice': here, 'other practice': own },
  'employer-manager': {
    'this induction': [
      ...['see who is who', 'read the guide', 'change an induction', 'change its people', 'end an induction'],
      ...['say who somebody is', 'let somebody go'],
    ] as readonly Deed[],
  },
  'pcn-manager': { 'this practice': [...running, 'start an induction'] },
  'charity-manager': { 'this practice': ['start an induction'] },
  administrator: { 'this practice': [...running, 'set up organisations'] },
};

/** One way in which somebody has to do with something. */
export type Capacity = readonly [office: Office, relation: Relation];

/** What is allowed in one capacity. */
export function deedsOf([office, relation]: Capacity): readonly Deed[] {
  return table[office][relation] ?? [];
}

/** Whether one of somebody's capacities allows a deed. */
export function isAllowed(deed: Deed, capacities: readonly Capacity[]): boolean {
  return capacities.some((capacity) => deedsOf(capacity).includes(deed));
}

/** Where an induction is seen from: a placement, what happens once and so at the main one (null), or the whole of it. */
export type Outlook = string | null | undefined;

/** What somebody is to an induction. */
export function capacitiesIn(person: PersonId, induction: Induction, from?: Outlook): Capacity[] {
  const placement = from === null ? induction.mainPlacement : from;
  const { roles: held, linkWorker, employer } = induction;
  return [
    ...(person === linkWorker ? [['link-worker', 'this induction'] as const] : []),
    ...rolesIn(held, person).map((role) => [role, 'this induction'] as const),
    ...(employer.managers.includes(person) ? [['employer-manager', 'this induction'] as const] : []),
    ...currentPlacements(induction).flatMap(({ id, practice: { slots, staff } }) => {
      const there = rolesIn({ ...slots, staff }, person);
      const relation = !placement || placement === id ? 'this practice' : 'other practice';
      return there.map((role) => [role, relation] as const);
    }),
  ];
}

/** What somebody holds at a practice and above it. */
export type Held = {
  readonly roles: readonly Role[];
  readonly managesPcn: boolean;
  /** Whether they manage a charity that works with its PCN. */
  readonly managesCharity: boolean;
  readonly administrator: boolean;
};

/** What somebody is to a practice. */
export function capacitiesAt({ roles: held, managesPcn, managesCharity, administrator }: Held): Capacity[] {
  const offices: Office[] = [
    ...held,
    ...(managesPcn ? ['pcn-manager' as const] : []),
    ...(managesCharity ? ['charity-manager' as const] : []),
    ...(administrator ? ['administrator' as const] : []),
  ];
  return offices.map((office) => [office, 'this practice']);
}

function rolesIn(cast: Partial<Record<Role, readonly PersonId[]>>, person: PersonId): Role[] {
  return roles.filter((role) => cast[role]?.includes(person));
}

/** Whether somebody may do something in an induction. */
export function may(deed: Deed, person: PersonId, induction: Induction, from?: Outlook): boolean {
  return isAllowed(deed, capacitiesIn(person, induction, from));
}

/** Whether somebody may see how a step stands, be it theirs or not. */
export function mayLookAt(
  { line, placement }: Pick<Step, 'line' | 'placement'>,
  person: PersonId,
  induction: Induction,
): boolean {
  const sight = lineOf(line).private ? 'see wellbeing check-ins' : 'see how it stands';
  return may(sight, person, induction, placement);
}
