import type { PersonId } from '../induction/role.ts';
import { noteOutOfReach, outOfReach } from '../store/out-of-reach.ts';
import { entraIdOf, tenantOfPerson } from '../store/people.ts';
import { lineToTenant, noteReach, type Place, placeOf } from '../store/reach.ts';
import type { Surroundings } from './surroundings.ts';

/** What a chat with somebody is opened with. */
export type ChatToOpen = Pick<Place, 'serviceUrl' | 'botId' | 'tenantId'> & { readonly entraId: string };

/**
 * What a chat with somebody can be opened with: where others of their tenant are written to, or where their chat was that is gone.
 * Undefined where that is not known, Teams refused it before, or they took Belong away.
 * May: Belong itself. Records: nothing.
 */
export async function chatToOpen(
  { database }: Surroundings,
  person: PersonId,
  gone: Place | undefined,
): Promise<ChatToOpen | undefined> {
  return database.transaction(async (tx) => {
    const [entraId, tenantId] = [await entraIdOf(tx, person), await tenantOfPerson(tx, person)];
    const out = await outOfReach(tx, person);
    if (!entraId || !tenantId || (out && out.why !== 'not opened')) return undefined;
    const line = gone ?? (await lineToTenant(tx, tenantId));
    return line && { serviceUrl: line.serviceUrl, botId: line.botId, tenantId, entraId };
  });
}

/**
 * Keeps where a chat with somebody was opened, unless they have written from elsewhere meanwhile.
 * May: Belong itself. Records: the place.
 */
export async function keepOpened(
  { database }: Surroundings,
  person: PersonId,
  { place, gone }: { place: Place; gone: Place | undefined },
): Promise<void> {
  await database.transaction(async (tx) => {
    const now = await placeOf(tx, person);
    if (now?.conversationId === gone?.conversationId) await noteReach(tx, person, place);
  });
}

/**
 * Notes that Teams lets Belong open no chat with somebody, so that it is not asked again before they come by themselves.
 * May: Belong itself. Records: that nothing reaches them.
 */
export async function noteNotInstalled({ database, clock }: Surroundings, person: PersonId): Promise<void> {
  await database.transaction(async (tx) => {
    if (!(await placeOf(tx, person))) await noteOutOfReach(tx, person, 'not installed', clock());
  });
}
