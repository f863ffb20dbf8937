import type { Temporal } from 'temporal-polyfill';
import { checklist } from '../induction/checklist.ts';
import type { ContactKind } from '../induction/contacts.ts';
import { castOf, currentPlacements, type Induction, personIn, placementOf } from '../induction/induction.ts';
import { may } from '../induction/permission.ts';
import { chainOf, type Role } from '../induction/role.ts';
import { listed } from '../induction/say-day.ts';
import { roleNames } from '../induction/say-name.ts';
import { calendarOf, type Holidays } from '../induction/working-day.ts';
import { contactsOf } from '../store/practices.ts';
import { type RuleLine, rulesOf } from '../store/rule-pages.ts';
import type { Tx } from '../store/transaction.ts';
import { partsOf } from './part.ts';
import { type Room, useCase } from './use-case.ts';

/** One line of who is who: what somebody is there for, who it is, where they belong, and how to reach them. */
export type WhoLine = {
  readonly what: string;
  readonly name: string;
  readonly at: string;
  readonly phone: string | null;
  /** What a chat link is made of; empty until they have opened Belong. */
  readonly upn: string | null;
};

/** Who to turn to for what in one induction, and whose rules apply. */
export type WhoIsWho = {
  readonly about: string;
  readonly lines: readonly WhoLine[];
  readonly rules: readonly RuleToAsk[];
};

/** Whose rules apply to a subject, and how to reach whoever is named for it. */
export type RuleToAsk = RuleLine & Pick<WhoLine, 'phone' | 'upn'>;

type Subject = readonly [Role, string];

/** What has one name in each induction, even where somebody has to step in (Box 3, management). */
const inAll: readonly Subject[] = [
  ['case-supervisor', 'Patient cases'],
  ['wellbeing-supervisor', 'How you are doing'],
  ['line-manager', 'Leave, sickness and the job'],
];

/** What has one name at each practice. */
const safeguarding: Subject = ['safeguarding-lead', 'Safeguarding'];
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

/** What to ring for, as it is said to somebody who needs it, in the order in which it is looked for. */
const toRing: readonly (readonly [ContactKind, string])[] = [
  ['safeguarding deputy', 'Safeguarding, if the lead is away'],
  ['council duty line', 'Safeguarding, out of hours: the council’s duty line'],
  ['data protection lead', 'Data protection'],
  ['somebody to speak up to', 'To speak up, outside your line of management'],
  ['staff helpline', 'A helpline for staff'],
];

/**
 * Who to turn to for what, in each induction somebody has a part in, and whose rules apply.
 * May: everybody with a part in it. Records: nothing.
 */
export const seeWho = useCase(
  { may: 'see who is who', records: 'nothing' },
  async (room): Promise<WhoIsWho[]> => {
    const parts = (await partsOf(room.tx, room.asker.person, room.around)).filter(({ induction, viewer }) =>
      may('see who is who', viewer, induction),
    );
    const all: WhoIsWho[] = [];
    for (const { induction } of parts) {
      all.push({
        about: personIn(induction, induction.linkWorker).name,
        lines: await linesFor(room, induction),
        rules: (await rulesOf(room.tx, induction.id)).map((rule) => ({
          ...rule,
          ...reachOf(rule.whose, induction),
        })),
      });
    }
    return all;
  },
);

/** How to reach the person of the induction whom some words name. */
function reachOf(words: string, { people }: Induction): Pick<WhoLine, 'phone' | 'upn'> {
  const named = [...people.values()].find(({ name }) => words.toLowerCase().includes(name.toLowerCase()));
  return { phone: named?.phone ?? null, upn: named?.upn ?? null };
}

async function linesFor({ tx, around, today }: Room, induction: Induction): Promise<WhoLine[]> {
  const sites = currentPlacements(induction).map(({ id }) => id);
  const one = ([role, what]: Subject, placement: string | null) =>
    whoIsIt(role, what, { induction, placement, today, holidays: around.holidays });
  const [urgent, others] = await contactLines(tx, induction);
  return [
    ...inAll.map((subject) => one(subject, null)),
    ...sites.map((site) => one(safeguarding, site)),
    ...urgent,
    ...atPractices.flatMap((subject) =>
      sites.filter((site) => isFilled(subject, site, induction)).map((site) => one(subject, site)),
    ),
    ...beside.filter(([role]) => induction.roles[role]?.length).map((subject) => one(subject, null)),
    ...others,
  ];
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

/** The one who has the role, or steps in for it; of those who share it, whoever is in today. */
function whoIsIt(role: Role, what: string, { induction, placement, today, holidays }: Where): WhoLine {
  const cast = castOf(induction, { placement, staff: null });
  const filled = chainOf(role, checklist.fallback).find((next) => cast[next]?.length);
  const people = ((filled && cast[filled]) || []).map((id) => personIn(induction, id));
  const person = people.find(({ week, away }) => calendarOf(week, holidays, away)(today)) ?? people[0];
  const site = placement ? placementOf(induction, placement).practice.name : '';
  if (!person) return { what, name: 'Nobody yet', at: site, phone: null, upn: null };
  const { name, at, phone, upn } = person;
  return { what, name: `${name}, ${roleNames[filled ?? role]}`, at: site || at, phone, upn };
}

/** Whom to ring: what is urgent, and the rest; a number that several practices share stands once. */
async function contactLines(tx: Tx, induction: Induction): Promise<[WhoLine[], WhoLine[]]> {
  const here = new Map(currentPlacements(induction).map(({ practice: { id, name } }) => [id, name]));
  const contacts = await contactsOf(tx, [...here.keys()]);
  const lines = toRing.map(([kind, what]) => {
    const ofKind = contacts.filter((one) => one.kind === kind);
    const byNumber = Map.groupBy(ofKind, ({ name, phone }) => `${name}|${phone}`);
    return [...byNumber.values()].map((all): WhoLine => {
      const [{ name, phone } = { name: '', phone: '' }] = all;
      const at = listed(
        [...here].filter(([id]) => all.some((one) => one.practice_id === id)).map(([, site]) => site),
      );
      return { what, name, at, phone, upn: null };
    });
  });
  return [lines.slice(0, 2).flat(), lines.slice(2).flat()];
}
