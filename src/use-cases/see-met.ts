import {
  hasPeopleAhead,
  namesMet,
  type PeopleToMeet,
  pageOf,
  peopleToMeet,
} from '../induction/people-to-meet.ts';
import { partsOf } from './part.ts';
import { fitting, type PlaceRef } from './places.ts';
import { useCase } from './use-case.ts';

/** A page of the names of one practice, and the practices that have others; or why there are none. */
export type Met =
  | {
      readonly list: PeopleToMeet;
      readonly page: number;
      readonly others: readonly { readonly id: string; readonly name: string }[];
      /** Whom they have met already, at any practice. */
      readonly met: readonly string[];
    }
  | {
      readonly none: 'everybody met' | 'too early' | 'no such place' | 'not a link worker';
      readonly met: readonly string[];
      readonly names: readonly string[];
    };

const onAPage = 20;

/**
 * Which people somebody has met, and which are still to be met, a practice at a time.
 * May: whoever says whether they have met. Records: nothing.
 */
export const seeMet = useCase(
  { may: 'see own steps', records: 'nothing' },
  async ({ tx, around, asker }, wish: { place?: PlaceRef; page?: number | undefined }): Promise<Met> => {
    const parts = (await partsOf(tx, asker.person, around)).filter(
      ({ induction, viewer }) => induction.linkWorker === viewer,
    );
    const met = parts.flatMap((part) => namesMet(part.steps, part));
    const lists = parts.flatMap((part) => peopleToMeet(part.steps, part));
    const places = lists.map(({ at, place }) => ({ id: at, name: place }));
    const [place] = fitting(places, wish.place);
    const list = lists.find(({ at }) => at === place?.id);
    if (list) {
      const pages = Math.ceil(list.people.length / onAPage);
      const page = Math.min(Math.max(1, wish.page ?? 1), pages);
      return { list: pageOf(list, page, onAPage), page, met, others: places.filter((one) => one !== place) };
    }
    const names = places.map(({ name }) => name);
    if (parts.length === 0) return { none: 'not a link worker', met, names };
    if (names.length) return { none: 'no such place', met, names };
    const ahead = parts.some((part) => hasPeopleAhead(part.steps));
    return { none: ahead ? 'too early' : 'everybody met', met, names };
  },
);
