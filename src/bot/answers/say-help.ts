import { saidCard } from '../../../cards/said-card.ts';
import type { Reply } from '../reply.ts';

const commands = [
  '“what’s next” – the three things that come first',
  '“my list”, or “list Elm Tree” – everything, with numbers',
  '“tick list” – say in one go what happened',
  '“done 2”, “happened 2”, “not yet 2”, “called off 2 no room”',
  '“booked 2 for 17 September”, “move 2 to 24 September”',
  '“blocked 2 smartcard office”, “not needed 2 no nurse here”',
  '“why 2”, “who is who”, “status Priya”, “undo”',
  '“tell my line manager first 2”, “tell everybody 2” – for link workers, who hears when a step does not happen',
];

/** What Belong is, what it answers to, and what it is not. */
export function sayHelp(): Reply {
  return {
    card: saidCard({
      heading: 'What I can do',
      says: [
        'I keep the list of what has to happen when a link worker joins a practice. A step counts once the other side says it happened.',
        'Say it by its number in the list you saw last, or by its name:',
        ...commands,
        'I am a checklist, not a person, and nobody reads this chat live. Please keep anything about patients out of it. If life is at risk, call 999.',
      ],
      presses: starts,
    }),
  };
}

/** Where everybody can start. */
export const starts = [
  { title: 'What’s next', data: { ask: 'next' } },
  { title: 'My list', data: { ask: 'list' } },
  { title: 'Tick list', data: { ask: 'tick list' } },
  { title: 'Who is who', data: { ask: 'who is who' } },
] as const;
