import { type HelloFacts, helloFacts, isHello } from '../induction/hello-facts.ts';
import { placementOf } from '../induction/induction.ts';
import { movers } from '../induction/movers.ts';
import { isClosed } from '../induction/step.ts';
import { introductionOf } from '../store/introductions.ts';
import { takeHello } from '../store/notices.ts';
import { noteSending } from '../store/pages.ts';
import type { Tx } from '../store/transaction.ts';
import { digestOf, pageWords } from './page-shown.ts';
import type { Found, Part } from './part.ts';
import type { Surroundings } from './surroundings.ts';
import type { Room } from './use-case.ts';

/** The card of somebody’s own hello; undefined for every other step, and once they have said that they met. */
export async function helloOf(
  tx: Tx,
  { part, step }: Found,
  { holidays }: Surroundings,
): Promise<HelloFacts | undefined> {
  const { induction, viewer, today } = part;
  if (!isHello(step, viewer)) return undefined;
  const introduction = await introductionOf(tx, induction.id);
  const { practice } = placementOf(induction, step.step.placement);
  const guide = await pageWords(tx, practice.id, 'guide');
  return helloFacts(step, induction, { introduction, guide, today, holidays });
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

/** Takes the card of a hello that its reader has before them now: it is owed to them no longer. */
export async function takeOwed({ tx, asker, around }: Room, { step }: Found): Promise<void> {
  await takeHello(tx, { person: asker.person, stepId: step.step.id }, around.clock());
}

/** Notes down that somebody has had the card of a hello without asking for it, so that it is not sent to them again. */
export async function countAsSent(room: Room, found: Found): Promise<void> {
  const { tx, asker, today } = room;
  const { practice } = placementOf(found.part.induction, found.step.step.placement);
  await takeOwed(room, found);
  const words = digestOf(await pageWords(tx, practice.id, 'guide'));
  const which = { practiceId: practice.id, kind: 'guide' } as const;
  await noteSending(tx, which, { person: asker.person, step: found.step.step.id, on: today, words });
}
