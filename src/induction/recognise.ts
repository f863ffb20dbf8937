import type { PersonId } from './role.ts';

/** An account that writes to Belong for the first time, as Teams has it. */
export type Account = {
  readonly name: string;
  readonly address: string | null;
  /** The name to sign in with; a guest's has #EXT# in it. */
  readonly upn: string | null;
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
 * Who a new account is (domain: people). The invited address alone makes somebody certain, and only the first
 * account that has it; a guest, a second account or a name alone wait for a manager's yes.
 */
export function recognise(account: Account, roster: readonly Expected[]): Recognised {
  const byAddress = roster.filter(
    (one) => isSame(one.address, account.address) || isSame(one.address, account.upn),
  );
  const [only, ...others] = byAddress;
  if (only && others.length === 0 && !only.bound && !isGuest(account)) return { is: only.id };
  const byName = roster.filter((one) => !one.bound && plain(one.name) === plain(account.name));
  const perhaps = [...new Set([...byAddress, ...byName].map(({ id }) => id))];
  return perhaps.length ? { perhaps } : { unknown: true };
}

/** Somebody of another organisation's tenant: their address is what that organisation says. */
function isGuest({ upn }: Account): boolean {
  return /#ext#/i.test(upn ?? '');
}

function isSame(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && one.trim().toLowerCase() === other.trim().toLowerCase();
}

/** A name without titles, accents, order and signs: 'NAIR, Priya (Dr)' is Priya Nair. */
function plain(name: string): string {
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/\p{L}+/gu);
  return (words ?? [])
    .filter((word) => !titles.has(word))
    .toSorted()
    .join(' ');
}

const titles = new Set(['dr', 'prof', 'mr', 'mrs', 'ms', 'miss', 'sister', 'nurse']);
