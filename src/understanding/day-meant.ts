import type { Temporal } from 'temporal-polyfill';
import { weekday } from './date-words.ts';
import { dayWishedFor } from './day-wished-for.ts';
import { type DaySaid, daysSaid } from './days-said.ts';
import type { Intent, Meaning } from './meaning.ts';
import type { Read } from './read-clause.ts';
import { readSpan } from './read-span.ts';

type PlainDate = Temporal.PlainDate;
type Days = Pick<Meaning, 'day' | 'until' | 'unclearDay'>;

/** What lies behind is told, and not planned. */
const told: readonly Intent[] = [
  ...(['mark-done', 'partial-done', 'confirm-happened', 'did-not-happen'] as const),
  ...(['access-problem', 'supervision-problem', 'undo'] as const),
];
/** Who starts, leaves, or wants to be reminded may say the day in the next breath. */
const inTheRest: readonly Intent[] = ['start-induction', 'leaver', 'remind-later', 'change-date', 'on-leave'];
/** Days in these are every week’s, or no days at all. */
const nameNoDay: readonly Intent[] = ['working-pattern', 'pulse-answer', 'rules-question'];
/** “This week” is no day, but whoever is away may be so for days. */
const wholeSpans: readonly Intent[] = ['on-leave'];

/** The day that a part of a message means, or else the rest of the message. */
export function dayMeant(
  intent: Intent,
  read: Read,
  { message, isAll }: { readonly message: string; readonly isAll: boolean },
  today: PlainDate,
): Days {
  if (nameNoDay.includes(intent) || isWeekly(read, today)) return {};
  const away = intent === 'on-leave' ? readSpan(read.words, today) : undefined;
  if (away && !('unclear' in away)) return asDays(away);
  const tense = told.includes(intent) ? 'past' : 'coming';
  const own = daysSaid(read.words, today, tense);
  const rest = isAll || inTheRest.includes(intent) ? message : '';
  const [words, days] = own.length ? [read.words, own] : [rest, daysSaid(rest, today, tense)];
  const meant = intent === 'change-date' ? dayWishedFor(days, words) : days[0];
  if (!meant || ('from' in meant && !wholeSpans.includes(intent))) return {};
  return asDay(meant);
}

/** “Room 4 booked Tues and Thurs”: a room is had by the day of the week, so that no one day is meant. */
function isWeekly({ step, words }: Read, today: PlainDate): boolean {
  if (step !== 'consulting-room') return false;
  const days = daysSaid(words, today, 'coming');
  return days.length > 0 && days.every(({ said }) => bareWeekday.test(said));
}

const bareWeekday = new RegExp(`^(?:on )?${weekday}$`, 'i');

function asDay(meant: DaySaid): Days {
  if ('unclear' in meant) return { unclearDay: meant.said };
  return 'day' in meant ? { day: meant.day } : asDays(meant);
}

function asDays({ from, to }: { readonly from: PlainDate; readonly to: PlainDate }): Days {
  return from.equals(to) ? { day: from } : { day: from, until: to };
}
