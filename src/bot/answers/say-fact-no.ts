import type { Temporal } from 'temporal-polyfill';
import { listed, sayDay, sayWeek } from '../../induction/say-day.ts';
import { shortName } from '../../induction/say-name.ts';
import type { FactRefusal } from '../../use-cases/written-down.ts';
import { sayTextRefusal } from '../say-text-refusal.ts';

/** Why something could not be written down for a placement, with a way forward. */
export function sayFactNo(
  no: FactRefusal,
  { empty, whose }: { empty: string; whose: string },
  today: Temporal.PlainDate,
): string[] {
  switch (no.no) {
    case 'no such placement':
      return no.names.length
        ? [`I cannot find that here. Try ${some(no.names)}.`, 'Nothing was changed.']
        : [whose, 'Nothing was changed.'];
    case 'which placement':
      return [`Which one: ${some(no.names)}? Please say it with that name.`, 'Nothing was changed.'];
    case 'not their days':
      return [
        `${shortName(no.linkWorker)} is at ${no.practice} on ${sayWeek(no.week)}. Nothing was changed.`,
      ];
    case 'day has passed':
      return [`${sayDay(no.day, today)} has passed. Please say today or a later day. Nothing was changed.`];
    case 'too far ahead':
      return [`${sayDay(no.day, today)} is more than two years away. Nothing was changed.`];
    case 'too many invites':
      return [`There are ${no.most} meetings already. Please take one away first. Nothing was changed.`];
    case 'no such meeting':
      return [
        no.names.length
          ? `I know no such meeting here. There is ${some(no.names.map((name) => `“${name}”`))}.`
          : 'There is no invite here yet.',
        'Nothing was changed.',
      ];
    case 'text':
      return no.why.no === 'empty' ? [empty] : sayTextRefusal(no.why);
  }
}

const mostNames = 6;

function some(names: readonly string[]): string {
  return listed(names.length > mostNames ? [...names.slice(0, mostNames), 'another one'] : names, 'or');
}
