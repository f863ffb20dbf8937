import type { Button } from '../../../cards/press.ts';
import { saidCard } from '../../../cards/said-card.ts';
import { stepCard } from '../../../cards/step-card.ts';
import type { WrittenDown } from '../../use-cases/written-down.ts';
import type { Reply } from '../reply.ts';
import { wayBack } from './show-step.ts';

/** What was written down, on the step it stands beside; in words alone for whoever may not see that. */
export function replyWithFacts(
  { facts }: Pick<WrittenDown, 'facts'>,
  note: readonly string[],
  canUndo = false,
  offers: readonly Button[] = [],
): Reply {
  if (!facts) return sayFact(note);
  return { card: stepCard({ step: facts, note: note.join(' '), canUndo, offers }) };
}

/** A short answer about what is written down. */
export function sayFact(says: readonly string[]): Reply {
  return { card: saidCard({ says, presses: wayBack }) };
}
