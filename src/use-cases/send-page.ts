import type { PageKind } from '../induction/pages.ts';
import type { PersonId } from '../induction/role.ts';
import { reachableAmong } from '../store/accounts.ts';
import { lockPractices, type PracticeSetUp } from '../store/practices.ts';
import { type PageShown, pageShown } from './page-shown.ts';
import { findPlace, type NoPlace, type PlaceRef } from './places.ts';
import { sendForPatients } from './send-for-patients.ts';
import { sendGuide, type Told, toTell } from './send-guide.ts';
import { type Room, useCase } from './use-case.ts';

/** To how many people a text went, and what its sender may say done by it; or why it went to nobody. */
export type PageSentOut =
  | {
      readonly refusal?: undefined;
      readonly page: PageShown;
      /** How many have it now, get it when they open Belong, or had it before and are left in peace. */
      readonly sent: number;
      readonly later: number;
      readonly before: number;
      /** Steps of the sender’s own that this may have done. */
      readonly told: readonly Told[];
    }
  /** Somebody else has changed it since it was shown: this is how it reads now. */
  | { readonly refusal: NoPlace | { readonly no: 'changed meanwhile'; readonly page: PageShown } };

/**
 * Sends a text to a practice's staff: the guide on the card of each hello that is still to be said, the words for patients as they are.
 * May: the practice's manager, those who manage its PCN, administrators. Records: that it was set up, and to how many it went.
 */
export const sendPage = useCase(
  { may: 'set up a practice', records: 'set up' },
  async (room, ref: PlaceRef, kind: PageKind, seen: string | undefined): Promise<PageSentOut> => {
    const found = await findPlace(room, 'set up a practice', ref);
    if ('refusal' in found) return found;
    // Whoever else sends it waits, and then sees to whom it went.
    const [practice] = await lockPractices(room.tx, [found.practice.id]);
    if (!practice) throw new Error(`practice ${found.practice.id} went missing`);
    const page = await pageShown(room.tx, practice, kind);
    if (seen !== page.seen) return { refusal: { no: 'changed meanwhile', page } };
    const out = await send(room, practice, page);
    const now = await reachableAmong(room.tx, out.went);
    await room.record({
      kind: 'set up',
      practiceId: practice.id,
      detail: { page: kind, sent: out.went.length },
    });
    return {
      page,
      sent: now.size,
      later: out.went.length - now.size + out.waiting,
      before: out.before,
      told: kind === 'guide' ? await toTell(room, practice.id) : [],
    };
  },
);

/** To whom it goes, how many it waits for already, and how many had it. */
export type WentOut = {
  readonly went: readonly PersonId[];
  readonly waiting: number;
  readonly before: number;
};

function send(room: Room, practice: PracticeSetUp, page: PageShown): Promise<WentOut> {
  return page.kind === 'guide' ? sendGuide(room, practice.id, page) : sendForPatients(room, practice, page);
}
