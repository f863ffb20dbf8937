import type { AccessThing } from '../induction/access.ts';
import type { Kept } from '../induction/checklist.ts';
import type { Invite } from '../induction/invites.ts';
import { isSite, type NoSite, pickSite, type SiteRef } from '../induction/site.ts';
import { leftOutAt, testedAt } from '../store/access.ts';
import { invitesOf } from '../store/invites.ts';
import { sitesFor, type TheirSite } from './find-site.ts';
import { useCase } from './use-case.ts';

/** What is written down for one placement, to be changed on a form. */
export type FactSeen = {
  readonly site: TheirSite;
  readonly invites: readonly Invite[];
  readonly tested: readonly AccessThing[];
  readonly leftOut: readonly AccessThing[];
};

/**
 * What is written down for one placement, for whoever may change it.
 * May: whoever sets the practice up, and whoever owes the step. Records: nothing.
 */
export const seeFact = useCase(
  { may: 'set up a practice', records: 'nothing' },
  async (
    room,
    what: Kept,
    ref: SiteRef,
  ): Promise<{ readonly seen: FactSeen } | { readonly refusal: NoSite }> => {
    const theirs = (await sitesFor(room, what)).filter(({ sets }) => sets);
    const site = pickSite(theirs, ref);
    if (!isSite(site)) {
      if (site.no === 'no such placement') room.refused();
      return { refusal: site };
    }
    const tested = await testedAt(room.tx, [site.id]);
    const leftOut = await leftOutAt(room.tx, [site.practice.id]);
    return {
      seen: {
        site,
        invites: await invitesOf(room.tx, [site.id]),
        tested: tested.map(({ thing }) => thing),
        leftOut: leftOut.map(({ thing }) => thing),
      },
    };
  },
);
