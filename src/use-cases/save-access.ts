import { type AccessThing, notTested } from '../induction/access.ts';
import type { SiteRef } from '../induction/site.ts';
import { leftOutAt, saveLeftOut, saveTested, testedAt } from '../store/access.ts';
import { problemsAt } from '../store/access-problems.ts';
import type { AccessAsk } from '../understanding/practice-ask.ts';
import { mend } from './end-access-problem.ts';
import { findSite } from './find-site.ts';
import { heldPart } from './held-part.ts';
import { findPlace, type NoPlace, type PlaceRef } from './places.ts';
import { useCase } from './use-case.ts';
import { type FactRefusal, type WrittenDown, writtenDown } from './written-down.ts';

/** What was written down, and whether all there is was tested. */
export type AccessSaved =
  | (WrittenDown & { readonly refusal?: undefined; readonly complete: boolean })
  | { readonly refusal: FactRefusal };

/**
 * Writes down what was tested for a link worker, so that it works, and what the practice does not have.
 * May: whoever sets the practice up, and whoever owes the step. Records: the change.
 */
export const saveAccess = useCase(
  { may: 'set up a practice', records: 'changed' },
  async (room, ref: SiteRef, change: AccessAsk): Promise<AccessSaved> => {
    const { tx, asker, today } = room;
    const found = await findSite(room, 'access', ref, { may: 'sets' });
    if ('refusal' in found) return found;
    const { site } = found;
    const part = await heldPart(room, site);
    const { notTested: untested = [], leftOut = [], there = [] } = change;
    const practice = site.practice.id;
    const gone = (await leftOutAt(tx, [practice])).map(({ thing }) => thing);
    const { tested: said = [] } = change;
    const tested = said === 'all' ? notTested([], gone) : said;
    const by = { person: asker.person, today };
    for (const thing of tested) await saveTested(tx, { placement: site.id, thing, is: true }, by);
    for (const thing of untested) await saveTested(tx, { placement: site.id, thing, is: false }, by);
    for (const thing of leftOut) await saveLeftOut(tx, { practice, thing, is: true }, by);
    // What was tested is there.
    for (const thing of [...there, ...tested]) await saveLeftOut(tx, { practice, thing, is: false }, by);
    await mend(room, part, site, tested);
    const detail = { change: 'access' };
    await room.record({ kind: 'changed', inductionId: site.induction, practiceId: practice, detail });
    const all = (await testedAt(tx, [site.id])).map(({ thing }) => thing);
    const out = (await leftOutAt(tx, [practice])).map(({ thing }) => thing);
    const standing = await problemsAt(tx, [site.id]);
    const isComplete = notTested(all, out).length + standing.length === 0;
    return { ...(await writtenDown(room, site, 'access')), complete: isComplete };
  },
);

/**
 * Writes down what a practice does not have, or has after all: it is tested for nobody there.
 * May: whoever sets the practice up. Records: that it was set up.
 */
export const leaveOutAccess = useCase(
  { may: 'set up a practice', records: 'set up' },
  async (
    room,
    ref: PlaceRef,
    { things, out }: { things: readonly AccessThing[]; out: boolean },
  ): Promise<{ readonly refusal?: undefined; readonly practice: string } | { readonly refusal: NoPlace }> => {
    const found = await findPlace(room, 'set up a practice', ref);
    if ('refusal' in found) return found;
    const { id, name } = found.practice;
    const by = { person: room.asker.person, today: room.today };
    for (const thing of things) await saveLeftOut(room.tx, { practice: id, thing, is: out }, by);
    await room.record({ kind: 'set up', practiceId: id, detail: { access: true } });
    return { practice: name };
  },
);
