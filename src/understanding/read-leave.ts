import type { Temporal } from 'temporal-polyfill';
import { leaveProblem } from '../induction/leave-problem.ts';
import type { LeaveAsk } from './leave-ask.ts';
import { plainWords } from './plain-words.ts';
import { readCover } from './read-cover.ts';
import { readSpan } from './read-span.ts';

type PlainDate = Temporal.PlainDate;

const me = "(?<me>(?:i'?m|i am|im|i'?ll be|i will be) )?(?:going )?";
const gone =
  '(?<gone>on (?:my )?(?:annual )?(?:leave|holidays?)|(?:on )?a/l|(?:my )?annual leave|off|away|leave|holidays?|out of (?:the )?office|not (?:in|working))';
const leave = new RegExp(`^${me}${gone}(?![\\p{L}'])[:,]? ?(?<rest>.*)$`, 'iu');

const always: readonly (readonly [RegExp, LeaveAsk])[] = [
  [/^(?:hi,? )?(?:i'?m|i am|im) back(?: (?:now|today|at work|in))?$/i, { ask: 'back' }],
  [
    /^cancel (?:my |the )?(?:annual )?(?:leave|holidays?)$|^(?:i'?m|i am|im) not (?:off|away|on leave)(?: any more| after all)?$/i,
    { ask: 'cancel leave' },
  ],
  [
    /^(?:my|show my|when is my) (?:annual )?(?:leave|holidays?)$|^when am i (?:off|away|on leave)$/i,
    { ask: 'my leave' },
  ],
];

/** What somebody says about being away, or nothing where they say something else; why they are away is read by nobody. */
export function readLeave(text: string, today: PlainDate): LeaveAsk | undefined {
  const words = plainWords(text).replace(/[\s?]+$/, '');
  const [, plain] = always.find(([pattern]) => pattern.test(words)) ?? [];
  if (plain) return plain;
  const { me: isMe, gone: how = '', rest } = leave.exec(words)?.groups ?? {};
  if (rest === undefined) return undefined;
  const { days, who } = readCover(rest);
  const span = readSpan(days, today);
  const isPlainlyLeave = Boolean(isMe) || /^(?:on|a\/l|(?:my )?annual)/i.test(how) || rest === '' || who;
  if ('unclear' in span)
    return isPlainlyLeave || span.unclear !== 'days'
      ? { ask: 'unclear leave', why: span.unclear }
      : undefined;
  const why = leaveProblem(span, today);
  if (why) return { ask: 'unclear leave', why };
  const cover = who ? { words: who } : undefined;
  return { ask: 'leave', from: span.from.toString(), to: span.to.toString(), cover, sure: false };
}
