import { intendNext } from '../use-cases/intend-nudges.ts';
import type { Surroundings } from '../use-cases/surroundings.ts';

/** Looks at every induction of which something may be said now, and writes down who is to be written to; says how many. */
export async function sweep(around: Surroundings, isStopped: () => boolean): Promise<number> {
  let intended = 0;
  let after: string | undefined;
  while (!isStopped()) {
    const swept = await intendNext(around, after);
    if (!swept) break;
    intended += swept.intended;
    after = swept.induction;
  }
  return intended;
}
