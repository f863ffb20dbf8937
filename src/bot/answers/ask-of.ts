import type { Temporal } from 'temporal-polyfill';
import { lineOf } from '../../induction/checklist.ts';
import type { Ask, DayRead } from '../../understanding/ask.ts';
import { lacksIn } from '../../understanding/lacks-in.ts';
import type { Meaning } from '../../understanding/meaning.ts';
import { newcomerIn } from '../../understanding/newcomer-in.ts';
import { plainly } from '../../understanding/plainly.ts';
import { readSpan } from '../../understanding/read-span.ts';
import { refOf } from './ref-of.ts';

type Other = Exclude<
  Meaning['intent'],
  | 'mark-done'
  | 'confirm-happened'
  | 'did-not-happen'
  | 'partial-done'
  | 'not-yet'
  | 'supervision-problem'
  | 'pulse-answer'
  | 'undo'
  | 'help'
  | 'out-of-scope'
>;

/** What a meaning asks for, as if it had been said in Belong’s own phrases. */
const asks: Record<Other, (meaning: Meaning, today: Temporal.PlainDate) => Ask> = {
  'next-step': ({ place }) => (place ? { ask: 'list', place } : { ask: 'next' }),
  'change-date': changeOfDay,
  'working-pattern': daysOf,
  'remind-later': (meaning) => remind(meaning),
  'on-leave': away,
  'who-is': ({ person }) => ({ ask: 'who is who', who: person }),
  'rules-question': () => ({ ask: 'whose rules', subject: '', whose: '' }),
  'room-problem': (meaning) =>
    meaning.step === 'desk-near-team'
      ? { ask: 'step', step: refOf(meaning) }
      : { ask: 'room', site: siteOf(meaning) },
  'access-problem': (meaning) => ({ ask: 'no access', site: siteOf(meaning), heard: lacksIn(meaning.words) }),
  status: (meaning) =>
    meaning.step
      ? { ask: 'step', step: refOf(meaning) }
      : { ask: 'status', who: refTo(meaning.person), place: refTo(meaning.place) },
  'start-induction': ({ day, place, words }) => ({
    ask: 'start',
    who: newcomerIn(words),
    ...(day ? { day: day.toString() } : {}),
    ...(place ? { places: [place] } : {}),
  }),
  'change-people': (meaning) =>
    notMe.test(plainly(meaning.words))
      ? { ask: 'hand over', step: refOf(meaning) }
      : { ask: 'change people', who: linkWorkerOnly(meaning) },
  leaver,
  'not-applicable': (meaning) => ({ ask: 'set aside', step: refOf(meaning) }),
  'why-step': (meaning) => ({ ask: 'why', step: refOf(meaning) }),
  'privacy-question': () => ({ ask: 'who sees what' }),
  'stop-nudges': () => ({ ask: 'stop nudges' }),
  thanks: () => ({ ask: 'thanks' }),
};

/** What somebody asks for by what they mean. */
export function askOf(meaning: Meaning, today: Temporal.PlainDate): Ask {
  return asks[meaning.intent as Other](meaning, today);
}

const notMe =
  /\b(?:not|isnt|aint|no longer) me\b|\bnot my (?:job|area|thing|remit)\b|\b(?:someone|somebody) else\b|\bask \w+ (?:in|instead)\b/;

/** Without a step it is all that comes by itself that waits. */
function remind(meaning: Meaning): Ask {
  if (meaning.step) return { ask: 'remind me', steps: [refOf(meaning)], day: dayOf(meaning) };
  return { ask: 'pause until', until: meaning.day?.toString(), sure: false };
}

/** Somebody leaves on the day itself: what is theirs falls open then, and not before. */
function leaver({ person, day }: Meaning, today: Temporal.PlainDate): Ask {
  if (!person) return { ask: 'unclear change', missing: 'who leaves' };
  if (day && !day.equals(today)) return { ask: 'unclear change', missing: 'the day itself' };
  return { ask: 'leaver', who: person, heir: '', sure: false };
}

/** Of a new supervisor it is the link worker whose people change, and a name that is not theirs says nothing of that. */
function linkWorkerOnly({ person, step }: Meaning) {
  return step ? undefined : refTo(person);
}

function refTo(words: string | undefined) {
  return words ? { words } : undefined;
}

function siteOf({ place, person }: Meaning) {
  return { place, who: person };
}

function dayOf({ day, unclearDay = '' }: Meaning): DayRead {
  return day ? { day } : { unclear: unclearDay };
}

/** What needs both in the room is booked, anything else is moved; without a day, days are shown to choose from. */
function changeOfDay(meaning: Meaning): Ask {
  const step = refOf(meaning);
  if (!meaning.day && !meaning.unclearDay) return { ask: 'set day', step };
  return { ask: meaning.step && lineOf(meaning.step).together ? 'book' : 'move', step, day: dayOf(meaning) };
}

/** Whoever speaks of themselves changes their own days; of others, those of a link worker. */
function daysOf({ week, own, place = '', person }: Meaning): Ask {
  if (!week) return { ask: 'unclear change', missing: 'days' };
  if (own) return { ask: 'my days', week, place, sure: false };
  return { ask: 'change', who: refTo(person), sure: false, change: { kind: 'days', place, week } };
}

function away({ day, until, words, person }: Meaning, today: Temporal.PlainDate): Ask {
  const span = readSpan(words, today);
  if ('unclear' in span && span.unclear === 'end') return { ask: 'unclear leave', why: 'end' };
  if (!day) return { ask: 'unclear leave', why: 'days' };
  const cover = refTo(person);
  return { ask: 'leave', from: day.toString(), to: (until ?? day).toString(), cover, sure: false };
}
