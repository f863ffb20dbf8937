import type { ChangeSaid } from './say-change.ts';
import type { StepFacts } from './step-facts.ts';
import { whatOf } from './what-of.ts';

/** What somebody reads whose step something has become, handed to them or back again, and by whom. */
export function sayHanded(step: StepFacts, by: string, how: 'handed' | 'back'): ChangeSaid {
  const { id, version, says, good } = step;
  return {
    heading: how === 'handed' ? 'A step is yours now' : 'A step is yours again',
    says: [`${by} has handed you ${whatOf(step)}.`, says, `Good looks like: ${good}`],
    presses: [
      { title: 'Open it', data: { ask: 'step', step: { id, version } } },
      { title: 'My list', data: { ask: 'list' } },
    ],
  };
}

/** What somebody reads whose step somebody else has now, and by whose hand. */
export function sayGone(step: StepFacts, by: string, whose: string): ChangeSaid {
  return {
    heading: 'A step is off your list',
    says: [`${by} has handed ${whatOf(step)} to ${whose}, so there is nothing for you to do.`],
    presses: [{ title: 'My list', data: { ask: 'list' } }],
  };
}
