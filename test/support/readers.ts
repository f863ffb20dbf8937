import { castOf, type Induction } from '../../src/induction/induction.ts';
import { type PersonId, roles } from '../../src/induction/role.ts';
import { roleNames } from '../../src/induction/say-name.ts';
import { isVisible } from '../../src/use-cases/part.ts';
import { foundBy, type Scene } from './a-scene.ts';

/** Everybody who may see the step of a scene. */
export function readersOf(scene: Scene): PersonId[] {
  return [...scene.induction.people.keys()].filter((person) => {
    const { part, step } = foundBy(person, scene);
    return isVisible(step, part);
  });
}

/** Who somebody is in an induction, by the first role that they hold at its main practice. */
export function sayRole(person: PersonId, induction: Induction): string {
  const cast = castOf(induction, { placement: null, staff: null });
  const role = roles.find((one) => cast[one]?.includes(person));
  return role ? roleNames[role] : 'colleague';
}

/** Who somebody is to the step of a scene, as in “line manager, looks on”. */
export function sayReader(person: PersonId, scene: Scene): string {
  return `${sayRole(person, scene.induction)}, ${sayPart(person, scene)}`;
}

function sayPart(person: PersonId, scene: Scene): string {
  const { owners, agreers, roleOwners } = foundBy(person, scene).step;
  if (owners.includes(person)) return 'owes it';
  if (agreers.some(({ people }) => people.includes(person))) return 'says whether it happened';
  return roleOwners.includes(person) ? 'handed it over' : 'looks on';
}
