import type { Temporal } from 'temporal-polyfill';
import type { Role } from './role.ts';

/** Whom to ring, besides the people in a practice's slots (domain: people; contacts before a start). */
export const contactKinds = [
  'safeguarding deputy',
  'council duty line',
  'data protection lead',
  'somebody to speak up to',
  'staff helpline',
] as const;
export type ContactKind = (typeof contactKinds)[number];

export type Contact = {
  readonly kind: ContactKind;
  readonly name: string;
  readonly phone: string;
  readonly checkedOn: Temporal.PlainDate;
};

/** What the rules look at in a practice's set-up: names by slot, the safeguarding lead's phone, its contacts. */
export type SetUpFacts = {
  readonly slots: Partial<Record<Role, readonly { readonly name: string; readonly phone: string | null }[]>>;
  readonly contacts: readonly Contact[];
};

/** What stands against a start, or wants a word. */
export type SetUpProblem =
  | { readonly blank: 'practice manager' | 'safeguarding lead' | 'safeguarding lead’s phone' | ContactKind }
  /** The one to speak up to is the manager or a partner (domain: speaking up). */
  | { readonly notIndependent: string }
  | { readonly stale: ContactKind; readonly checkedOn: Temporal.PlainDate };

/** Everything that has to be filled in or looked at again; stale ones are asked about and stop nothing. */
export function setUpProblems({ slots, contacts }: SetUpFacts, today: Temporal.PlainDate): SetUpProblem[] {
  const leads = slots['safeguarding-lead'] ?? [];
  const known = new Map(contacts.map((one) => [one.kind, one]));
  return [
    ...(slots['practice-manager']?.length ? [] : [{ blank: 'practice manager' as const }]),
    ...(leads.length ? [] : [{ blank: 'safeguarding lead' as const }]),
    ...(leads.length && !leads.some(({ phone }) => phone)
      ? [{ blank: 'safeguarding lead’s phone' as const }]
      : []),
    ...contactKinds.filter((kind) => !known.has(kind)).map((blank) => ({ blank })),
    ...notIndependent({ slots, contacts }),
    ...contacts
      .filter((one) => isStale(one, today))
      .map(({ kind, checkedOn }) => ({ stale: kind, checkedOn })),
  ];
}

/** Whether a problem stops a start. */
export function stopsStart(problem: SetUpProblem): boolean {
  return !('stale' in problem);
}

/** Contacts are looked at again every three months (domain: safety replies). */
const goodForMonths = 3;

/** Whether a contact was last checked three months ago or longer. */
export function isStale({ checkedOn }: Pick<Contact, 'checkedOn'>, today: Temporal.PlainDate): boolean {
  return checkedOn.add({ months: goodForMonths }).until(today).sign >= 0;
}

/** Speaking up means somebody outside the line: never the practice's manager, nor a GP who may be a partner. */
function notIndependent({ slots, contacts }: SetUpFacts): SetUpProblem[] {
  const inTheLine = [...(slots['practice-manager'] ?? []), ...(slots['gp-lead'] ?? [])];
  return contacts
    .filter(({ kind }) => kind === 'somebody to speak up to')
    .filter(({ name }) => inTheLine.some((one) => sameName(one.name, name)))
    .map(({ name }) => ({ notIndependent: name }));
}

function sameName(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}
