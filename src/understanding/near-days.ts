import { count, countOf } from './date-words.ts';
import type { Meant, When } from './meant.ts';
import { type Around, type Parts, type Saying, saying } from './saying.ts';
import { withSlips } from './slips.ts';

const tomorrow = `(?:${withSlips('tomorrow').join('|')}|tomorrows|tommorrow|tommorow|tomor?ro|tomora|tomo[zs]?|tmo|tmoz|tmo?r{1,2}o?w?|tmw|2mor{1,2}ow?|2moz|2mo|the morr?a|mañana)`;
const yesterday = `(?:${withSlips('yesterday').join('|')}|yesterdays|yest|y['’]?day|ystd|yesturday)`;
const partOfDay = '(?:am|pm|morn(?:ing?)?|aft(?:ernoon)?|arvo|eve(?:ning)?|lunch(?:time)?)';
/** In Scots and in the north “the day” is today; with none of their words near it is any day. */
const scots =
  '(?<=\\b(?:\\w{2,6}nae|wi|hame|bairns?|noo|tae|aye|ken)\\b[^]{0,100})(?<!\\b(?:on|of|for|in|all|end of) )';
const unit = '(?<unit>day|week|wk|fortnight)';
const weeks = '(?<unit>week|wk|fortnight)s?';
/** Before “week today” these make it a week that has been. */
const weekThatWas =
  '(?<!\\b(?:first|second|third|last|this|next|my|her|his|their|our|the|each|every|whole|full|per|been|here|for) )';

/** Days that people name by how far they are from today. */
export const nearDays: readonly Saying[] = [
  saying(`(?:the )?day after ${tomorrow}`, inDays(2)),
  saying(`(?:the )?day before ${yesterday}`, inDays(-2)),
  saying(`${weekThatWas}(?:${count} )?${weeks} (?:from )?(?:today|2day)|(?:today|2day) week`, counted(0)),
  saying(`${weekThatWas}(?:${count} )?${weeks} (?:from )?${tomorrow}|${tomorrow} week`, counted(1)),
  saying('(?:this|same) (?:day|time) next week', inDays(7)),
  saying(`(?<=${tomorrow} (?:and|n|or|&) )the day after`, inDays(2)),
  saying(
    `in (?:exactly )?${count} ${unit}s?['’]?s?(?: time| from now)?(?! (?:a|per|each|every)\\b)`,
    fromNow,
  ),
  saying(`(?:${count} )?${unit}s?['’]?s? (?:time|from now)`, fromNow),
  saying(`${count} ${unit}s? ago`, ago),
  saying(
    `today|todays|2day|2da|this ${partOfDay}s?|tonight|tonite|2nite|eod(?! (?:on|tom|the|\\w{3,6}day)\\b)`,
    inDays(0),
  ),
  saying(`${scots}the day(?=\\s*(?:$|[.,;:!?]))`, inDays(0)),
  saying(`${tomorrow}|(?<!\\bin )the morn`, inDays(1)),
  saying(`${yesterday}|last nig?h?te?`, inDays(-1)),
];

function inDays(days: number): Saying['read'] {
  return (_, { today }) => ({ day: today.add({ days }) });
}

function counted(after: number): Saying['read'] {
  return (parts, { today }) => ({ day: today.add({ days: span(parts) + after }) });
}

const isDuration = /(?:\b(?:not|no|never|once|twice|times?|how many)|n['’]?t)\b[^.!?;,]*$/i;

/** 'Did it all in a week', 'no supervision in six weeks' is how long it took. */
function fromNow(parts: Parts, { today, tense }: When, { before }: Around): Meant {
  return tense === 'past' || isDuration.test(before) ? 'no day' : { day: today.add({ days: span(parts) }) };
}

function ago(parts: Parts, { today }: When): Meant {
  return { day: today.subtract({ days: span(parts) }) };
}

const lengths: Readonly<Record<string, number>> = { day: 1, fortnight: 14 };

function span({ n, unit = 'week' }: Parts): number {
  return (n === undefined ? 1 : countOf(n)) * (lengths[unit.toLowerCase()] ?? 7);
}
