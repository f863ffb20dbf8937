import { handed, mayHand, takersOf } from '../induction/hand-over.ts';
import { personIn } from '../induction/induction.ts';
import { nameWords } from '../induction/name-words.ts';
import { isRefusal, type Refusal } from '../induction/refusal.ts';
import type { PersonId } from '../induction/role.ts';
import { sayHanded } from '../induction/say-handed.ts';
import { callName } from '../induction/say-name.ts';
import type { StepFacts } from '../induction/step-facts.ts';
import { record } from '../store/events.ts';
import type { Ref } from '../understanding/set-up-ask.ts';
import { answered, holdStep, noteRefusal, type StepOnCard } from './answer-step.ts';
import { type Change, eventOf, saveChange } from './carry-through.ts';
import { moverOf } from './mover.ts';
import { type Found, type Part, partIn, wordsOf } from './part.ts';
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
    tellNewOwners(room, change);
    const { facts } = answered(room.around, change);
    return { facts: facts ?? wordsOf(found), to: taker ? personIn(part.induction, taker).name : undefined };
  },
);

/** Everybody a step can be handed to, by name; nobody where it is not the asker’s to hand over. */
export function takersFor({ part, step }: Found): { readonly id: PersonId; readonly name: string }[] {
  if (!mayHand(step, part.viewer, moverOf({ part, step }).leads)) return [];
  return takersOf(step.step, part.induction)
    .filter((id) => !step.owners.includes(id))
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
  const wanted = nameWords(to.words);
  if (wanted.length === 0) return undefined;
  const fitting = takersOf(step.step, part.induction).filter((id) => {
    const words = nameWords(personIn(part.induction, id).name);
    return wanted.every((word) => words.includes(word));
  });
  return fitting.length === 1 ? fitting[0] : undefined;
}

function tellNewOwners(room: Room, change: Change): void {
  const { found, after } = change;
  const { induction, viewer } = found.part;
  const steps = induction.steps.map((one) => (one.id === after.id ? after : one));
  const partFor = (person: PersonId) =>
    partIn({ ...induction, steps }, person, room.around, found.part.known);
  const stepFor = (part: Part) => part.steps.find(({ step }) => step.id === after.id);
  for (const person of stepFor(partFor(viewer))?.owners ?? []) {
    const part = partFor(person);
    const step = stepFor(part);
    const isNew = person !== viewer && !found.step.owners.includes(person);
    if (!step || !isNew) continue;
    const how = after.handedTo ? 'handed' : 'back';
    room.tell(person, sayHanded(wordsOf({ part, step }), callName(viewer, induction), how));
  }
}
