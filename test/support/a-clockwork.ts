import { beforeEach } from 'vitest';
import { createClockwork } from '../../src/nudges/clockwork.ts';
import { aPostbox } from './a-postbox.ts';
import type { Stage } from './a-stage.ts';

/** A clockwork on a stage, with the postbox that all it sends goes to, empty before each test. */
export function aClockwork({ around, setClock }: Stage) {
  const box = aPostbox(around);
  const clockwork = createClockwork(around, box.post, async () => 'changed');
  beforeEach(box.empty);
  return {
    box,
    clockwork,
    /** One round at each of these moments. */
    async at(...moments: readonly string[]): Promise<void> {
      for (const moment of moments) {
        setClock(moment);
        await clockwork.round();
      }
    },
  };
}
