import { personIn } from '../induction/induction.ts';
import type { Role } from '../induction/role.ts';
import { roleNames } from '../induction/say-name.ts';
import { type Part, partsOf } from './part.ts';
import { useCase } from './use-case.ts';

/** One line of who is who: what somebody is there for, who it is, where they belong, and their phone. */
export type WhoLine = {
  readonly what: string;
  readonly name: string;
  readonly at: string;
  readonly phone: string | null;
};

/** What people turn to each role for, in the order in which it matters to somebody new. */
const turnTo: readonly (readonly [Role, string])[] = [
  ['case-supervisor', 'Patient cases'],
  ['wellbeing-supervisor', 'How you are doing'],
  ['line-manager', 'Leave, sickness and the job'],
  ['safeguarding-lead', 'Safeguarding'],
  ['practice-manager', 'The practice'],
  ['gp-lead', 'GPs and referrals'],
  ['reception-lead', 'Reception'],
  ['nurse-contact', 'Nursing'],
  ['pcn-lead', 'The PCN'],
  ['vcse-manager', 'Local charities'],
];

/**
 * Who to turn to for what, in each induction somebody has a part in.
 * May: everybody with a part in it. Records: nothing.
 */
export const seeWho = useCase(
  { may: 'see who is who', records: 'nothing' },
  async ({ tx, around, asker }): Promise<{ about: string; lines: WhoLine[] }[]> => {
    const parts = await partsOf(tx, asker.person, around);
    return parts.map((part) => ({
      about: personIn(part.induction, part.induction.linkWorker).name,
      lines: turnTo.flatMap(([role, what]) => linesFor(role, what, part)),
    }));
  },
);

function linesFor(role: Role, what: string, { induction }: Part): WhoLine[] {
  const own = induction.roles[role] ?? [];
  const sites = induction.placements.flatMap(({ practice }) => practice.slots[role] ?? []);
  return [...new Set([...own, ...sites])].map((id) => {
    const { name, at, phone } = personIn(induction, id);
    return { what, name: `${name}, ${roleNames[role]}`, at, phone };
  });
}
