import { type Aspect, checklist } from './checklist.ts';
import { listed } from './say-day.ts';
import { isClosed } from './step.ts';
import type { StepToday } from './step-today.ts';

/** How one aspect of an induction stands: its steps counted by what is so of them, never a score. */
export type AspectProgress = {
  readonly aspect: Aspect;
  readonly label: string;
  readonly says: string;
};

const kinds = [
  'agreed',
  'said done by one side',
  'booked',
  'to do',
  'late',
  'blocked',
  'not happened',
  'not needed',
] as const;
type Kind = (typeof kinds)[number];

/** The four aspects of Box 3 in words, such as '3 agreed, 1 said done by one side'. */
export function progressOf(steps: readonly StepToday[]): AspectProgress[] {
  return Object.entries(checklist.aspectLabels).map(([aspect, label]) => ({
    aspect: aspect as Aspect,
    label,
    says: sayCounts(steps.filter(({ line }) => line.aspect === aspect)),
  }));
}

function sayCounts(steps: readonly StepToday[]): string {
  const counted = kinds.flatMap((kind) => {
    const count = steps.filter((one) => kindOf(one) === kind).length;
    return count ? [`${count} ${kind}`] : [];
  });
  return counted.length ? listed(counted) : 'Nothing here';
}

function kindOf({ step, standing }: StepToday): Kind {
  if (step.state === 'said done') return 'said done by one side';
  if (!isClosed(step) && standing === 'slipped' && step.state !== 'blocked' && step.state !== 'not happened')
    return 'late';
  return step.state;
}
