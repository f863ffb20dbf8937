import type { Temporal } from 'temporal-polyfill';
import { lookOn } from '../induction/look-on.ts';
import { saveSnooze } from '../store/nudge-wishes.ts';
import { saveLookOn } from '../store/steps.ts';
import { holdStep } from './answer-step.ts';
import { wordsOf } from './part.ts';
import { useCase } from './use-case.ts';

/** The steps somebody is to be reminded of, by title; or why not. */
export type Reminded =
  | { readonly refusal?: undefined; readonly titles: readonly string[] }
  | { readonly refusal: { readonly no: 'day has passed' | 'not yours' } };

/**
 * Puts off nudges about some steps until a day; the steps and their days stay as they are.
 * May: whoever can see them, for themselves. Records: nothing.
 */
export const remindMe = useCase(
  { may: 'see own steps', records: 'nothing' },
  async (room, steps: readonly string[], until: Temporal.PlainDate): Promise<Reminded> => {
    if (room.today.until(until).sign <= 0) return { refusal: { no: 'day has passed' } };
    const titles: string[] = [];
    for (const id of steps) {
      const found = await holdStep(room, id);
      if (!found) continue;
      await saveSnooze(room.tx, { person: room.asker.person, step: id, until });
      const { step, part } = found;
      const day = lookOn(step.step, part.induction, room.today, room.around.holidays);
      await saveLookOn(room.tx, [{ id, day }]);
      titles.push(wordsOf(found).title);
    }
    return titles.length ? { titles } : { refusal: { no: 'not yours' } };
  },
);
