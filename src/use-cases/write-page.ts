import { longestPage, type PageKind } from '../induction/pages.ts';
import { defaultPages } from '../induction/say-pages.ts';
import { workersAt } from '../store/inductions.ts';
import { removePage, savePage } from '../store/pages.ts';
import { peopleOfPlaces } from '../store/people.ts';
import { lockPractices } from '../store/practices.ts';
import { checkPage, isTextRefusal, type TextRefusal } from '../understanding/check-text.ts';
import { digestOf, type PageShown, pageShown } from './page-shown.ts';
import { findPlace, type NoPlace, type PlaceRef } from './places.ts';
import { type Room, useCase } from './use-case.ts';

/** New words for a text, and which words a form showed before. */
export type PageWish = {
  readonly kind: PageKind;
  readonly words: string;
  readonly seen?: string | undefined;
};

/** Why a text stays as it is. */
export type PageNo =
  | NoPlace
  | { readonly no: 'text'; readonly why: TextRefusal; readonly page: PageShown }
  /** Somebody else has changed it since the form was made: this is how it reads now. */
  | { readonly no: 'changed meanwhile'; readonly page: PageShown };

/** A text as it is kept now, and whether it is other than before; or why it stays as it was. */
export type PageWritten =
  | { readonly refusal?: undefined; readonly page: PageShown; readonly changed: boolean }
  | { readonly refusal: PageNo };

/**
 * Keeps a practice's own words for a text; without any it is again the one that Belong brings.
 * May: the practice's manager, those who manage its PCN, administrators. Records: that it was set up, and none of the words.
 */
export const writePage = useCase(
  { may: 'set up a practice', records: 'set up' },
  async (room, ref: PlaceRef, { kind, words, seen }: PageWish): Promise<PageWritten> => {
    const found = await findPlace(room, 'set up a practice', ref);
    if ('refusal' in found) return found;
    const { practice } = found;
    await lockPractices(room.tx, [practice.id]);
    const now = await pageShown(room.tx, practice, kind);
    const wanted = words.trim() || defaultPages[kind];
    const checked = checkPage(wanted, await namesAt(room, practice.id), longestPage);
    if (isTextRefusal(checked)) return { refusal: { no: 'text', why: checked, page: now } };
    if (checked === now.words) return { page: now, changed: false };
    if (seen !== undefined && seen !== now.seen) return { refusal: { no: 'changed meanwhile', page: now } };
    const which = { practiceId: practice.id, kind };
    if (digestOf(checked) === digestOf(defaultPages[kind])) await removePage(room.tx, which);
    else await savePage(room.tx, { ...which, words: checked, person: room.asker.person, today: room.today });
    await room.record({ kind: 'set up', practiceId: practice.id, detail: { page: kind } });
    return { page: await pageShown(room.tx, practice, kind), changed: true };
  },
);

/** Everybody who may be named in a text of a practice. */
async function namesAt({ tx }: Room, practiceId: string): Promise<string[]> {
  const people = [...(await peopleOfPlaces(tx, [practiceId], [])), ...(await workersAt(tx, practiceId))];
  return people.map(({ name }) => name);
}
