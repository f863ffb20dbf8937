import { type Induction, personIn } from '../induction/induction.ts';
import { overlap } from '../induction/leaves.ts';
import { nameKey, nameWords } from '../induction/name-words.ts';
import { capacitiesIn } from '../induction/permission.ts';
import type { PersonId } from '../induction/role.ts';
import type { Away } from '../induction/working-day.ts';
import type { Ref } from '../understanding/set-up-ask.ts';

/** Somebody to choose as a cover. */
export type CoverChoice = { readonly id: PersonId; readonly name: string };

export type CoverRefusal =
  | { readonly no: 'cover unknown' }
  | { readonly no: 'which cover'; readonly among: readonly CoverChoice[] }
  /** A link worker does not do for a practice what is owed to them. */
  | { readonly no: 'cover is link worker'; readonly name: string }
  | { readonly no: 'cover away'; readonly name: string; readonly away: Away };

/** More than this cannot be asked back on one card, beside a way to go on without. */
const mostChoices = 5;

/** Whoever is meant to cover in some days, among those with a part in the same inductions; or why that cannot be. */
export function coverMeant(
  ref: Ref,
  person: PersonId,
  away: Away,
  inductions: readonly Induction[],
): CoverChoice | { readonly refusal: CoverRefusal } {
  const found = fitting(ref, candidates(person, inductions));
  const [only, ...others] = found;
  if (!only) return { refusal: { no: 'cover unknown' } };
  if (others.length) return { refusal: { no: 'which cover', among: found.slice(0, mostChoices) } };
  if (inductions.some(({ linkWorker }) => linkWorker === only.id))
    return { refusal: { no: 'cover is link worker', name: only.name } };
  const [at] = inductions.filter(({ people }) => people.has(only.id));
  const theirs = at && personIn(at, only.id).away.find((one) => overlap(one, away));
  return theirs ? { refusal: { no: 'cover away', name: only.name, away: theirs } } : only;
}

function candidates(person: PersonId, inductions: readonly Induction[]): CoverChoice[] {
  const all = inductions.flatMap((induction) =>
    [...induction.people.values()].filter(
      ({ id }) => id !== person && capacitiesIn(id, induction).length > 0,
    ),
  );
  return [...new Map(all.map(({ id, name }) => [id, { id, name }])).values()];
}

/** By id on a card; by whole name, or else some words of it, when typed. */
function fitting(ref: Ref, all: readonly CoverChoice[]): CoverChoice[] {
  if ('id' in ref) return all.filter(({ id }) => id === ref.id);
  const wanted = nameWords(ref.words);
  if (wanted.length === 0) return [];
  const exact = all.filter(({ name }) => nameKey(name) === nameKey(ref.words));
  if (exact.length) return exact;
  return all.filter(({ name }) => wanted.every((word) => nameWords(name).includes(word)));
}
