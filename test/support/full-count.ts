import { inject } from 'vitest';

/** How long a test that repeats itself may take at its full count. */
export const longest = { timeout: 60 * 60_000 };

const share = 50;

declare module 'vitest' {
  interface ProvidedContext {
    counts: 'full' | 'some';
  }
}

/** Whether this run is the one of `npm run prove`, with full counts and figures. */
export const isFull = inject('counts') === 'full';

/** The full count under `npm run prove`, a fiftieth of it under `npm test`. */
export function ofFull(count: number): number {
  return isFull ? count : Math.ceil(count / share);
}

/** Prints a figure where somebody asked for them. */
export function report(figure: string): void {
  if (isFull) process.stdout.write(`  ${figure}\n`);
}
