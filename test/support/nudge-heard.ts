import type { Step } from '../../src/induction/step.ts';
import { isBeside } from './nudge-oracle-happenings.ts';
import { type Heard, heightOf } from './nudge-to-hear.ts';

/** What people have heard in a story: of a step’s ladder, that it was not ready, and each time that it did not happen. */
export function createHeard() {
  const told = new Map<string, Heard & { readonly misses: number }>();
  const kindOf = (rung: string) => (isBeside(rung) ? (rung === 'not ready' ? rung : 'missed') : 'ladder');
  const before = (person: string, id: string, kind: string) => told.get(`${person} ${id} ${kind}`);

  /** Whether somebody has heard of a step what is to be heard of it, or something that says as much. */
  const by =
    ({ id, misses }: Step) =>
    (person: string, { rung, anchor }: Heard): boolean => {
      const kind = kindOf(rung);
      const same = before(person, id, kind);
      if (kind === 'not ready')
        return [same, before(person, id, 'missed')].some((one) => one && one.anchor >= anchor);
      if (!same || same.anchor !== anchor) return false;
      return kind === 'missed' ? same.misses === misses : heightOf(same.rung) >= heightOf(rung);
    };

  return {
    by,
    note(person: string, { id, misses }: Step, heard: Heard) {
      told.set(`${person} ${id} ${kindOf(heard.rung)}`, { ...heard, misses });
    },
  };
}
