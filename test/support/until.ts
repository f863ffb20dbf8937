import { setTimeout as wait } from 'node:timers/promises';

/** Waits until something is so, and asks every so often; a test that waits in vain is ended by its time limit. */
export async function until(isSo: () => boolean | Promise<boolean>, everyMs = 20): Promise<void> {
  while (!(await isSo())) await wait(everyMs);
}
