import type { Induction } from '../induction/induction.ts';
import { onlyHellosOf, partsIn } from '../induction/news-of-change.ts';
import { sayStarted } from '../induction/say-started.ts';
import { type StartWarning, startWarnings } from '../induction/start-warnings.ts';
import { reachableAmong } from '../store/accounts.ts';
import { draftOf, dropDraft } from '../store/drafts.ts';
import { startedFrom } from '../store/events.ts';
import { loadInduction } from '../store/load-induction.ts';
import { type DraftOnCard, type Made, makeDrafted, type StartRefusal } from './make-drafted.ts';
import { NothingKept, Refused, useCase } from './use-case.ts';

/** An induction as Start would make it, with what to know first and what stands against it. */
export type Preview =
  | (Made & { readonly refusal?: undefined; readonly warnings: readonly StartWarning[] })
  | { readonly refusal: StartRefusal };

/**
 * Shows an induction as Start would make it, and keeps nothing of it.
 * May: managers of each practice in it, or of an organisation above. Records: nothing.
 */
export const previewStart = useCase(
  { may: 'start an induction', records: 'nothing' },
  async (room, onCard?: DraftOnCard): Promise<Preview> => {
    const made = await makeDrafted(room, onCard);
    const reachable = await reachableAmong(room.tx, [...made.induction.people.keys()]);
    const warnings = startWarnings(made.induction, reachable, room.today, room.around.holidays);
    throw new NothingKept({ ...made, warnings });
  },
);

/** An induction that was started, or why not. */
export type Started =
  | { readonly refusal?: undefined; readonly induction: Induction }
  | { readonly refusal: StartRefusal };

/**
 * Starts the drafted induction, and tells everybody in it once; a second press finds what the first one started.
 * May: managers of each practice in it, or of an organisation above. Records: that it was started.
 */
export const startDrafted = useCase(
  { may: 'start an induction', records: 'started' },
  async (room, onCard?: DraftOnCard): Promise<Started> => {
    // Whoever presses twice at once waits here, and then finds what the first press started.
    await draftOf(room.tx, room.asker.person);
    const before = onCard && (await startedFrom(room.tx, room.asker.person, onCard.id));
    if (before) return { induction: await loadInduction(room.tx, before) };
    const { induction, stops, draft } = await makeDrafted(room, onCard);
    if (stops.length) throw new Refused<StartRefusal>({ no: 'stopped', says: stops });
    await dropDraft(room.tx, room.asker.person);
    await room.record({ kind: 'started', inductionId: induction.id, detail: { draft: draft.id } });
    const now = { today: room.today, holidays: room.around.holidays, parts: partsIn(induction) };
    for (const person of induction.people.keys()) {
      const part = now.parts.get(person);
      // Staff have one card of their own, which comes with the guide.
      const knows = person === room.asker.person || (part && onlyHellosOf(part).length > 0);
      const news = knows ? undefined : sayStarted(induction, person, now);
      if (news) room.tell(person, { ...news, started: induction.id });
    }
    return { induction };
  },
);
