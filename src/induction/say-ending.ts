import type { Induction } from './induction.ts';
import type { PersonId } from './role.ts';
import type { ChangeSaid } from './say-change.ts';
import { listed } from './say-day.ts';
import { shortName } from './say-name.ts';

const ways = [{ title: 'What’s next', data: { ask: 'next' } }];

/** What everybody else reads when an induction ends: kindly, and that nothing more is owed. */
export function sayEnded(
  induction: Induction,
  as: 'cancelled' | 'left',
  viewer: string,
  outside: readonly string[],
): ChangeSaid {
  const name = induction.people.get(induction.linkWorker)?.name ?? '';
  if (viewer === induction.linkWorker) {
    return {
      heading: as === 'left' ? 'Thank you, and all the best' : 'Your induction was called off',
      says: [
        as === 'left'
          ? 'Your induction here has ended. What you and the practice agreed stays written down.'
          : 'Nothing more is owed for it. Please ask your line manager what comes next.',
        ...(outside.length
          ? [
              `If you would like to talk about how it was with somebody outside your line of management: ${listed(outside, 'or')}.`,
            ]
          : []),
      ],
      presses: ways,
    };
  }
  return {
    heading: `${name}’s induction has ended`,
    says: [
      as === 'left' ? `${shortName(name)} is moving on.` : 'It was called off.',
      'Nothing more is owed for it. What was agreed stays written down.',
      ...(as === 'left' && keepsLessons(induction, viewer)
        ? ['What would help the next link worker? Say it like this: “lesson: book the room early”.']
        : []),
    ],
    presses: ways,
  };
}

/** Those who set a practice up are asked what would help the next one there. */
function keepsLessons({ employer, placements }: Induction, viewer: PersonId): boolean {
  return [employer.managers, ...placements.map(({ practice }) => practice.slots['practice-manager'] ?? [])]
    .flat()
    .includes(viewer);
}

/** What somebody reads who leaves and had a part in other people's inductions: thanks, and that nothing more is theirs. */
export function sayGoodbye(heir: string | undefined): ChangeSaid {
  return {
    heading: 'Thank you, and all the best',
    says: [
      'You are down as leaving, so nothing here is yours to do any more. What was agreed stays written down.',
      ...(heir ? [`${heir} takes over from you.`] : []),
      'If that is not so, please speak with the manager of the practice or of the link worker.',
    ],
    presses: [],
  };
}
