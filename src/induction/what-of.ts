import type { StepFacts } from './step-facts.ts';

/** A step by name, where it is and for whom. */
export function whatOf({ title, place, linkWorker }: StepFacts): string {
  const where = [place && `at ${place}`, linkWorker && `for ${linkWorker}`].filter(Boolean);
  return [`“${title}”`, ...where].join(' ');
}
