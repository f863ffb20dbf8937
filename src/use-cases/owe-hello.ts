import { placementOf } from '../induction/induction.ts';
import type { PersonId } from '../induction/role.ts';
import { isSettled, type Step } from '../induction/step.ts';
import { oweHelloNotice } from '../store/notices.ts';
import { noteSending, type Sending } from '../store/pages.ts';
import type { Carried } from './carry-change.ts';
import { digestOf, pageWords } from './page-shown.ts';
import type { Room } from './use-case.ts';

/** The line with which a practice's team hear of their link worker: before it, a card of a hello would come too soon. */
const tellsTheTeam = 'brief-the-team';

/**
 * Owes somebody who has just joined the staff the card about the link worker, where the team have had theirs; else it comes with
 * the guide.
 */
export async function oweHello(
  room: Room,
  { after: induction }: Pick<Carried, 'after'>,
  { person, step }: { person: PersonId; step: Step },
): Promise<void> {
  const { tx, today } = room;
  const told = induction.steps.find(
    ({ line, placement }) => line === tellsTheTeam && placement === step.placement,
  );
  if (!told || !isSettled(told)) return;
  const { practice } = placementOf(induction, step.placement);
  const words = digestOf(await pageWords(tx, practice.id, 'guide'));
  await oweHelloCard(room, practice.id, { person, step: step.id, on: today, words });
}

/** Owes the card of a hello, and notes down that the guide went with it. */
export async function oweHelloCard(
  { tx, around }: Room,
  practiceId: string,
  sending: Sending & { step: string },
): Promise<void> {
  await oweHelloNotice(tx, { person: sending.person, stepId: sending.step }, around.clock());
  await noteSending(tx, { practiceId, kind: 'guide' }, sending);
}
