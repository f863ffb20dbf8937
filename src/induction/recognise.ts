import { nameKey } from './name-words.ts';
import type { PersonId } from './role.ts';

/** An account that writes to Belong for the first time, as Teams has it. */
export type Account = {
  readonly name: string;
  readonly address: string | null;
  /** The name to sign in with; a guest's has #EXT# in it. */
  readonly upn: string | null;
  /** Whether somebody on the roster is of the same tenant: elsewhere an address is whatever its owner says. */
  readonly ofOurTenant: boolean;
};

/** Somebody on the roster, and whether an account is theirs already. */
export type Expected = {
  readonly id: PersonId;
  readonly name: string;
  readonly address: string | null;
  readonly bound: boolean;
};

/** Who an account is: somebody for certain, perhaps one of these, or nobody Belong knows. */
export type Recognised =
  | { readonly is: PersonId }
  | { readonly perhaps: readonly PersonId[] }
  | { readonly unknown: true };

/**
 * Who a new account is (domain: people). The invited address alone makes somebody certain, and only the first account
 * of our own tenant that has it; a guest, a second account, a sign-in name or a name alone wait for a manager's yes.
 */
export function recognise(account: Account, roster: readonly Expected[]): Recognised {
  const byAddress = roster.find(({ address }) => isSame(address, account.address));
  if (byAddress && !byAddress.bound && account.ofOurTenant && !isGuest(account)) return { is: byAddress.id };
  const alike = roster.filter(
    (one) => isSame(one.address, account.upn) || (!one.bound && nameKey(one.name) === nameKey(account.name)),
  );
  const perhaps = [...new Set([...(byAddress ? [byAddress] : []), ...alike].map(({ id }) => id))];
  return perhaps.length ? { perhaps } : { unknown: true };
}

/** Somebody of another organisation's tenant: their address is what that organisation says. */
function isGuest({ upn }: Account): boolean {
  return /#ext#/i.test(upn ?? '');
}

function isSame(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && one.trim().toLowerCase() === other.trim().toLowerCase();
}
