import type { Temporal } from 'temporal-polyfill';
import { nameWords } from './name-words.ts';
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
  /** Those who manage the practice's PCN. */
  readonly above: readonly Reachable[];
};

/** What stands against a start, or wants a word. */
export type SetUpProblem =
  | { readonly blank: 'practice manager' | 'safeguarding lead' | 'safeguarding lead’s phone' | ContactKind }
  /** The one to speak up to is the manager or a partner (domain: speaking up). */
  | { readonly notIndependent: string }
  | { readonly stale: ContactKind; readonly checkedOn: Temporal.PlainDate };

/** Everything that has to be filled in or looked at again; stale ones are asked about and stop nothing. */
export function setUpProblems(facts: SetUpFacts, today: Temporal.PlainDate): SetUpProblem[] {
  const { slots, contacts } = facts;
  const leads = slots['safeguarding-lead'] ?? [];
  const known = new Map(contacts.map((one) => [one.kind, one]));
  return [
    ...(slots['practice-manager']?.length ? [] : [{ blank: 'practice manager' as const }]),
    ...(leads.length ? [] : [{ blank: 'safeguarding lead' as const }]),
    ...(leads.length && !leads.some(({ phone }) => phone)
      ? [{ blank: 'safeguarding lead’s phone' as const }]
      : []),
    ...contactKinds.filter((kind) => !known.has(kind)).map((blank) => ({ blank })),
    ...notIndependent(facts),
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

/** Speaking up means somebody outside the line: not the practice's manager, a GP who may be a partner, or those above. */
function notIndependent({ slots, contacts, above }: SetUpFacts): SetUpProblem[] {
  const gps = (slots['safeguarding-lead'] ?? []).filter(({ name }) => /^dr\b/i.test(name));
  const inTheLine = [...(slots['practice-manager'] ?? []), ...(slots['gp-lead'] ?? []), ...gps, ...above];
  return contacts
    .filter(({ kind }) => kind === 'somebody to speak up to')
    .filter((one) => lineWords.test(one.name) || inTheLine.some((other) => isAlike(one, other)))
    .map(({ name }) => ({ notIndependent: name }));
}

/** Somebody who is named by what they are in the line. */
const lineWords = /\b(?:practice manager|partners?|line manager)\b/i;

type Reachable = { readonly name: string; readonly phone: string | null };

/** The same number, the same name whatever its title, or a title and surname alone: 'Dr Okafor' is Dr Samuel Okafor. */
function isAlike(one: Reachable, other: Reachable): boolean {
  if (one.phone && other.phone && digits(one.phone) === digits(other.phone)) return true;
  const [words, known] = [nameWords(one.name), nameWords(other.name)];
  return words.length > 0 && words.every((word) => known.includes(word));
}

function digits(phone: string): string {
  return phone.replace(/\D/g, '');
}
