import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { type AccessThing, accessThings } from '../../induction/access.ts';
import { accessLacks } from '../../induction/access-problems.ts';
import type { MeetingDay } from '../../induction/invites.ts';
import type { PracticeAsk } from '../../understanding/practice-ask.ts';

type Filled = Readonly<Record<string, unknown>>;

const text = z.string().max(2_000).catch('');
const date = z.iso.date().catch('');

/** What was filled in on the form of a link worker's meetings. */
export function readInvite(at: string, filled: Filled): PracticeAsk {
  const away = text.parse(filled.away);
  return {
    ask: 'invite',
    onForm: true,
    site: { id: at },
    meeting: text.parse(filled.meeting),
    when: whenIn(filled),
    // Commas stand between choices, so what is taken away is named by its place in the list.
    away: away ? away.split(',') : [],
  };
}

/** A day of the week or a date; both, or neither, is none. */
function whenIn(filled: Filled): MeetingDay | undefined {
  const weekday = Number(text.parse(filled.weekday));
  const day = date.parse(filled.day);
  const named = Number.isInteger(weekday) && weekday >= 1 && weekday <= 7;
  if (named === Boolean(day)) return undefined;
  return day ? { day: Temporal.PlainDate.from(day) } : { weekday };
}

/** What was changed on the form of what was tested. */
export function readAccess(at: string, filled: Filled): PracticeAsk {
  const [was, is] = [thingsIn(filled.was), thingsIn(filled.tested)];
  const [outBefore, out] = [thingsIn(filled.out), thingsIn(filled.missing)];
  const without = (some: readonly AccessThing[], others: readonly AccessThing[]) =>
    some.filter((thing) => !others.includes(thing));
  return {
    ask: 'tested',
    site: { id: at },
    change: {
      tested: without(is, [...was, ...out]),
      notTested: without(was, is),
      leftOut: without(out, outBefore),
      there: without(outBefore, out),
    },
  };
}

/** What does not work, or works now; where nothing is ticked, it is about none of it, or about all. */
export function readLacks(ask: 'no access' | 'access works', at: string, filled: Filled): PracticeAsk {
  const said = text.parse(filled.things).split(',');
  const things = accessLacks.filter((thing) => said.includes(thing));
  if (ask === 'no access')
    return { ask, site: { id: at }, things, ...('things' in filled ? { onForm: true } : {}) };
  return { ask, site: { id: at }, ...(things.length ? { things } : {}) };
}

function thingsIn(value: unknown): AccessThing[] {
  const said = text.parse(value).split(',');
  return accessThings.filter((thing) => said.includes(thing));
}
