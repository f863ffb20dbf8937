/** Every role a person can hold around one induction: the induction's own, then the practice's slots. */
export const roles = [
  'link-worker',
  'line-manager',
  'pcn-lead',
  'case-supervisor',
  'wellbeing-supervisor',
  'vcse-manager',
  'practice-manager',
  'gp-lead',
  'safeguarding-lead',
  'reception-lead',
  'nurse-contact',
  'records-contact',
  'shadowing-contact',
  'staff',
] as const;

export type Role = (typeof roles)[number];
export type PersonId = string;

/** Who holds which role around one step: a shared role has several people, an empty one none. */
export type Cast = Partial<Record<Role, readonly PersonId[]>>;

/** What each role falls back to when nobody holds it, nearest first. */
export type Fallback = Readonly<Record<Role, readonly Role[]>>;

/** One role that has to say yes, who says it today, and in which role they stand in. */
export type Agreer = { readonly asked: Role; readonly as: Role; readonly people: readonly PersonId[] };

/** The role, then its fallbacks, then theirs, each once: the order in which somebody steps in. */
export function chainOf(role: Role, fallback: Fallback): Role[] {
  const chain: Role[] = [role];
  for (const stop of chain) chain.push(...fallback[stop].filter((next) => !chain.includes(next)));
  return chain;
}

/** The people who owe a step: its role's, or those of the first fallback that is filled. */
export function ownersOf(owner: Role, cast: Cast, fallback: Fallback): readonly PersonId[] {
  for (const role of chainOf(owner, fallback)) {
    const people = cast[role];
    if (people?.length) return people;
  }
  return [];
}

/** Who owes a step: whoever it was handed to, or its role’s people. */
export function ownersOfStep(
  { handedTo }: { readonly handedTo: PersonId | null },
  line: { owner: Role },
  cast: Cast,
  fallback: Fallback,
): readonly PersonId[] {
  return handedTo ? [handedTo] : ownersOf(line.owner, cast, fallback);
}

/**
 * Who says whether a step happened, one entry a role that must say yes; never an owner of the step,
 * and in the end the link worker or the line manager (domain: agreement rules 1 and 7).
 */
export function agreersOf(
  line: { owner: Role; agreedBy: readonly Role[] },
  cast: Cast,
  fallback: Fallback,
  handedTo: PersonId | null = null,
): Agreer[] {
  const owners = ownersOfStep({ handedTo }, line, cast, fallback);
  return line.agreedBy.flatMap((asked) => {
    for (const as of [...chainOf(asked, fallback), 'link-worker', 'line-manager'] as const) {
      const people = (cast[as] ?? []).filter((person) => !owners.includes(person));
      if (people.length) return [{ asked, as, people }];
    }
    return [];
  });
}
