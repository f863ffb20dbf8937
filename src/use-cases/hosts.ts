import { hostsOf } from '../induction/host.ts';
import { personIn } from '../induction/induction.ts';
import { oneCalled } from '../induction/one-called.ts';
import type { PersonId } from '../induction/role.ts';
import type { Ref } from '../understanding/set-up-ask.ts';
import type { Found } from './part.ts';

/** The colleague somebody means a step to be booked with; undefined where nobody there can be meant. */
export function hostMeant(ref: Ref, { part, step }: Found): PersonId | undefined {
  const hosts = hostsOf(step.step, step.agreers, part.induction);
  if ('id' in ref) return hosts.find((person) => person === ref.id);
  return oneCalled(ref.words, hosts, part.induction);
}

/** Everybody a step can be booked with by name, where it needs both in the room. */
export function hostsFor({ part, step }: Found): { readonly id: PersonId; readonly name: string }[] {
  if (!step.line.together) return [];
  return hostsOf(step.step, step.agreers, part.induction).map((id) => ({
    id,
    name: personIn(part.induction, id).name,
  }));
}
