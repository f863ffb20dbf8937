import type { Temporal } from 'temporal-polyfill';
import type { PersonId } from './role.ts';
import type { State } from './step.ts';

/** The noes that are expected: each is an answer to a person, worded by `wording.ts`, and none is an error. */
export type Refusal =
  /** Not theirs to see or to change, or not there at all: nobody learns which. */
  | { readonly no: 'not yours' }
  /** Theirs, but it is somebody else who says so: the owner cannot agree, nor the other side be done. */
  | {
      readonly no: 'not your side';
      readonly whose: readonly PersonId[];
      readonly wanted: 'done' | 'happened';
    }
  /** The question is asked from this day on (checklist: notBefore). */
  | { readonly no: 'too early'; readonly from: Temporal.PlainDate }
  /** They said so before, and it still stands. */
  | { readonly no: 'already'; readonly state: State }
  /** It is agreed or not needed, so only an undo changes it. */
  | { readonly no: 'settled'; readonly state: State; readonly by: readonly PersonId[] }
  /** It is the link worker's own to ask for. */
  | { readonly no: 'link worker asks' }
  /** The link worker’s own, or one colleague’s hello: nobody else can take it on. */
  | { readonly no: 'nobody else’s' }
  | { readonly no: 'theirs already' }
  /** Once somebody has said that it is done or happened, it stays with whoever has it. */
  | { readonly no: 'said by one side' }
  /** Their role’s, but in somebody else’s hands by now. */
  | { readonly no: 'handed over'; readonly whose: readonly PersonId[] }
  /** Nobody, or more than one, of those there is called so. */
  | { readonly no: 'cannot take it' }
  /** It happens once, so no session of it is counted. */
  | { readonly no: 'one session' }
  | { readonly no: 'session counted'; readonly by: PersonId; readonly day: Temporal.PlainDate }
  /** A must-have is switched off by the line manager only. */
  | { readonly no: 'must have'; readonly whose: readonly PersonId[] }
  | { readonly no: 'day has passed'; readonly day: Temporal.PlainDate }
  | { readonly no: 'too far ahead'; readonly day: Temporal.PlainDate }
  | { readonly no: 'reason needed' }
  /** The press came from a card that shows an older state of the step. */
  | { readonly no: 'card is old' }
  | { readonly no: 'nothing to undo' }
  /** Others have answered since on the strength of it. */
  | { readonly no: 'answered since' }
  | { readonly no: 'next has begun' };

/** Whether an answer is a no. */
export function isRefusal(answer: unknown): answer is Refusal {
  return typeof answer === 'object' && answer !== null && 'no' in answer;
}
