import { handed, holdersOf, mayHand, takersOf } from '../induction/hand-over.ts';
import { personIn } from '../induction/induction.ts';
import { oneCalled } from '../induction/one-called.ts';
import { isRefusal, type Refusal } from '../induction/refusal.ts';
import type { PersonId } from '../induction/role.ts';
import { sayGone, sayHanded } from '../induction/say-handed.ts';
import { callName, sayWho } from '../induction/say-name.ts';
import type { StepFacts } from '../induction/step-facts.ts';
import { record } from '../store/events.ts';
import type { Ref } from '../understanding/set-up-ask.ts';
import { answered, holdStep, noteRefusal, type StepOnCard } from './answer-step.ts';
import { asFoundBy, asReadBy } from './as-others-see-it.ts';
import { type Change, eventOf, saveChange } from './carry-through.ts';
import { moverOf } from './mover.ts';
import { type Found, type Part, wordsOf } from './part.ts';
import { type Room, useCase } from './use-case.ts';

/** A step as it stands once it was handed over, to whom by name; or why it was not. */
export type Handed =
  | { readonly refusal?: undefined; readonly facts: StepFacts; readonly to: string | undefined }
  | { readonly refusal: Refusal; readonly facts?: StepFacts; readonly part?: Part };

/**
 * Hands a step to somebody else there, or back to whoever’s role it is; whoever has it then hears once.
 * May: whoever owes it or whose role it is, and the line manager. Records: that it was handed over.
 */
export const handStep = useCase(
  { may: 'answer own steps', records: 'handed' },
  async (room, on: StepOnCard, to: Ref | null): Promise<Handed> => {
    const found = await holdStep(room, on.id);
    if (!found) return { refusal: { no: 'not yours' } };
    const { part, step } = found;
    const taker = to && takerMeant(to, found);
    const after = judge(found, on, taker);
    if (isRefusal(after)) {
      await noteRefusal(room, found, after);
      return { refusal: after, facts: wordsOf(found), part };
    }
    const change = { around: room.around, asker: room.asker, found, after };
    const refused = await saveChange(room.tx, change);
    if (refused) return { refusal: refused, facts: wordsOf(found), part };
    await record(room.tx, { ...eventOf(change), stepId: on.id, kind: 'handed', before: step.step, after });
    tellOwners(room, change);
    const { facts } = answered(change);
    return { facts: facts ?? wordsOf(found), to: taker ? personIn(part.induction, taker).name : undefined };
  },
);

/** Everybody a step can be handed to, by name; nobody where it is not the asker’s to hand over. */
export function takersFor({ part, step }: Found): { readonly id: PersonId; readonly name: string }[] {
  if (!mayHand(step, part.viewer, moverOf({ part, step }).leads)) return [];
  return takersOf(step.step, part.induction)
    .filter((id) => !holdersOf(step).includes(id))
    .map((id) => ({ id, name: personIn(part.induction, id).name }));
}

function judge(found: Found, { version }: StepOnCard, taker: PersonId | null | undefined) {
  const { part, step } = found;
  if (!mayHand(step, part.viewer, moverOf(found).leads)) return { no: 'not yours' } as const;
  if (version !== undefined && version !== step.step.version) return { no: 'card is old' } as const;
  return handed(step, taker, part.induction);
}

/** By id on a card; by whole name or some words of it when typed, where they fit one person only. */
function takerMeant(to: Ref, { part, step }: Found): PersonId | undefined {
  if ('id' in to) return to.id;
  return oneCalled(to.words, takersOf(step.step, part.induction), part.induction);
}

/** Whoever has a step now and had it not hears that it is theirs; whoever had it hears that it is not. */
function tellOwners(room: Room, change: Change): void {
  const { found, after } = change;
  const { induction, viewer } = found.part;
  const { owners } = asFoundBy(viewer, change).step;
  const by = callName(viewer, induction);
  const others = (people: readonly PersonId[], than: readonly PersonId[]) =>
    people.filter((person) => person !== viewer && !than.includes(person));
  for (const person of others(owners, holdersOf(found.step))) {
    room.tell(person, sayHanded(asReadBy(person, change), by, after.handedTo ? 'handed' : 'back'));
  }
  for (const person of others(found.step.owners, owners)) {
    room.tell(person, sayGone(asReadBy(person, change), by, sayWho(owners, induction, person)));
  }
}
