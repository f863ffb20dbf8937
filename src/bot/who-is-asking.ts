import type { PersonId } from '../induction/role.ts';
import type { Database } from '../store/database.ts';
import { personByEntraId } from '../store/people.ts';
import { type Inbound, tenantOf } from './activity.ts';
import type { Reply } from './reply.ts';

/** Somebody on the roster; or an answer that the door gives itself, to a stranger say. */
export type AtTheDoor = { readonly person: PersonId } | { readonly answer: Reply };

/** Says who is asking, from the verified activity only and never from what a card carries. */
export type Door = (activity: Inbound) => Promise<AtTheDoor>;

/** The person an activity's Entra id and tenant stand for, if the roster has them. */
export async function senderOf(activity: Inbound, database: Database): Promise<PersonId | undefined> {
  const tenantId = tenantOf(activity);
  const entraId = activity.from.aadObjectId;
  if (!tenantId || !entraId) return undefined;
  return database.transaction((tx) => personByEntraId(tx, { tenantId, entraId }));
}
