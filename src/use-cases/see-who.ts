import { checklist } from '../induction/checklist.ts';
import { castOf, currentPlacements, personIn } from '../induction/induction.ts';
import { may } from '../induction/permission.ts';
import { chainOf, type Role } from '../induction/role.ts';
import { roleNames } from '../induction/say-name.ts';
import { contactsOf } from '../store/practices.ts';
import { type RuleLine, rulesOf } from '../store/rule-pages.ts';
import { type Part, partsOf } from './part.ts';
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
  readonly rules: readonly RuleLine[];
};

/** What has one name in each induction, even where somebody has to step in (Box 3, management). */
const oneName: readonly (readonly [Role, string])[] = [
  ['case-supervisor', 'Patient cases'],
  ['wellbeing-supervisor', 'How you are doing'],
  ['line-manager', 'Leave, sickness and the job'],
];

/** What people turn to each other role for, at each practice that has it. */
const atPractices: readonly (readonly [Role, string])[] = [
  ['safeguarding-lead', 'Safeguarding'],
  ['practice-manager', 'The practice'],
  ['gp-lead', 'GPs and referrals'],
  ['reception-lead', 'Reception'],
  ['nurse-contact', 'Nursing'],
];

const beside: readonly (readonly [Role, string])[] = [
  ['pcn-lead', 'The PCN'],
  ['vcse-manager', 'Local charities'],
];

/** What to ring for, as it is said to somebody who needs it. */
const toRing: Readonly<Record<string, string>> = {
  'safeguarding deputy': 'Safeguarding, if the lead is away',
  'council duty line': 'Safeguarding, out of hours',
  'data protection lead': 'Data protection',
  'somebody to speak up to': 'To speak up, outside the line',
  'staff helpline': 'A helpline for staff',
};

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
    for (const part of parts) {
      const { induction } = part;
      all.push({
        about: personIn(induction, induction.linkWorker).name,
        lines: [
          ...oneName.flatMap(([role, what]) => oneLine(role, what, part)),
          ...atPractices.flatMap(([role, what]) => linesAt(role, what, part)),
          ...beside.flatMap(([role, what]) =>
            (induction.roles[role] ?? []).map((id) => lineFor(id, role, what, part)),
          ),
          ...(await contactLines(room, part)),
        ],
        rules: await rulesOf(room.tx, induction.id),
      });
    }
    return all;
  },
);

/** Whoever has the role, or the first who steps in for it. */
function oneLine(role: Role, what: string, part: Part): WhoLine[] {
  const cast = castOf(part.induction, { placement: null, staff: null });
  const filled = chainOf(role, checklist.fallback).find((next) => cast[next]?.length);
  return (filled ? (cast[filled] ?? []) : []).map((id) => lineFor(id, filled ?? role, what, part));
}

function linesAt(role: Role, what: string, part: Part): WhoLine[] {
  const ids = currentPlacements(part.induction).flatMap(({ practice }) => practice.slots[role] ?? []);
  return [...new Set(ids)].map((id) => lineFor(id, role, what, part));
}

function lineFor(id: string, role: Role, what: string, { induction }: Part): WhoLine {
  const { name, at, phone, upn } = personIn(induction, id);
  return { what, name: `${name}, ${roleNames[role]}`, at, phone, upn };
}

async function contactLines({ tx }: Room, { induction }: Part): Promise<WhoLine[]> {
  const here = new Map(currentPlacements(induction).map(({ practice: { id, name } }) => [id, name]));
  const contacts = await contactsOf(tx, [...here.keys()]);
  const lines = contacts.map(({ practice_id, kind, name, phone }) => ({
    ...{ what: toRing[kind] ?? kind, at: here.get(practice_id) ?? '', name, phone, upn: null },
  }));
  return lines.filter(
    (line, index) =>
      lines.findIndex(
        ({ what, name, phone }) => what === line.what && name === line.name && phone === line.phone,
      ) === index,
  );
}
