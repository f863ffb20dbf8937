import { type HelloFacts, helloFacts, isHello } from '../induction/hello-facts.ts';
import { defaultPages } from '../induction/say-pages.ts';
import { isClosed } from '../induction/step.ts';
import { movers } from '../induction/step-facts.ts';
import { introductionOf } from '../store/introductions.ts';
import type { Tx } from '../store/transaction.ts';
import type { Found, Part } from './part.ts';
import type { Surroundings } from './surroundings.ts';

/** The card of somebody’s own hello; undefined for every other step, and once they have said that they met. */
export async function helloOf(
  tx: Tx,
  { part, step }: Found,
  { holidays }: Surroundings,
): Promise<HelloFacts | undefined> {
  const { induction, viewer, today } = part;
  if (!isHello(step, viewer)) return undefined;
  const introduction = await introductionOf(tx, induction.id);
  return helloFacts(step, induction, { introduction, guide: defaultPages.guide, today, holidays });
}

/** The open hellos of somebody who owes nothing else; none where they have other things to do. */
export function onlyHellos(parts: readonly Part[]): Found[] {
  const owed = parts.flatMap(owedIn);
  const hellos = owed.filter(({ part, step }) => isHello(step, part.viewer));
  return hellos.length === owed.length ? hellos : [];
}

function owedIn(part: Part): Found[] {
  return part.steps
    .filter((step) => !isClosed(step.step) && movers(step).includes(part.viewer))
    .map((step) => ({ part, step }));
}
