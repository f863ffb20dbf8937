import { saidCard } from '../../../cards/said-card.ts';
import type { DraftGap } from '../../induction/draft.ts';
import { saySetUpNo } from '../../induction/say-set-up.ts';
import type { StartRefusal } from '../../use-cases/start-drafted.ts';
import type { Reply } from '../reply.ts';

/** For somebody who starts no inductions anywhere: who does. */
export function sayMayNotStart(): Reply {
  return {
    card: saidCard({
      says: [
        'An induction is started by the manager of a practice, or of the PCN or charity above it. You are neither here.',
        'If that should be you, please ask an administrator of Belong to add you.',
      ],
      presses: [{ title: 'What’s next', data: { ask: 'next' } }],
    }),
  };
}

const gaps: Readonly<Record<DraftGap, string>> = {
  who: 'who it is',
  'first day': 'the first day',
  employer: 'who employs them',
  days: 'their days at each practice',
  name: 'one name and work address for them',
};

/** Why a draft cannot be previewed or started as it is; it is kept. */
export function sayStartNo(refusal: StartRefusal): Reply {
  return {
    card: saidCard({
      says: wordsFor(refusal),
      presses: [
        { title: 'Back to the draft', data: { ask: 'start' } },
        { title: 'People', data: { ask: 'people of draft' } },
        { title: 'Set up', data: { ask: 'set up' } },
      ],
    }),
  };
}

const kept = 'Your draft is kept.';

function wordsFor(refusal: StartRefusal): string[] {
  switch (refusal.no) {
    case 'may not start':
      return ['You cannot start an induction at one of these practices any more.', kept];
    case 'no draft':
      return ['There is no draft of yours. Say “start an induction” to begin one.'];
    case 'gaps':
      return [`Still missing: ${refusal.gaps.map((gap) => gaps[gap]).join(', ')}.`, kept];
    case 'no such role':
      return [
        'I cannot tell which role somebody is for. Please write it like this: “wellbeing supervisor: Ruth Adeyemi, ruth@nhs.net”.',
        kept,
      ];
    case 'stopped':
      return ['It cannot start yet:', ...refusal.says, kept];
    default:
      return [...saySetUpNo(refusal).slice(0, -1), kept];
  }
}
