import { count, month, weekday } from './date-words.ts';
import { type Saying, saying } from './saying.ts';

const any = count.replace('?<n>', '?:');
const unit = '(?:day|week|wk|fortnight|month)';
const holiday =
  '(?:(?:may|oct(?:ober)?|feb(?:ruary)?|summer|easter|xmas|christmas|autumn|spring|school) )?(?:half[ -]?term|easter|x-?mas|christmas|ch?rimbo|new year|summer|autumn|winter|spring|holidays|hols|bank holidays?|ramadan|eid|diwali)(?: (?:hols|holidays?|break))?';
const around = '(?:after|before|over|during|at|around|until|till?|by|since|in|from)';
const vaguely = '(?:sometime |some time |early |late |mid |later )';
const most = "(?! (?:do|party|card|lunch|eve|day|rota|cover|off)\\b|['’]s)";

/** Words for times of which only a question could settle the day. */
export const unclearDays: readonly Saying[] = [
  `(?:bank holiday|easter) ${weekday}|good friday`,
  `(?:(?:just|straight|right|sometime) )?${around} (?:the )?${holiday}${most}`,
  `(?:in (?:about |around )?)?(?:the next |${any} )${unit}s?,? (?:or (?:so|two|three|2|3|thereabouts)|ish)`,
  `(?:in|over|within|during|for) the next (?:(?:few|${any}) )?${unit}s?`,
  `in (?:about|around|roughly|a few|few|some|several|another) (?:${any} )?${unit}s?(?: time)?`,
  `in ${any} months?(?: time)?`,
  `(?:a )?(?:few|several) ${unit}s (?:ago|time)|the other (?:day|week|${weekday})`,
  `(?:the )?(?:first|1st|second|2nd|third|3rd|fourth|4th|last) (?:week|fortnight|half|few days|weekend) (?:of|in) (?:${month}|(?:the|this|next|last) month)`,
  `(?:a )?week (?:in|of) ${month}(?! \\d)`,
  `${weekday} after (?:next|that)|(?:the )?following (?:${weekday}|week|month)`,
  'next weekend',
  `${vaguely}?(?:in )?(?:this|next|last) month|next year|end of (?:the|this) year`,
  `(?:in|during|early|late|mid|middle of|back end of|sometime in|some time in|${vaguely}in)[ -]?(?:early |mid |late )?(?!may (?!at|or|and|if|is|please|then|some)[a-z])(?<!\\p{L})${month}(?! ?\\d| the \\d)${most}`,
].map((source) => saying(source, () => ({ unclear: 'which day' })));
