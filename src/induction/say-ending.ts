import type { Induction } from './induction.ts';
import type { ChangeSaid } from './say-change.ts';
import { shortName } from './say-name.ts';

const ways = [{ title: 'What’s next', data: { ask: 'next' } }];

/** What everybody else reads when an induction ends: kindly, and that nothing more is owed. */
export function sayEnded(induction: Induction, as: 'cancelled' | 'left', viewer: string): ChangeSaid {
  const name = induction.people.get(induction.linkWorker)?.name ?? '';
  if (viewer === induction.linkWorker) {
    return {
      heading: as === 'left' ? 'Thank you, and all the best' : 'Your induction was called off',
      says: [
        as === 'left'
          ? 'Your induction here has ended. What you and the practice agreed stays written down.'
          : 'It was called off by those who manage it. Please ask your line manager what comes next.',
        'If you would like to talk about how it was, with somebody outside the line, “who is who” has names and numbers.',
      ],
      presses: ways,
    };
  }
  return {
    heading: `${name}’s induction has ended`,
    says: [
      as === 'left' ? `${shortName(name)} is moving on.` : 'It was called off.',
      'Nothing more is owed for it. What was agreed stays written down.',
      ...(as === 'left'
        ? ['What would help the next link worker? Say it like this: “lesson: book the room early”.']
        : []),
    ],
    presses: ways,
  };
}
