import { type Status, sitesToSee, statusOf } from '../induction/status.ts';
import type { Ref } from '../understanding/set-up-ask.ts';
import { inductionsMeant, labelled } from './find-induction.ts';
import { maySee } from './looks-after.ts';
import { type Part, partsOf } from './part.ts';
import { fitting } from './places.ts';
import { type Room, useCase } from './use-case.ts';

/** Whose status somebody wants to see, and at which practice: a placement's id, or words. */
export type StatusWish = { readonly who?: Ref | undefined; readonly place?: Ref | undefined };

/** One status, a choice of several people, or nobody they may see by that name. */
export type StatusAnswer =
  | { readonly status: Status; readonly id: string; readonly others: boolean }
  | { readonly choices: readonly { readonly id: string; readonly name: string }[] }
  | { readonly nobody: true; readonly names: readonly string[] };

/**
 * How a link worker's induction stands, all of it or at one practice.
 * May: the link worker, line manager, both supervisors; managers and GP leads for their own practice.
 * Records: nothing.
 */
export const seeStatus = useCase(
  { may: 'see how it stands', records: 'nothing' },
  async (room, wish: StatusWish): Promise<StatusAnswer> => {
    const parts = await partsToSee(room);
    const named = await meant(room, parts, wish);
    const [only, ...others] = named;
    if (!only)
      return {
        nobody: true,
        names: labelled(parts.map(({ induction }) => induction)).map(({ name }) => name),
      };
    if (others.length) return { choices: labelled(named.map(({ part }) => part.induction)) };
    const { part, place } = only;
    return {
      status: statusOf(part, part.steps, room.around.holidays, place),
      id: part.induction.id,
      others: parts.length > 1,
    };
  },
);

/** The inductions of which somebody may see how they stand. */
export async function partsToSee({ tx, asker, around }: Room): Promise<Part[]> {
  return (await partsOf(tx, asker.person, around)).filter(maySee);
}

type Meant = { readonly part: Part; readonly place?: string };

/** By the link worker's name; or else by the name of a practice, with the link workers who are there. */
async function meant(room: Room, parts: readonly Part[], { who, place }: StatusWish): Promise<Meant[]> {
  const inductions = parts.map(({ induction }) => induction);
  const named = await inductionsMeant(room, inductions, who);
  const found = parts.filter(({ induction }) => named.includes(induction));
  if (found.length || !who || !('words' in who)) return found.flatMap((part) => at(part, place));
  return parts.flatMap((part) => at(part, who));
}

/** At the practice that is meant, where it is one that they may see; at all of them where none is. */
function at(part: Part, place: Ref | undefined): Meant[] {
  if (!place) return [{ part }];
  const [site] = fitting(sitesToSee(part), place);
  return site ? [{ part, place: site.id }] : [];
}
