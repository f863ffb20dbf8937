import { placementOf } from '../induction/induction.ts';
import type { PersonId } from '../induction/role.ts';
import { isSettled, type Step } from '../induction/step.ts';
import { oweNotice } from '../store/notices.ts';
import { noteSending } from '../store/pages.ts';
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
  const { tx, around, today } = room;
  const told = induction.steps.find(
    ({ line, placement }) => line === tellsTheTeam && placement === step.placement,
  );
  if (!told || !isSettled(told)) return;
  const { practice } = placementOf(induction, step.placement);
  const words = digestOf(await pageWords(tx, practice.id, 'guide'));
  await oweNotice(tx, { person, stepId: step.id, kind: 'hello' }, around.clock());
  const which = { practiceId: practice.id, kind: 'guide' } as const;
  await noteSending(tx, which, { person, step: step.id, on: today, words });
}
