import type { Tense } from './meant.ts';

type Around = { readonly before: string; readonly after: string };

const same = '[^.!?;,\\n]*$';
/** 'Nudge me on Friday', 'moved to the 18th', 'I’m away the 21st': what is to come, beside what was done. */
const toCome = new RegExp(
  `\\b(?:will|can(?!['’]?t)|could(?!n)|please|pls|remind|nudge|prod|poke|ask|(?<=^|and |then |can you |u )put|stick|push|shift|rather|need|wants? to|trying|tries|to be (?!fri)|don['’]?t|do not|i['’]?m|i am|rebooked|rearranged|rescheduled|(?:mov|bump|postpon)ed to)\\b${same}|['’]ll\\b${same}|\\b(?:until|till?|is)\\s(?:the\\s)?$|\\w['’]s\\s$`,
  'i',
);
const from = /\bfrom\s(?:the\s)?$/i;
const goesOn = /^\s*(?:[-–—]|to|till?|until)(?:\s|\d)/i;
const toComeAfter = /^\s(?:instead|please|pls)\b/i;
/** 'Finished on Friday', 'since Monday': what was, beside what is to come. */
const hasBeen =
  /\b(?:finished|started|took over|left|resigned|delivered['’"”]?|since|last day was)(?:\s(?:with|by|at|us|here|work|only)){0,2}(?:\son)?(?:\sthe)?\s$/i;
const was = new RegExp(
  `\\b(?:was|were|did|didn['’]?t|had|nobody|started|finished|went|saw|supposed)\\b${same}`,
  'i',
);

/** The tense of the words right beside a day, where they are plainly of another than the message. */
export function tenseNearby({ before, after }: Around, tense: Tense): Tense {
  if (hasBeen.test(before)) return 'past';
  if (tense === 'coming' || was.test(before)) return tense;
  const begins = from.test(before) && !goesOn.test(after);
  return begins || toCome.test(before) || toComeAfter.test(after) ? 'coming' : 'past';
}
