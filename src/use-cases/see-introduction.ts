import type { Introduction } from '../induction/introduction.ts';
import { introductionOf } from '../store/introductions.ts';
import { findInduction } from './find-induction.ts';
import { useCase } from './use-case.ts';
import type { IntroductionNo } from './write-introduction.ts';

/** What somebody has written of themselves, or that there is no induction of theirs to write it for. */
export type IntroductionSeen =
  | { readonly refusal?: undefined; readonly introduction: Introduction }
  | { readonly refusal: Extract<IntroductionNo, { no: 'no such induction' }> };

/**
 * What a link worker has written of themselves, to write more of it.
 * May: the link worker of that induction. Records: nothing.
 */
export const seeIntroduction = useCase(
  { may: 'introduce themselves', records: 'nothing' },
  async (room): Promise<IntroductionSeen> => {
    const found = await findInduction(room, 'introduce themselves', undefined);
    if ('refusal' in found) return { refusal: { no: 'no such induction', names: [] } };
    return { introduction: await introductionOf(room.tx, found.induction.id) };
  },
);
