import { addLesson } from '../store/lessons.ts';
import { checkText, isTextRefusal, type TextRefusal } from '../understanding/check-text.ts';
import { findPlace, type NoPlace, type PlaceRef } from './places.ts';
import { useCase } from './use-case.ts';

/** A lesson that was kept with a practice, or why not. */
export type LessonKept =
  | { readonly refusal?: undefined; readonly practice: string }
  | {
      readonly refusal: NoPlace | { readonly no: 'text'; readonly why: TextRefusal };
    };

/**
 * Keeps what would help the next link worker with the practice (the paper: what one leaves behind helps the next).
 * May: whoever sets the practice up. Records: that it was set up.
 */
export const keepLesson = useCase(
  { may: 'set up a practice', records: 'set up' },
  async (room, ref: PlaceRef, words: string): Promise<LessonKept> => {
    const found = await findPlace(room, 'set up a practice', ref);
    if ('refusal' in found) return found;
    const checked = checkText(words, []);
    if (isTextRefusal(checked)) return { refusal: { no: 'text', why: checked } };
    const { id, name } = found.practice;
    await addLesson(room.tx, {
      practiceId: id,
      words: checked,
      person: room.asker.person,
      today: room.today,
    });
    await room.record({ kind: 'set up', practiceId: id, detail: { lesson: true } });
    return { practice: name };
  },
);
