import type { Temporal } from 'temporal-polyfill';
import type { Kept } from '../induction/checklist.ts';
import type { NoSite } from '../induction/site.ts';
import type { StepFacts } from '../induction/step-facts.ts';
import { stepKeeping } from '../induction/step-keeping.ts';
import { loadInduction } from '../store/load-induction.ts';
import type { TextRefusal } from '../understanding/check-text.ts';
import type { NotTheirDays, TheirSite } from './find-site.ts';
import { isVisible, knownFacts, partIn, wordsOf } from './part.ts';
import type { Room } from './use-case.ts';

/** Why something cannot be written down for a placement. */
export type FactRefusal =
  | NoSite
  | NotTheirDays
  | { readonly no: 'text'; readonly why: TextRefusal }
  | { readonly no: 'day has passed' | 'too far ahead'; readonly day: Temporal.PlainDate }
  | { readonly no: 'too many invites'; readonly most: number }
  | { readonly no: 'no such meeting'; readonly names: readonly string[] };

/** What is written down for a placement now, with the step it stands beside where the asker may see that. */
export type WrittenDown = { readonly site: TheirSite; readonly facts: StepFacts | undefined };

/** A placement as it stands once something was written down. */
export async function writtenDown(
  { tx, around, asker }: Room,
  site: TheirSite,
  what: Kept,
): Promise<WrittenDown> {
  const induction = await loadInduction(tx, site.induction);
  const part = partIn(induction, asker.person, around, await knownFacts(tx, induction, around));
  const step = stepKeeping(part.steps, site.id, what);
  return { site, facts: step && isVisible(step, part) ? wordsOf({ part, step }) : undefined };
}
