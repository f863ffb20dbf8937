import type { Temporal } from 'temporal-polyfill';
import { plainWords } from './plain-words.ts';
import { readFirstDay } from './read-first-day.ts';
import type { StartAsk } from './start-ask.ts';

const begin =
  /^start (?:an? |the )?(?:new )?induction(?: for (?<who>.+?))?(?<rest>(?: (?:on|from|at) .+)?)$/i;
const when = /(?:^| )(?:on|from) (?<day>.+?)(?= at |$)/i;
const where = /(?:^| )at (?<places>.+?)(?= (?:on|from) |$)/i;

/** What somebody asks on the way to an induction, or nothing where they ask for something else. */
export function readStart(text: string, today: Temporal.PlainDate): StartAsk | undefined {
  const words = plainWords(text);
  if (/^start now$/i.test(words)) return { ask: 'start now' };
  if (/^start afresh$/i.test(words)) return { ask: 'start afresh' };
  if (/^preview$/i.test(words)) return { ask: 'preview' };
  if (/^people$/i.test(words)) return { ask: 'people of draft' };
  if (/^(drop|throw away|cancel) (the |my )?draft$/i.test(words)) return { ask: 'drop draft' };
  if (/^(already )?in place$/i.test(words)) return { ask: 'in place' };
  const groups = begin.exec(words)?.groups;
  if (!groups) return undefined;
  const rest = groups.rest ?? '';
  const day = when.exec(rest)?.groups?.day;
  const read = day ? readFirstDay(day, today) : undefined;
  return {
    ask: 'start',
    who: groups.who,
    ...(read && 'day' in read ? { day: read.day.toString() } : {}),
    ...(read && 'unclear' in read ? { unclearDay: day } : {}),
    places: where
      .exec(rest)
      ?.groups?.places?.split(/,| and /i)
      .map((one) => one.trim()),
  };
}
