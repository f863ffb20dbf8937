import type { ChangeSaid } from './say-change.ts';
import type { StepFacts } from './step-facts.ts';

/** What somebody reads whose step something has become, handed to them or back again, and by whom. */
export function sayHanded(step: StepFacts, by: string, how: 'handed' | 'back'): ChangeSaid {
  const { id, version, title, place, linkWorker, says, good } = step;
  const what = [`“${title}”`, place && `at ${place}`, linkWorker && `for ${linkWorker}`]
    .filter(Boolean)
    .join(' ');
  return {
    heading: how === 'handed' ? 'A step is yours now' : 'A step is yours again',
    says: [`${by} has handed you ${what}.`, says, `Good looks like: ${good}`],
    presses: [
      { title: 'Open it', data: { ask: 'step', step: { id, version } } },
      { title: 'My list', data: { ask: 'list' } },
    ],
  };
}
