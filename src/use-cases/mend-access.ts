import { type AccessLack, accessLacks } from '../induction/access-problems.ts';
import type { SiteRef } from '../induction/site.ts';
import { type Mended, mend } from './end-access-problem.ts';
import { findSite } from './find-site.ts';
import { heldPart } from './held-part.ts';
import { useCase } from './use-case.ts';
import { type FactRefusal, type WrittenDown, writtenDown } from './written-down.ts';

/** What works now, with the step it stands beside. */
export type AccessMended =
  | (WrittenDown & Mended & { readonly refusal?: undefined })
  | { readonly refusal: FactRefusal };

/**
 * Takes away what did not work, all of it where nothing is named, and tells the other side.
 * May: the link worker, whoever owes it, and the line manager. Records: the change.
 */
export const mendAccess = useCase(
  { may: 'answer own steps', records: 'changed' },
  async (room, ref: SiteRef, things: readonly AccessLack[] = accessLacks): Promise<AccessMended> => {
    const found = await findSite(room, 'access', ref, { may: 'answers' });
    if ('refusal' in found) return found;
    const { site } = found;
    const part = await heldPart(room, site);
    const mended = await mend(room, part, site, things);
    const { induction, practice } = site;
    const detail = { change: 'access', works: mended.mended };
    if (mended.mended.length)
      await room.record({ kind: 'changed', inductionId: induction, practiceId: practice.id, detail });
    return { ...(await writtenDown(room, site, 'access')), ...mended };
  },
);
