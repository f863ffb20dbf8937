import { Temporal } from 'temporal-polyfill';
import { firstThatReads, type Reader } from './first-that-reads.ts';
import type { NudgeAsk } from './nudge-ask.ts';
import { plainWords } from './plain-words.ts';
import { readDay } from './read-day.ts';
import { readStep } from './read-step.ts';

type PlainDate = Temporal.PlainDate;

const nudges = '(?:the )?(?:nudges?|reminders?|messages|digests?)';

/** What people type about nudges, in the order in which it is tried. */
const readers: readonly Reader<NudgeAsk, [today: PlainDate]>[] = [
  [
    /^(?:nudge|remind|message) me at (?<time>.+)$/i,
    ({ time = '' }) => ({ ask: 'nudge at', time: readTime(time) }),
  ],
  [
    new RegExp(`^(?:pause|stop|no|hold) ${nudges} (?:until|till|til) (?<day>.+)$`, 'i'),
    ({ day = '' }, today) => ({ ask: 'pause nudges', day: readDay(day, today) }),
  ],
  [
    /^(?:once a week(?: is fine| is enough)?|(?:only )?weekly(?: is fine)?)$/i,
    () => ({ ask: 'nudge weekly' }),
  ],
  [
    new RegExp(`^(?:please )?stop(?: ${nudges})?$|^no (?:more )?${nudges}$`, 'i'),
    () => ({ ask: 'stop nudges' }),
  ],
  [new RegExp(`^(?:resume|start|restart)(?: ${nudges})?(?: again)?$`, 'i'), () => ({ ask: 'resume nudges' })],
  [
    new RegExp(`^preview (?<mine>my )?${nudges}(?: (?:for|of|about) (?<who>.+))?$`, 'i'),
    ({ mine, who }) => preview(mine ? 'me' : who),
  ],
  [
    /^remind me (?:of |about )?(?<step>.+?) (?:on|next|in|at) (?<day>.+)$/i,
    ({ step = '', day = '' }, today) => remind(step, day, today),
  ],
];

/** What somebody asks about nudges, or nothing where they ask for something else. */
export function readNudge(text: string, today: PlainDate): NudgeAsk | undefined {
  const words = plainWords(text).replace(/[\s?]+$/, '');
  return firstThatReads(readers, words, today);
}

function remind(words: string, day: string, today: PlainDate): NudgeAsk | undefined {
  const step = readStep(words);
  return step && { ask: 'remind me', steps: [step], day: readDay(day, today) };
}

function preview(who: string | undefined): NudgeAsk {
  if (who && /^(?:me|myself)$/i.test(who)) return { ask: 'preview nudges', mine: true };
  return { ask: 'preview nudges', who: who ? { words: who.trim() } : undefined };
}

/** '8:30', '8.30am', 'half past eight' is asked back; undefined where the words name no time of day. */
function readTime(words: string): Temporal.PlainTime | undefined {
  const {
    hour,
    minute = '0',
    half,
  } = /^(?<hour>\d{1,2})(?:[:.](?<minute>\d{2}))? ?(?<half>am|pm)?$/i.exec(words.trim())?.groups ?? {};
  if (!hour) return undefined;
  const late = half?.toLowerCase() === 'pm' && Number(hour) < 12 ? 12 : 0;
  const [h, m] = [Number(hour) + late, Number(minute)];
  return h < 24 && m < 60 ? new Temporal.PlainTime(h, m) : undefined;
}
