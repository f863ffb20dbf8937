import type { Intent } from './meaning.ts';
import type { Share } from './sorter.ts';
import { stepsNamed } from './step-cues.ts';

/** What is about no line of the checklist, whatever words of one it holds. */
const aboutNone: readonly Intent[] = [
  'next-step',
  'on-leave',
  'working-pattern',
  'start-induction',
  'leaver',
  'help',
  'thanks',
  'stop-nudges',
  'privacy-question',
  'pulse-answer',
  'out-of-scope',
];

/** What is always about the same line, or about one that a few words tell. */
const alwaysByWords: readonly Intent[] = [
  'rules-question',
  'room-problem',
  'access-problem',
  'supervision-problem',
  'who-is',
];

/** What is about a line only where its own words stand there. */
const onlyByName: readonly Intent[] = ['who-is', 'remind-later', 'undo', 'change-people'];

/** Words, where they decide of themselves which line something is about. */
const byWords: Partial<Record<Intent, readonly (readonly [RegExp, string | undefined])[]>> = {
  'rules-question': [[/./, 'whose-rules']],
  'room-problem': [
    [/\b(?:desk|seat|chair)\b/i, 'desk-near-team'],
    [/./, 'consulting-room'],
  ],
  'access-problem': [[/./, 'systems-access']],
  'supervision-problem': [
    [/wellbeing|well-being|check.?in/i, 'wellbeing-check-in'],
    [
      /cancel|mov(?:e|es|ed|ing)\b|session|book|late|time to|reschedul|every|times|half|email/i,
      'case-supervision',
    ],
    [
      /\b(?:no|not|nobody|no one|none|any|never|without|who|left|named?|find)\b|n[’']?t\b|take on/i,
      'name-case-supervisor',
    ],
    [/./, 'case-supervision'],
  ],
  'change-people': [
    [/wellbeing|well-being/i, 'name-wellbeing-supervisor'],
    [/supervis/i, 'name-case-supervisor'],
  ],
  'who-is': [
    [
      /wellbeing|well-being|how i[’']?m doing|how i am|looks? (?:out for|after) me|for me,? not/i,
      'name-wellbeing-supervisor',
    ],
    [/safeguarding/i, 'safeguarding-lead-meeting'],
    [/supervis|worried about a|(?:about|with) (?:a |my )?(?:patient|case)/i, 'name-case-supervisor'],
  ],
};

/** Learned so surely, a line is meant whether its own words stand there or not. */
const sure = 0.9;
/** Without any words of its own, a line is meant only where nothing else is as likely. */
const likely = 0.5;

/** The line of the checklist that some words are about: by what they mean, by its own words, or by what was learned. */
export function stepOf(
  words: string,
  intent: Intent | undefined,
  learned: readonly Share<string>[],
): string | undefined {
  if (intent && aboutNone.includes(intent)) return undefined;
  const rule = intent && byWords[intent]?.find(([pattern]) => pattern.test(words));
  if (rule) return rule[1];
  const named = stepsNamed(words);
  const [best] = learned;
  const isKnown = best !== undefined && best.kind !== 'none';
  if (named.length === 0 && intent && onlyByName.includes(intent)) return undefined;
  if (isKnown && (best.share > sure || named.includes(best.kind))) return best.kind;
  if (named.length) return learned.find(({ kind }) => named.includes(kind))?.kind ?? named[0];
  return isKnown && best.share > likely ? best.kind : undefined;
}

/** Whether what means this can be about a line that only its words tell. */
export function isAboutAStep(intent: Intent): boolean {
  return !aboutNone.includes(intent) && !alwaysByWords.includes(intent);
}
