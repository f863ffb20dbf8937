import type { Temporal } from 'temporal-polyfill';
import { type AccessThing, accessThings } from './access.ts';
import type { PersonId } from './role.ts';
import { listed, sayShortDay } from './say-day.ts';

/** What may not work for a link worker; 'other' is what the list does not have. */
export const accessLacks = [...accessThings, 'other'] as const;
export type AccessLack = AccessThing | 'other';

/** Something that does not work at a placement: since when, who said so, and who heard of it. */
export type AccessProblem = {
  readonly placement: string;
  readonly thing: AccessLack;
  readonly since: Temporal.PlainDate;
  readonly by: PersonId;
  readonly told: readonly PersonId[];
};

const names: Partial<Record<AccessLack, string>> = { door: 'door code', other: 'way into something else' };
const inSentence: Partial<Record<AccessLack, string>> = { other: 'something else' };

/** 'No smartcard or phone', in the order of the list. */
export function sayLack(things: readonly AccessLack[]): string {
  return `No ${listed(
    inOrder(things).map((thing) => names[thing] ?? thing),
    'or',
  )}`;
}

/** 'smartcard, phone and something else', in the order of the list. */
export function listLacks(things: readonly AccessLack[]): string {
  return listed(inOrder(things).map((thing) => inSentence[thing] ?? thing));
}

/** 'No smartcard since Wed 9 Sep.', a sentence for each day since when something is so. */
export function sayAccessProblems(
  problems: readonly Pick<AccessProblem, 'thing' | 'since'>[],
  today: Temporal.PlainDate,
): string[] {
  return bySince(problems).map(
    ({ since, things }) => `${sayLack(things)} since ${sayShortDay(since, today)}.`,
  );
}

/** What does not work, by the day since when, oldest first. */
export function bySince(
  problems: readonly Pick<AccessProblem, 'thing' | 'since'>[],
): { readonly since: Temporal.PlainDate; readonly things: readonly AccessLack[] }[] {
  const days = Map.groupBy(problems, ({ since }) => since.toString());
  return [...days]
    .toSorted(([one], [other]) => one.localeCompare(other))
    .flatMap(([, all]) => {
      const [first] = all;
      return first ? [{ since: first.since, things: inOrder(all.map(({ thing }) => thing)) }] : [];
    });
}

const wanting = ' to work';

/** What a step waits for where something does not work: 'smartcard and phone to work'. */
export function noAccessReason(things: readonly AccessLack[]): string {
  return `${listLacks(things)}${wanting}`;
}

const sayings = new Set(accessLacks.map((thing) => listLacks([thing])));

/** Whether a step waits for something to work, in these words of ours and in nobody else's. */
export function isNoAccessReason(reason: string | null): boolean {
  if (!reason?.endsWith(wanting)) return false;
  return reason
    .slice(0, -wanting.length)
    .split(/, | and /)
    .every((one) => sayings.has(one));
}

function inOrder(things: readonly AccessLack[]): AccessLack[] {
  return accessLacks.filter((thing) => things.includes(thing));
}
