import type { CardElement } from '@microsoft/teams.cards';
import type { StepFacts } from '../src/induction/step-facts.ts';
import { line } from './words.ts';

/** What stands in front of a step that is late or due, in a word and not in a colour alone. */
function markOf({ standing }: StepFacts): string {
  if (standing === 'slipped') return 'Late · ';
  return standing === 'due' ? 'Due · ' : '';
}

/** A step on a card: what, where and for whom, how it stands and whose move it is. */
export function stepLines(step: StepFacts & { readonly number?: number }): CardElement[] {
  const number = step.number === undefined ? '' : `${step.number}. `;
  const where = [step.place, step.linkWorker && `for ${step.linkWorker}`].filter(Boolean).join(', ');
  return [
    line(`${number}${step.title}`, { weight: 'Bolder' }, 'None'),
    ...(where ? [line(where, { isSubtle: true }, 'None')] : []),
    line(stateLine(step), {}, 'None'),
  ];
}

/** How a step stands and whose move it is, in a line. */
export function stateLine(step: StepFacts): string {
  return `${markOf(step)}${step.says}${moveOf(step)}`;
}

/** Whose move it is, in a sentence; nobody's while it waits or somebody is away; and said once, where the step's own sentence names the mover already. */
export function moveOf({ move, state, standing }: StepFacts): string {
  const said =
    state === 'blocked' || state === 'said done' || standing === 'waiting' || standing === 'paused';
  return move && !said ? ` ${move}.` : '';
}

/** What good looks like, for whoever makes it happen, as long as it can be made to. */
export function goodLine({ mine, state, good }: StepFacts): CardElement[] {
  const isOpen = state !== 'agreed' && state !== 'not needed';
  return mine && isOpen ? [line(`Good looks like: ${good}`, { isSubtle: true })] : [];
}
