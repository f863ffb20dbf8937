import { saidCard } from '../../../cards/said-card.ts';
import type { Reply } from '../reply.ts';
import { starts } from './say-help.ts';

const help = { title: 'Help', data: { ask: 'help' } } as const;
const person = { title: 'I need a person', data: { ask: 'need a person' } } as const;

/** For whoever asks what Belong is: no person, and nobody reads along. */
export function sayWhatIAm(): Reply {
  return {
    card: saidCard({
      says: [
        'I am Belong, a checklist in Teams. I am not a person, and nobody reads this chat live.',
        'I tell you what comes next when a link worker is new here, I ask whether it happened, and I remind whoever can act.',
        'Write to me in your own words, or press a button.',
      ],
      presses: [starts[0], starts[1], help, person],
    }),
  };
}

/** For answers on how a placement feels: there is nowhere to keep them yet. */
export function sayNoPulse(): Reply {
  return {
    card: saidCard({
      says: [
        'Thank you. I cannot take answers on how it feels to be here yet, so I have not saved this.',
        'If something is not going well, the people on “who is who” are there for it.',
      ],
      presses: [starts[3], starts[0], person],
    }),
  };
}

/** For what a checklist is not there for: says so, and whom to ask instead. */
export function sayNotMine(): Reply {
  return {
    card: saidCard({
      says: [
        'I only do induction, so I cannot help with that.',
        'For pay, leave and the job itself, ask the line manager. For anything about a patient, ask the case supervisor or the GPs. For the building, ask the practice’s manager.',
        '“Who is who” has their names and how to reach them.',
      ],
      presses: [starts[3], starts[0], help],
    }),
  };
}
