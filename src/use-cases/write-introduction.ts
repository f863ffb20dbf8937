import type { Induction } from '../induction/induction.ts';
import {
  type Introduction,
  type IntroductionPart,
  introductionParts,
  longestIntroduction,
} from '../induction/introduction.ts';
import { introductionOf, removeIntroduction, saveIntroduction } from '../store/introductions.ts';
import { checkText, isTextRefusal, type TextRefusal } from '../understanding/check-text.ts';
import { type AsShown, isWished } from './change-practice.ts';
import { findInduction } from './find-induction.ts';
import { Refused, type Room, useCase } from './use-case.ts';

/** What becomes of each part, as the link worker typed it; an empty one is taken away. */
export type IntroductionWishes = Partial<Readonly<Record<IntroductionPart, string>>>;

/** Why nothing was kept: no induction of theirs, words that cannot be, or others kept since the form was made. */
export type IntroductionNo =
  | { readonly no: 'no such induction'; readonly names: readonly string[] }
  | { readonly no: 'text'; readonly why: TextRefusal; readonly part: IntroductionPart }
  | { readonly no: 'changed meanwhile'; readonly what: readonly IntroductionPart[] };

/** What is kept now, and whether it is other than before; or why nothing was kept. */
export type IntroductionWritten =
  | { readonly refusal?: undefined; readonly introduction: Introduction; readonly changed: boolean }
  | { readonly refusal: IntroductionNo };

/**
 * Keeps what a link worker writes of themselves for their colleagues: what was changed, and nothing else.
 * May: the link worker of that induction. Records: that it was changed, and none of the words.
 */
export const writeIntroduction = useCase(
  { may: 'introduce themselves', records: 'changed' },
  async (room, wishes: IntroductionWishes, shown?: AsShown): Promise<IntroductionWritten> => {
    const found = await findInduction(room, 'introduce themselves', undefined);
    if ('refusal' in found) return found;
    const { induction } = found;
    const now = await introductionOf(room.tx, induction.id);
    const changed = introductionParts.filter(
      (part) => isWished(wishes[part], shown?.[part]) && wishes[part]?.trim() !== (now[part] ?? ''),
    );
    const what = changed.filter((part) => shown && (now[part] ?? '') !== (shown[part] ?? ''));
    if (what.length) return { refusal: { no: 'changed meanwhile', what } };
    for (const part of changed) await keep(room, induction, part, wishes[part]?.trim() ?? '');
    if (changed.length)
      await room.record({
        kind: 'changed',
        inductionId: induction.id,
        detail: { change: 'introduction', parts: changed },
      });
    return { introduction: await introductionOf(room.tx, induction.id), changed: changed.length > 0 };
  },
);

async function keep(
  { tx }: Room,
  { id: inductionId, people }: Induction,
  part: IntroductionPart,
  text: string,
): Promise<void> {
  if (!text) return removeIntroduction(tx, { inductionId, part });
  const known = [...people.values()].map(({ name }) => name);
  const words = checkText(text, known, longestIntroduction);
  if (isTextRefusal(words)) throw new Refused<IntroductionNo>({ no: 'text', why: words, part });
  await saveIntroduction(tx, { inductionId, part, words });
}
