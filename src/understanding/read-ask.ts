import type { Temporal } from 'temporal-polyfill';
import { type Ask, type AskOfAStep, answers } from './ask.ts';
import { isDoubtful } from './doubt.ts';
import { longestMessage, plainWords } from './plain-words.ts';
import { readBooking, readSession, readStepAndDay } from './read-booking.ts';
import { readStep, readStepAndRest } from './read-step.ts';

type PlainDate = Temporal.PlainDate;
type Reader = readonly [RegExp, (rest: string, today: PlainDate) => Ask | undefined];

const always =
  (
    ask: Extract<
      Ask,
      { ask: 'hello' | 'help' | 'need a person' | 'next' | 'tick list' | 'yes' | 'no' | 'thanks' }
    >['ask'],
  ) =>
  (): Ask => ({ ask });

/** What each first word asks for, in the order in which they are tried. */
const readers: readonly Reader[] = [
  [
    /^(hi|hello|hey|hiya|morning|afternoon|good (morning|afternoon|evening))( belong| there)?$/i,
    always('hello'),
  ],
  [
    /^(i need (a person|somebody|someone|to talk to (somebody|someone|a person))|a person|help now)$/i,
    always('need a person'),
  ],
  [/^(help|\?|help me|what can (you|i) do|menu|commands)$/i, always('help')],
  [/^(what'?s next|what is next|whats? now|next|what now|what do i do( next)?)$/i, always('next')],
  [/^(tick list|tick|ticks|questions)$/i, always('tick list')],
  [
    /^(?:who(?:'?s| is) who|whos who|who do i ask)(?: for (?<rest>.+))?$/i,
    (rest) => ({ ask: 'who is who', who: rest || undefined }),
  ],
  [/^(thanks|thank you|ta|cheers|thanks a lot|many thanks)$/i, always('thanks')],
  [/^(yes|y|yep|yeah|aye|ok|okay|that'?s right|yes that'?s right|correct)$/i, always('yes')],
  [/^(no|n|nope|nah)$/i, always('no')],
  [/^(more|page) ?(?<rest>\d{0,3})$/i, (rest) => ({ ask: 'list', page: rest ? Number(rest) : 2 })],
  [/^(my list|the list|list|show (me )?(my list|all|everything))$/i, () => ({ ask: 'list' })],
  [/^(my )?list( (at|for))? (?<rest>.+)$/i, (rest) => ({ ask: 'list', place: rest })],
  [/^(my )?status$/i, () => ({ ask: 'status' })],
  [/^status (?:of |for )?(?:all|everybody|everyone)\b.*$/i, () => ({ ask: 'who needs me', page: undefined })],
  [/^status( (of|for))? (?<rest>.+)$/i, (rest) => statusOf(rest)],
  [
    /^who needs (?:me|my help)(?: page)? ?(?<rest>\d{0,3})$/i,
    (rest) => ({ ask: 'who needs me', page: rest ? Number(rest) : undefined }),
  ],
  [/^undo$/i, () => ({ ask: 'undo' })],
  [/^undo (?<rest>.+)$/i, (rest) => withStep(rest, 'step', (step) => ({ ask: 'undo', step }))],
  [/^why\b ?(?<rest>.*)$/i, (rest) => withStep(rest, 'why', (step) => ({ ask: 'why', step }))],
  [/^set (a )?day\b ?(?<rest>.*)$/i, (rest) => withStep(rest, 'step', (step) => ({ ask: 'set day', step }))],
  [/^set aside\b ?(?<rest>.*)$/i, (rest) => withStep(rest, 'step', (step) => ({ ask: 'set aside', step }))],
  [
    /^(tell )?(my )?(line )?manager first\b:? ?(?<rest>.*)$/i,
    (rest) => withStep(rest, 'manager first', (step) => ({ ask: 'manager first', step })),
  ],
  [
    /^tell everybody\b:? ?(?<rest>.*)$/i,
    (rest) => withStep(rest, 'everybody', (step) => ({ ask: 'everybody', step })),
  ],
  [/^not me\b[:,]? ?(?<rest>.*)$/i, (rest) => handOver(rest)],
  [
    /^(?:hand|give|take) (?<rest>.+?) back$/i,
    (rest) => withStep(rest, 'hand back', (step) => ({ ask: 'hand back', step })),
  ],
  [
    /^hand back\b ?(?<rest>.*)$/i,
    (rest) => withStep(rest, 'hand back', (step) => ({ ask: 'hand back', step })),
  ],
  [/^hand (?:over )?(?<rest>.+)$/i, (rest) => handOver(rest)],
  [/^not needed\b ?(?<rest>.*)$/i, (rest) => withReason(rest, 'not needed')],
  [/^blocked\b:? ?(?<rest>.*)$/i, (rest) => withReason(rest, 'blocked')],
  [/^not yet\b:? ?(?<rest>.*)$/i, (rest) => withStep(rest, 'not yet', (step) => ({ ask: 'not yet', step }))],
  [/^(?<rest>.+?)(?:,| -)? (?:but |and )?(?:there(?:'?s| is| are) )?more to come$/i, readSession],
  [/^(?:one |a |another )?session (?:of |for )?(?<rest>.+)$/i, readSession],
  [
    /^(?:it )?did(?:n'?t| not) happen after all\b:? ?(?<rest>.*)$/i,
    (rest) => withStep(rest, 'called off', (step) => ({ ask: 'not after all', step })),
  ],
  [
    /^(called off|cancelled|canceled|it was called off|(it )?did(n'?t| not) happen)\b:? ?(?<rest>.*)$/i,
    (rest) => calledOff(rest),
  ],
  [/^(booked|book)\b ?(?<rest>.*)$/i, (rest, today) => readBooking(rest, today)],
  [/^move\b ?(?<rest>.*)$/i, (rest, today) => readStepAndDay(rest, 'move', / to /i, today)],
  [/^done\b:? ?(?<rest>.*)$/i, (rest) => plainly(rest, 'done')],
  [/^(?<rest>#?\d{1,9})( is)? done$/i, (rest) => plainly(rest, 'done')],
  [/^(it )?happened\b:? ?(?<rest>.*)$/i, (rest) => plainly(rest, 'happened')],
  [/^(?<rest>#?\d{1,9}) happened$/i, (rest) => plainly(rest, 'happened')],
  [/^yes (?<rest>#?\d{1,9})$/i, (rest) => plainly(rest, 'happened')],
  [
    /^(?:show|open|step)? ?(?<rest>#?-?\d{1,9})$/i,
    (rest) => withStep(rest, 'step', (step) => ({ ask: 'step', step })),
  ],
  [/^(show|open) (?<rest>.+)$/i, (rest) => withStep(rest, 'step', (step) => ({ ask: 'step', step }))],
];

/** What somebody asks for in a message; a day is read from today on. */
export function readAsk(text: string, today: PlainDate): Ask {
  if (text.length > longestMessage) return { ask: 'unknown' };
  const words = plainWords(text);
  const statement = words.replace(/[\s?]+$/, '');
  const asked = read(statement || words, today);
  return statement === words ? asked : asQuestion(asked);
}

function read(words: string, today: PlainDate): Ask {
  for (const [pattern, reader] of readers) {
    const match = pattern.exec(words);
    const asked = match && reader(match.groups?.rest?.trim() ?? '', today);
    if (asked) return asked;
  }
  return { ask: 'unknown' };
}

/** A question about a step changes nothing: it is answered with the step as it stands. */
function asQuestion(asked: Ask): Ask {
  const isAnswer = (answers as readonly string[]).includes(asked.ask);
  return isAnswer && 'step' in asked && asked.step ? { ask: 'step', step: asked.step } : asked;
}

function withStep(
  words: string,
  of: AskOfAStep,
  ask: (step: NonNullable<ReturnType<typeof readStep>>) => Ask,
): Ask {
  const step = readStep(words);
  return step ? ask(step) : { ask: 'incomplete', of, missing: 'step' };
}

/** '2', '2 to Joyce Mensah', '2, it is Joyce’s': what stands before the last 'to' or comma is the step. */
function handOver(words: string): Ask {
  const { what = words, who } =
    /^(?<what>.+?)(?: to |, ?(?:it'?s |it is |that'?s )?)(?<who>[^,]+?)(?:'?s)?$/i.exec(words)?.groups ?? {};
  return withStep(what, 'hand over', (step) => ({
    ask: 'hand over',
    step,
    to: who ? { words: who } : undefined,
  }));
}

/** 'Priya', 'Elm Tree', or 'Priya at Elm Tree'. */
function statusOf(words: string): Ask {
  const place = / at (?<place>.+)$/i.exec(words)?.groups?.place;
  return { ask: 'status', who: { words }, place: place ? { words: place } : undefined };
}

/** A step is closed by a plain statement only: no doubt, no tomorrow. */
function plainly(words: string, ask: 'done' | 'happened'): Ask | undefined {
  if (isDoubtful(words)) return undefined;
  return withStep(words, ask, (step) => ({ ask, step }));
}

/** A few words may follow on why, and need not. */
function calledOff(words: string): Ask {
  const read = readStepAndRest(words);
  if (read?.rest) return { ask: 'called off', step: read.step, reason: read.rest };
  return withStep(words, 'called off', (step) => ({ ask: 'called off', step }));
}

function withReason(words: string, ask: 'blocked' | 'not needed'): Ask {
  const read = readStepAndRest(words);
  if (!read) return { ask: 'incomplete', of: ask, missing: 'step' };
  if (!read.rest) return { ask: 'incomplete', of: ask, missing: 'reason' };
  return { ask, step: read.step, reason: read.rest };
}
