import type { PersonId } from '../induction/role.ts';
import { personByEntraId } from '../store/people.ts';
import type { Surroundings } from '../use-cases/surroundings.ts';
import { type Inbound, tenantOf } from './activity.ts';
import type { Reply } from './reply.ts';

/** Somebody on the roster; an account that is not known yet; or an answer that the door gives itself. */
export type AtTheDoor =
  | { readonly person: PersonId; readonly administrator: boolean }
  | { readonly account: AccountAtTheDoor }
  | { readonly answer: Reply };

/** An account as the verified activity has it. */
export type AccountAtTheDoor = {
  readonly tenantId: string;
  readonly entraId: string;
  readonly name: string;
};

/** Says who is asking, from the verified activity only and never from what a card carries. */
export type Door = (activity: Inbound) => Promise<AtTheDoor | undefined>;

/** Whoever an activity's Entra id and tenant stand for; undefined where it has none. */
export async function senderOf(
  activity: Inbound,
  { database, admins }: Surroundings,
): Promise<AtTheDoor | undefined> {
  const tenantId = tenantOf(activity);
  const entraId = activity.from.aadObjectId;
  if (!tenantId || !entraId) return undefined;
  const person = await database.transaction((tx) => personByEntraId(tx, { tenantId, entraId }));
  if (person) return { person, administrator: admins.has(entraId) };
  return { account: { tenantId, entraId, name: activity.from.name?.trim() || 'Somebody' } };
}
