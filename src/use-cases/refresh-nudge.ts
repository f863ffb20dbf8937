import { personIn } from '../induction/induction.ts';
import { shortName } from '../induction/say-name.ts';
import { type MessagePlace, markStaleAgain, type StaleNudge, takeStale } from '../store/stale-nudges.ts';
import type { Tx } from '../store/transaction.ts';
import { unreachedIn } from '../store/unreached.ts';
import { type Digest, type DigestThing, thingOf, whyHeard } from './digest-today.ts';
import { partsOf } from './part.ts';
import type { Surroundings } from './surroundings.ts';
import type { Said } from './take-nudge.ts';

/** What became of changing a digest: done, it is not there any more, or Teams wants it later. */
export type Changed = 'changed' | 'gone' | 'later';

/** A digest that was sent, as it is today, and where it stands. */
export type Refreshed = { readonly digest: Digest; readonly message: MessagePlace };

/**
 * Takes the next digest, after the one named, in which something has changed since it was sent; undefined where there is none.
 * May: Belong itself. Records: that it is being changed.
 */
export async function takeRefresh(
  around: Surroundings,
  after: string | undefined,
): Promise<Refreshed | undefined> {
  return around.database.transaction(async (tx) => {
    const stale = await takeStale<Said>(tx, after);
    return stale && { digest: await digestToday(tx, stale, around), message: stale.message };
  });
}

/**
 * Puts off changing a digest until there is room for it.
 * May: Belong itself. Records: that it is still to be changed.
 */
export async function putOffRefresh({ database }: Surroundings, id: string): Promise<void> {
  await database.transaction((tx) => markStaleAgain(tx, id));
}

async function digestToday(
  tx: Tx,
  { id, kind, person, items }: StaleNudge<Said>,
  around: Surroundings,
): Promise<Digest> {
  const parts = await partsOf(tx, person, around);
  const said = items
    .filter(({ counted }) => !counted)
    .flatMap((item) => {
      for (const part of parts) {
        const step = part.steps.find((one) => one.step.id === item.step);
        if (step) return [{ part, step, item }];
      }
      return [];
    });
  const things = said.map((one, at) =>
    thingOf({ ...one, why: whyHeard(one.step, one.item.rung, person) }, at + 1, around.holidays),
  );
  const [first] = parts;
  return {
    id,
    kind,
    person,
    name: first ? shortName(personIn(first.induction, person).name) : '',
    things: things.toSorted((one, other) => Number(isSettled(one)) - Number(isSettled(other))),
    people: [],
    says: [],
    unreached: await unreachedIn(tx, id),
    isTickList: said.some(({ item }) => item.tick),
  };
}

function isSettled({ why }: DigestThing): boolean {
  return why === 'settled';
}
