import type { ChangeSaid } from './say-change.ts';
import type { StepFacts } from './step-facts.ts';
import { whatOf } from './what-of.ts';

/** What somebody reads who had heard that a step did not happen, once that was taken back. */
export function sayTakenBack(step: StepFacts, by: string): ChangeSaid {
  const { id, version, says } = step;
  return {
    heading: 'Back as it was',
    says: [`${by} has taken back that ${whatOf(step)} did not happen.`, says],
    presses: [
      { title: 'Open it', data: { ask: 'step', step: { id, version } } },
      { title: 'My list', data: { ask: 'list' } },
    ],
  };
}
