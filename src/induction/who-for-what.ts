import type { Temporal } from 'temporal-polyfill';
import { checklist } from './checklist.ts';
import type { ContactKind } from './contacts.ts';
import {
  castOf,
  currentPlacements,
  type Induction,
  type Person,
  personIn,
  placementOf,
} from './induction.ts';
import { chainOf, type Role } from './role.ts';
import { roleNames } from './say-name.ts';
import type { Reader } from './say-state.ts';
import { calendarOf, type Holidays } from './working-day.ts';

/** One line of who is who: what somebody is there for, who it is, where they belong, and how to reach them. */
export type WhoLine = {
  readonly what: string;
  readonly name: string;
  readonly at: string;
  readonly phone: string | null;
  /** What a chat link is made of; empty until they have opened Belong. */
  readonly upn: string | null;
  /** When somebody last looked whether it is still right. */
  readonly checkedOn?: Temporal.PlainDate;
};

/** What a link worker turns to somebody for, in their words. */
export const turnTo = {
  cases: 'Patient cases',
  wellbeing: 'How you are doing',
  theirWellbeing: 'How they are doing',
  safeguarding: 'Safeguarding',
};

/** Said where nobody has a role. */
export const nobodyYet = 'Nobody yet';

/** What contacts are there to ring for, as it is said to somebody who needs it, in the order in which it is looked for. */
export const toRing: Readonly<Record<ContactKind, string>> = {
  'safeguarding deputy': 'Safeguarding, if the lead is away',
  'council duty line': 'Safeguarding, out of hours: the council’s duty line',
  'data protection lead': 'Data protection',
  'somebody to speak up to': 'To speak up, outside your line of management',
  'staff helpline': 'A helpline for staff',
};

type Subject = readonly [Role, string];

/** What has one name in each induction, even where somebody has to step in (Box 3, management). */
const inAll = (isLinkWorker: boolean): readonly Subject[] => [
  ['case-supervisor', turnTo.cases],
  ['wellbeing-supervisor', isLinkWorker ? turnTo.wellbeing : turnTo.theirWellbeing],
  ['line-manager', 'Leave, sickness and the job'],
];

/** What has one name at each practice. */
const safeguarding: Subject = ['safeguarding-lead', turnTo.safeguarding];
const atPractices: readonly Subject[] = [
  ['practice-manager', 'The practice'],
  ['gp-lead', 'GPs and referrals'],
  ['reception-lead', 'Reception'],
  ['nurse-contact', 'Nursing'],
];

const beside: readonly Subject[] = [
  ['pcn-lead', 'The PCN'],
  ['vcse-manager', 'Local charities'],
];

/**
 * Who to turn to for what, in the words of a reader: what a link worker needs first, and who is there for the rest; contacts
 * to ring stand between them (Box 3, management).
 */
export function whoForWhat(
  { induction, viewer, today }: Reader,
  holidays: Holidays,
  sites = currentPlacements(induction).map(({ id }) => id),
): { readonly first: readonly WhoLine[]; readonly others: readonly WhoLine[] } {
  const all = ([role, what]: Subject, placement: string | null) =>
    whoAreThey(role, what, { induction, placement, today, holidays });
  const one = (subject: Subject, placement: string | null) => all(subject, placement).slice(0, 1);
  return {
    first: [
      ...inAll(viewer === induction.linkWorker).flatMap((subject) => one(subject, null)),
      // Whoever of several leads can be had first will do.
      ...sites.flatMap((site) => all(safeguarding, site)),
    ],
    others: [
      ...atPractices.flatMap((subject) =>
        sites.filter((site) => isFilled(subject, site, induction)).flatMap((site) => one(subject, site)),
      ),
      ...beside.filter(([role]) => induction.roles[role]?.length).flatMap((subject) => one(subject, null)),
    ],
  };
}

/** Where nobody has it, the line for the practice itself says enough. */
function isFilled([role]: Subject, placement: string, induction: Induction): boolean {
  return Boolean(placementOf(induction, placement).practice.slots[role]?.length);
}

type Where = {
  readonly induction: Induction;
  readonly placement: string | null;
  readonly today: Temporal.PlainDate;
  readonly holidays: Holidays;
};

/** Those who have the role, or step in for it, whoever is in today first; a line without a name where there is nobody. */
function whoAreThey(role: Role, what: string, { induction, placement, today, holidays }: Where): WhoLine[] {
  const cast = castOf(induction, { placement, staff: null });
  const filled = chainOf(role, checklist.fallback).find((next) => cast[next]?.length);
  const people = ((filled && cast[filled]) || []).map((id) => personIn(induction, id));
  const isIn = ({ week, away }: Person) => calendarOf(week, holidays, away)(today);
  const site = placement ? placementOf(induction, placement).practice.name : '';
  if (people.length === 0) return [{ what, name: nobodyYet, at: site, phone: null, upn: null }];
  return people
    .toSorted((first, second) => Number(isIn(second)) - Number(isIn(first)))
    .map(({ name, at, phone, upn }) => ({
      what,
      name: `${name}, ${roleNames[filled ?? role]}`,
      at: site || at,
      phone,
      upn,
    }));
}
