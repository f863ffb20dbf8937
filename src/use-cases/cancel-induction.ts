import { endHeld } from './end-induction.ts';
import { findInduction, nameIn } from './find-induction.ts';
import { useCase } from './use-case.ts';

/** An induction that was ended, or would be once its name is typed back; or why not. */
export type Ended =
  | { readonly refusal?: undefined; readonly name: string; readonly ended: boolean }
  | { readonly refusal: { readonly no: 'no such induction'; readonly names: readonly string[] } };

/**
 * Calls an induction off for good, once the link worker's whole name was typed back.
 * May: the line manager, and those who manage the employer. Records: that it ended.
 */
export const cancelInduction = useCase(
  { may: 'end an induction', records: 'ended' },
  async (room, name: string, typedBack: boolean): Promise<Ended> => {
    const found = await findInduction(room, 'end an induction', name ? { words: name } : undefined);
    if ('refusal' in found) return found;
    const { induction } = found;
    const whole = nameIn(induction);
    if (!typedBack || name.trim().toLowerCase() !== whole.toLowerCase()) return { name: whole, ended: false };
    await endHeld(room, induction, 'cancelled');
    return { name: whole, ended: true };
  },
);
