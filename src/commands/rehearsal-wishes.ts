import { parseArgs } from 'node:util';
import { Temporal } from 'temporal-polyfill';

/** What an induction to rehearse is like. */
export type RehearsalWishes = {
  readonly startsOn: Temporal.PlainDate;
  /** The link worker's days at each practice. */
  readonly weeks: readonly (readonly number[])[];
  /** How many of a hundred steps slip. */
  readonly slips: number;
  readonly lastDay: Temporal.PlainDate;
  readonly out: string | undefined;
};

/** What can be mended by whoever typed it, a sentence for each thing. */
export class WrongWishes extends Error {
  override name = 'WrongWishes';
}

const dayNames = ['mon', 'tue', 'wed', 'thu', 'fri'];
const mostWeeks = 104;

/** The wishes of a command line; throws WrongWishes that name everything wrong. */
export function readWishes(args: readonly string[]): RehearsalWishes {
  const { values } = parseArgs({
    args: [...args],
    options: {
      start: { type: 'string', default: '2026-09-07' },
      days: { type: 'string', default: 'Mon,Wed,Thu' },
      practices: { type: 'string', default: '1' },
      slips: { type: 'string', default: '0%' },
      weeks: { type: 'string', default: '13' },
      out: { type: 'string' },
    },
  });
  const startsOn = /^\d{4}-\d{2}-\d{2}$/.test(values.start) ? dayOrNothing(values.start) : undefined;
  const week = values.days
    .split(',')
    .map((name) => dayNames.indexOf(name.trim().slice(0, 3).toLowerCase()) + 1);
  const [practices, weeks] = [Number(values.practices), Number(values.weeks)];
  const slips = Number(values.slips.replace('%', ''));
  const wrong = [
    ...(startsOn ? [] : ['--start is a day, as in 2026-09-07.']),
    ...(week.every((day) => day > 0) ? [] : ['--days are days of the working week, as in Mon,Wed.']),
    ...(practices === 1 || practices === 2 ? [] : ['--practices is 1 or 2: the rehearsal has two.']),
    ...(practices === 2 && new Set(week).size < 2
      ? ['Two practices need two --days, one for each at least.']
      : []),
    ...(slips >= 0 && slips <= 100 ? [] : ['--slips is between 0% and 100%.']),
    ...(weeks >= 1 && weeks <= mostWeeks ? [] : [`--weeks is between 1 and ${mostWeeks}.`]),
  ];
  if (wrong.length || !startsOn) throw new WrongWishes(wrong.join('\n'));
  const days = [...new Set(week)].toSorted();
  return {
    startsOn,
    weeks: practices === 1 ? [days] : [days.slice(0, -1), days.slice(-1)],
    slips,
    lastDay: startsOn.add({ weeks }),
    out: values.out,
  };
}

function dayOrNothing(text: string): Temporal.PlainDate | undefined {
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' });
  } catch {
    // No such day in the calendar: said with whatever else is wrong.
    return undefined;
  }
}
