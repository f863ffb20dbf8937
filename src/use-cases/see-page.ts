import { currentPlacements } from '../induction/induction.ts';
import type { PageKind } from '../induction/pages.ts';
import { isAllowed, may } from '../induction/permission.ts';
import { officesOf } from '../store/offices.ts';
import { practicesByIds } from '../store/practices.ts';
import { type PageShown, pageShown } from './page-shown.ts';
import { partsOf } from './part.ts';
import { capacitiesFor, fitting, type NoPlace, type PlaceRef, practicesFor } from './places.ts';
import { type Room, useCase } from './use-case.ts';

/** A text of a practice, and whether its reader may change it; or that it is none of theirs. */
export type PageSeen =
  | { readonly refusal?: undefined; readonly page: PageShown; readonly mayEdit: boolean }
  | {
      readonly refusal: Pick<NoPlace, 'no'>;
      /** Those that are theirs to read of. */
      readonly places: readonly NamedPlace[];
    };

/**
 * A text of a practice about its link worker.
 * May: everybody with a part at that practice, and those who set it up. Records: nothing.
 */
export const seePage = useCase(
  { may: 'read the guide', records: 'nothing' },
  async (room, kind: PageKind, ref: PlaceRef): Promise<PageSeen> => {
    const theirs = await placesToRead(room);
    const [found, ...others] = fitting(theirs, ref);
    if (found && others.length) return { refusal: { no: 'which place' }, places: theirs };
    if (!found) {
      room.refused();
      return { refusal: { no: 'no such place' }, places: theirs };
    }
    return { page: await pageShown(room.tx, found, kind), mayEdit: await mayEdit(room, found.id) };
  },
);

type NamedPlace = { readonly id: string; readonly name: string };

/** Where somebody has a role, and where a link worker is in whose induction they have a part. */
async function placesToRead({ tx, around, asker }: Room): Promise<NamedPlace[]> {
  const parts = await partsOf(tx, asker.person, around);
  const all: NamedPlace[] = [
    ...(await practicesFor(tx, asker, 'read the guide')),
    ...parts.flatMap(({ induction, viewer }) =>
      currentPlacements(induction)
        .filter(({ id }) => may('read the guide', viewer, induction, id))
        .map(({ practice }) => practice),
    ),
  ];
  const byId = new Map(all.map(({ id, name }) => [id, { id, name }]));
  return [...byId.values()].toSorted((one, other) => one.name.localeCompare(other.name));
}

async function mayEdit({ tx, asker }: Room, practiceId: string): Promise<boolean> {
  const [practice] = await practicesByIds(tx, [practiceId]);
  const offices = await officesOf(tx, asker.person);
  return (
    practice !== undefined &&
    isAllowed('set up a practice', capacitiesFor(offices, practice, asker.administrator))
  );
}
