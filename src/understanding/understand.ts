import { weekday } from './date-words.ts';
import { type DaySaid, daysSaid } from './days-said.ts';
import { type Learned, learned } from './learned.ts';
import type { Context, Intent, Meaning } from './meaning.ts';
import { nameSaid } from './name-said.ts';
import { longestMessage } from './plain-words.ts';
import { plainly } from './plainly.ts';
import type { Read } from './read-clause.ts';
import { readSpan } from './read-span.ts';
import { readings } from './readings.ts';
import { isSaidOutright } from './said-outright.ts';
import type { Speaker } from './speaker.ts';
import { weekIn } from './week-in.ts';
import { wordsSaid } from './words-said.ts';

/** What lies behind is told, and not planned. */
const told: readonly Intent[] = ['mark-done', 'partial-done', 'confirm-happened', 'did-not-happen'];
/** Days in these are every week’s, or no days at all. */
const nameNoDay: readonly Intent[] = ['working-pattern', 'pulse-answer', 'rules-question'];
/** “This week” is no day, but whoever is away may be so for days. */
const wholeSpans: readonly Intent[] = ['on-leave'];
/** Less sure, it is asked back. */
export const likelyEnough = 0.6;
/** What else a part of a message may mean is worth a question while it is so likely. */
const worthAsking = 0.05;

/**
 * What somebody means by a message, one thing after another; nothing where it is longer than is read for that
 * (2,000 characters).
 */
export function understand(text: string, context: Context, known: Learned = learned()): Meaning[] {
  if (text.length > longestMessage) return [];
  const words = text.replace(/<at>[^<]*<\/at>/g, ' ').trim();
  if (!wordsSaid(words).some((word) => known.ordinary.has(word) && /[\p{L}#]/u.test(word))) return [];
  const all = readings(words, context, known).filter(({ intents }) => intents.length > 0);
  const meanings = all.map((read) => meaningOf(read, all.length > 1 ? read.words : words, context, known));
  const [only, ...others] = meanings;
  return only && others.length === 0 && isOutright(only, words) ? [{ ...only, outright: true }] : meanings;
}

/** A plain word that something happened, and nothing beside it. */
function isOutright({ intent, sure }: Meaning, text: string): boolean {
  return (
    (intent === 'mark-done' || intent === 'confirm-happened') && sure >= likelyEnough && isSaidOutright(text)
  );
}

function meaningOf(read: Read, text: string, context: Context, known: Learned): Meaning {
  const [best, ...others] = read.intents;
  if (!best) throw new Error('nothing was learned');
  const person = nameSaid(text, context.people ?? [], known.ordinary);
  const place =
    nameSaid(read.words, context.places ?? [], known.ordinary) ??
    nameSaid(text, context.places ?? [], known.ordinary);
  return {
    intent: best.kind,
    sure: best.share,
    or: others.filter(({ share }) => share > worthAsking).map(({ kind }) => kind),
    words: read.words,
    ...(read.step ? { step: read.step } : {}),
    ...(person ? { person } : {}),
    ...(place ? { place } : {}),
    ...weekOf(best.kind, read.words, context.speaker),
    ...(isWeekly(read, text, context) ? {} : dayOf(best.kind, read.words, text, context)),
  };
}

function weekOf(intent: Intent, words: string, speaker: Speaker): Pick<Meaning, 'week' | 'own'> {
  if (intent !== 'working-pattern') return {};
  const week = weekIn(words);
  const isOwn = speaker === 'link-worker' || /\b(?:i|im|ive|my|me)\b/.test(plainly(words));
  return { ...(week ? { week } : {}), ...(isOwn ? { own: true } : {}) };
}

/** “Room 4 booked Tues and Thurs”: a room is had by the day of the week, so that no one day is meant. */
function isWeekly({ step, words }: Read, text: string, { today }: Context): boolean {
  if (step !== 'consulting-room') return false;
  const days = daysSaid(words || text, today, 'coming');
  return days.length > 0 && days.every(({ said }) => bareWeekday.test(said));
}

const bareWeekday = new RegExp(`^(?:on )?${weekday}$`, 'i');

type Days = Pick<Meaning, 'day' | 'until' | 'unclearDay'>;

/** The day in the part that means it, or else in the rest of the message. */
function dayOf(intent: Intent, words: string, text: string, { today }: Context): Days {
  if (nameNoDay.includes(intent)) return {};
  const away = intent === 'on-leave' ? readSpan(words, today) : undefined;
  if (away && !('unclear' in away))
    return away.from.equals(away.to) ? { day: away.from } : { day: away.from, until: away.to };
  const tense = told.includes(intent) ? 'past' : 'coming';
  const own = daysSaid(words, today, tense);
  const days = own.length ? own : daysSaid(text, today, tense);
  const meant = intent === 'change-date' ? wishedFor(days) : days[0];
  if (!meant || ('from' in meant && !wholeSpans.includes(intent))) return {};
  return asDay(meant);
}

/** “Can’t do Tuesday 15th, could do the Thursday”: what is wished for comes last, and is of the same week. */
function wishedFor(days: readonly DaySaid[]): DaySaid | undefined {
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last || !('day' in first) || !('day' in last)) return last;
  const monday = first.day.subtract({ days: first.day.dayOfWeek - 1 });
  const behind = last.day.until(monday).days;
  return behind > 0 ? { ...last, day: last.day.add({ weeks: Math.ceil(behind / 7) }) } : last;
}

function asDay(meant: DaySaid): Days {
  if ('unclear' in meant) return { unclearDay: meant.said };
  return 'day' in meant ? { day: meant.day } : { day: meant.from, until: meant.to };
}
