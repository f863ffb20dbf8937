import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { stepCard } from '../../cards/step-card.ts';
import type { Move } from '../../src/induction/move.ts';
import { isRefusal } from '../../src/induction/refusal.ts';
import type { PersonId } from '../../src/induction/role.ts';
import { sayRefusal } from '../../src/induction/say-refusal.ts';
import type { StepFacts } from '../../src/induction/step-facts.ts';
import { foundBy, outcomeFor, type Scene } from './a-scene.ts';
import { inTheWay } from './events.ts';

/** The card with the reason for each thing that somebody cannot say of the step of a scene. */
export function refusedCards(
  step: StepFacts,
  scene: Scene,
  viewer: PersonId,
): Readonly<Record<string, IAdaptiveCard>> {
  const { part } = foundBy(viewer, scene);
  const cards = movesOn(scene).flatMap((move) => {
    const refusal = outcomeFor(viewer, move, scene);
    if (!isRefusal(refusal)) return [];
    return [[`no to “${move.kind}”`, stepCard({ step, note: sayRefusal(refusal, part) })] as const];
  });
  return Object.fromEntries(cards);
}

function movesOn({ today }: Scene): Move[] {
  return [
    ...(['done', 'happened', 'session', 'not yet', 'called off'] as const).map((kind) => ({ kind })),
    { kind: 'book', day: today.add({ years: 3 }) },
    { kind: 'move', day: today.subtract({ days: 1 }) },
    ...(['blocked', 'not needed'] as const).map((kind) => ({ kind, reason: inTheWay })),
  ];
}
