import { Temporal } from 'temporal-polyfill';
import { type Draft, type DraftGap, firstDayGap } from '../induction/draft.ts';
import type { Offer } from './start-offer.ts';

/** What the first card of a draft does not say yet, or cannot say so. */
export function gapsIn(
  draft: Draft,
  { practices, employers, people }: Offer,
  today: Temporal.PlainDate,
): DraftGap[] {
  const { picked, written, startsOn, sites, employer } = draft;
  const theirs = sites.filter(({ practice }) => practices.some(({ id }) => id === practice));
  const complete = theirs.length === sites.length && theirs.every(({ week }) => week.length);
  const known = people.find(({ id }) => id === picked);
  return [
    ...(picked || written ? [] : (['who'] as const)),
    ...(known && written && !written.startsWith(known.name) ? (['one of two'] as const) : []),
    ...dayGaps(startsOn, sites, today),
    ...(employers.some(({ id }) => id === employer) ? [] : (['employer'] as const)),
    ...(sites.length && complete ? [] : (['days'] as const)),
  ];
}

function dayGaps(startsOn: string, sites: Draft['sites'], today: Temporal.PlainDate): DraftGap[] {
  if (!startsOn) return ['first day'];
  const days = [startsOn, ...sites.flatMap(({ startsOn: own }) => own ?? [])];
  const gaps = days.map((day) => firstDayGap(Temporal.PlainDate.from(day), today));
  const early = days.some((day) => day < startsOn);
  return [...new Set([...gaps.flatMap((gap) => gap ?? []), ...(early ? ['before the job' as const] : [])])];
}
