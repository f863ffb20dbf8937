import type { Temporal } from 'temporal-polyfill';
import type { ChangeSaid } from './say-change.ts';
import { sayDay } from './say-day.ts';
import { shortName } from './say-name.ts';
import type { Away } from './working-day.ts';

/** 'Monday 3 August to Friday 14 August', or the one day. */
export function sayAwayDays({ from, to }: Away, today: Temporal.PlainDate): string {
  return from.equals(to) ? sayDay(from, today) : `${sayDay(from, today)} to ${sayDay(to, today)}`;
}

const presses = [{ title: 'My list', data: { ask: 'list' } }] as const;

/** What somebody reads who covers for a colleague from now on. */
export function sayCovers(name: string, away: Away, today: Temporal.PlainDate): ChangeSaid {
  return {
    heading: `You cover for ${name}`,
    says: [
      `${shortName(name)} is away: ${sayAwayDays(away, today)}.`,
      `In those days I tell you what is due of what ${shortName(name)} has to do, and it is on your list.`,
    ],
    presses,
  };
}

/** What somebody reads who need not cover any more. */
export function sayCoversNoMore(name: string, away: Away, today: Temporal.PlainDate): ChangeSaid {
  return {
    heading: `You need not cover for ${name} any more`,
    says: [`That was: ${sayAwayDays(away, today)}. What ${shortName(name)} has to do is theirs again.`],
    presses,
  };
}
