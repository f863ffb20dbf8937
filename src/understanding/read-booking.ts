import type { Temporal } from 'temporal-polyfill';
import type { Ask } from './ask.ts';
import { isDoubtful } from './doubt.ts';
import { readDay } from './read-day.ts';
import { readStep } from './read-step.ts';

/** Where a name ends: at the end, or before words for a day. */
const untilDay =
  '(?= (?:for|on|next|this|today|tomorrow|\\d|mon(?:day)?|tue(?:s|sday)?|wed(?:s|nesday)?|thu(?:rs?|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)\\b| \\d|$)';
const withSomebody = new RegExp(`^(?<before>.+?) with (?<who>.+?)${untilDay}(?<after>.*)$`, 'i');

/** '5 with Dr Shah on 17 September', 'a desk for 3 October': which step, which day, and with whom. */
export function readBooking(words: string, today: Temporal.PlainDate): Ask {
  const { before, who, after } = withSomebody.exec(words)?.groups ?? {};
  const asked = readStepAndDay(who ? `${before}${after}` : words, 'book', / (?:for|on) /i, today);
  return asked.ask === 'book' && who ? { ...asked, with: { words: who } } : asked;
}

/** The step stands before the last 'for' or 'to'; a number may be followed by the day at once. */
export function readStepAndDay(
  words: string,
  ask: 'book' | 'move',
  before: RegExp,
  today: Temporal.PlainDate,
): Ask {
  const at = dayAt(words, before, today);
  const numbered = /^(?<number>#?\d{1,9})(?: (?<day>.+))?$/.exec(words)?.groups;
  const [title, day] =
    at >= 0
      ? [words.slice(0, at), words.slice(at).trim().replace(/^\w+ /, '')]
      : [numbered?.number ?? words, numbered?.day ?? ''];
  const step = readStep(title);
  if (!step) return { ask: 'incomplete', of: ask, missing: 'step' };
  return day ? { ask, step, day: readDay(day, today) } : { ask: 'incomplete', of: ask, missing: 'day' };
}

/** Where the words for the day begin: after a “for Priya” the first that a day follows, or the first of all. */
function dayAt(words: string, before: RegExp, today: Temporal.PlainDate): number {
  const places = [...words.matchAll(new RegExp(before, 'gi'))].map(({ index }) => index);
  const isDay = (at: number) => 'day' in readDay(words.slice(at).trim().replace(/^\w+ /, ''), today);
  return places.find(isDay) ?? places[0] ?? -1;
}

/** 'happened 3, more to come', 'session of 3': one session of several, and nothing where it is in doubt. */
export function readSession(words: string): Ask | undefined {
  const plain = words.replace(/^(?:it )?(?:happened|done)\b:? ?/i, '').replace(/,? (?:happened|done)$/i, '');
  if (isDoubtful(plain)) return undefined;
  const step = readStep(plain);
  return step ? { ask: 'session', step } : { ask: 'incomplete', of: 'session', missing: 'step' };
}
