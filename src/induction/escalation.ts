import { checklist, lineOf } from './checklist.ts';
import { castOf, type Induction } from './induction.ts';
import { mayLookAt } from './permission.ts';
import type { PersonId, Role } from './role.ts';
import type { StepToday } from './step-today.ts';

/** Where everybody a line escalates to owes it themselves, or nobody fills those roles. */
const inTheEnd: readonly Role[] = ['line-manager', 'pcn-lead', 'practice-manager'];

/** How many hear of a slip besides its owner (domain: the one ladder). */
const mostReceivers = 2;

/**
 * Who hears when a step slips, nearest first: those of the first role that is filled, then those of the next; never whoever owes
 * it, nor the link worker, and of what is private only those who may see it (`escalation` of the checklist).
 */
export function receiversOf(
  { step, line, owners }: Pick<StepToday, 'step' | 'line' | 'owners'>,
  induction: Induction,
): readonly (readonly PersonId[])[] {
  const cast = castOf(induction, step);
  const { owner, private: isPrivate } = lineOf(line.id);
  const heard = new Set<PersonId>([...owners, induction.linkWorker]);
  const found: PersonId[][] = [];
  for (const role of new Set([...checklist.escalation[owner], ...inTheEnd])) {
    const people = (cast[role] ?? []).filter(
      (person) => !heard.has(person) && (!isPrivate || mayLookAt(step, person, induction)),
    );
    if (people.length === 0) continue;
    found.push(people);
    for (const person of people) heard.add(person);
    if (found.length === mostReceivers) break;
  }
  return found;
}
