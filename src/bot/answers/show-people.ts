import { formCard } from '../../../cards/form-card.ts';
import { type Induction, personIn } from '../../induction/induction.ts';
import { capital, roleNames } from '../../induction/say-name.ts';
import { inductionRoles } from '../../induction/slots.ts';
import type { Choice } from '../../use-cases/choices.ts';
import { options } from './people-options.ts';

/** Who holds which role in an induction, to be changed; a shared role keeps its people until somebody else is chosen. */
export function rolesCard(induction: Induction, people: readonly Choice[], note: readonly string[] = []) {
  const held = (role: (typeof inductionRoles)[number]) => (induction.roles[role] ?? []).join(',');
  const was = Object.fromEntries(inductionRoles.map((role) => [role, held(role)]));
  return formCard({
    heading: `${personIn(induction, induction.linkWorker).name}: people`,
    says: [
      ...note,
      'If somebody new takes a role, the steps that depend on it open again. Everybody concerned is told once.',
    ],
    fields: inductionRoles.map((role) => ({
      kind: 'choice' as const,
      id: role,
      label: capital(roleNames[role]),
      value: held(role),
      options: [...options(people, held(role)), ...shared(induction, role)],
    })),
    buttons: [
      { title: 'Save', data: { ask: 'save people', at: induction.id, was } },
      { title: 'My list', data: { ask: 'list' } },
    ],
  });
}

/** Two people in one role are one choice of their own. */
function shared(induction: Induction, role: (typeof inductionRoles)[number]) {
  const ids = induction.roles[role] ?? [];
  if (ids.length < 2) return [];
  return [{ title: ids.map((id) => personIn(induction, id).name).join(' and '), value: ids.join(',') }];
}
