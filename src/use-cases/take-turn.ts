import { type Chat, closeLane, type Turn, takeTurn } from '../store/lanes.ts';
import { personOfNudge } from '../store/nudges.ts';
import { placeOf } from '../store/reach.ts';
import { holdOff } from '../store/waiting-nudges.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * Takes the next turn to write to somebody, over all instances: how long until then, or that it is not soon.
 * May: Belong itself. Records: that the turn is taken.
 */
export async function takeTurnAt({ database, clock }: Surroundings, place: Chat): Promise<Turn> {
  return database.transaction((tx) => takeTurn(tx, place, clock()));
}

/**
 * Takes the next turn for a nudge: how many milliseconds until then; undefined where it is not soon, and the nudge waits for it.
 * May: Belong itself. Records: that the turn is taken, or until when the nudge waits.
 */
export async function takeTurnFor(
  { database, clock }: Surroundings,
  id: string,
): Promise<number | undefined> {
  return database.transaction(async (tx) => {
    const person = await personOfNudge(tx, id);
    const place = person && (await placeOf(tx, person));
    if (!place) return 0;
    const turn = await takeTurn(tx, place, clock());
    if (turn.isSoon) return turn.ms;
    await holdOff(tx, id, clock().add({ milliseconds: Math.ceil(turn.ms) }));
    return undefined;
  });
}

/**
 * Closes the lane of a tenant for as long as Teams asked.
 * May: Belong itself. Records: until when.
 */
export async function slowDown(
  { database, clock }: Surroundings,
  place: Pick<Chat, 'tenantId'>,
  milliseconds: number,
): Promise<void> {
  await database.transaction((tx) => closeLane(tx, place, clock().add({ milliseconds })));
}
