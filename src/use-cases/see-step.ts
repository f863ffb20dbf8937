import type { Temporal } from 'temporal-polyfill';
import type { HelloFacts } from '../induction/hello-facts.ts';
import type { StepFacts } from '../induction/step-facts.ts';
import { threeNewDays } from '../induction/step-today.ts';
import { rememberSpokenOf } from '../store/chats.ts';
import type { StepRef } from '../understanding/ask.ts';
import { findStep } from './find-step.ts';
import { takersFor } from './hand-step.ts';
import { helloOf } from './hello.ts';
import { hostsFor } from './hosts.ts';
import type { Part } from './part.ts';
import { wordsOf } from './part.ts';
import { type Numbered, showNumbered } from './shown.ts';
import { useCase } from './use-case.ts';

/** What somebody sees when they name a step. */
export type Seen =
  | {
      readonly kind: 'step';
      readonly facts: StepFacts;
      readonly part: Part;
      readonly days: readonly Temporal.PlainDate[];
      /** Whom its reader can hand it to. */
      readonly takers: readonly { readonly id: string; readonly name: string }[];
      /** Whom it can be booked with by name. */
      readonly hosts: readonly { readonly id: string; readonly name: string }[];
      /** Whether it was handed to somebody. */
      readonly lent: boolean;
      /** Where it is their own hello to a link worker: the card about them. */
      readonly hello: HelloFacts | undefined;
    }
  | { readonly kind: 'several'; readonly steps: readonly Numbered[] }
  | { readonly kind: 'no number'; readonly number: number; readonly shown: number }
  | { readonly kind: 'unnamed' }
  | { readonly kind: 'nothing' };

/**
 * The step somebody means, with three days on which it could be.
 * May: whoever may see the step. Records: which step they were shown, or the list where the words fit several.
 */
export const seeStep = useCase(
  { may: 'see own steps', records: 'nothing' },
  async ({ tx, around, asker }, ref: StepRef): Promise<Seen> => {
    const lookup = await findStep(tx, around, asker, ref);
    if ('several' in lookup) return { kind: 'several', steps: await showNumbered(tx, asker, lookup.several) };
    if ('noNumber' in lookup) return { kind: 'no number', number: lookup.noNumber, shown: lookup.shown };
    if ('unnamed' in lookup) return { kind: 'unnamed' };
    if ('nothing' in lookup) return { kind: 'nothing' };
    const { part, step } = lookup.found;
    await rememberSpokenOf(tx, asker.person, step.step.id);
    const days = threeNewDays(step, part.induction, part.today, around.holidays);
    return {
      kind: 'step',
      facts: wordsOf(lookup.found),
      part,
      days,
      takers: takersFor(lookup.found),
      hosts: hostsFor(lookup.found),
      lent: step.step.handedTo !== null,
      hello: await helloOf(tx, lookup.found, around),
    };
  },
);
