import type { Ground } from '../induction/decide.ts';
import { castOf } from '../induction/induction.ts';
import type { Mover } from '../induction/move.ts';
import { may } from '../induction/permission.ts';
import type { Found } from './part.ts';

/** On which side of a step the person stands whose part it is. */
export function moverOf({ part, step }: Found): Mover {
  const { viewer, induction } = part;
  return {
    person: viewer,
    owner: step.owners.includes(viewer),
    agrees: step.agreers.filter(({ people }) => people.includes(viewer)).map(({ asked }) => asked),
    leads: may('steer any step', viewer, induction),
    ...(step.roleOwners.includes(viewer) && !step.owners.includes(viewer) ? { lent: true } : {}),
  };
}

/** What a move on a step is judged by. */
export function groundOf({ part, step }: Found): Ground {
  return {
    today: part.today,
    owners: step.owners,
    agreers: step.agreers,
    lineManagers: castOf(part.induction, step.step)['line-manager'] ?? [],
    mustHave: step.line.mustHave,
    several: step.line.several === true,
  };
}
