import type { Button } from '../../../cards/press.ts';
import { saidCard } from '../../../cards/said-card.ts';
import type { DraftGap } from '../../induction/draft.ts';
import { saySetUpReason } from '../../induction/say-set-up.ts';
import type { DraftRefusal } from '../../use-cases/draft-induction.ts';
import type { StartRefusal } from '../../use-cases/make-drafted.ts';
import type { Reply } from '../reply.ts';

/** Why a draft is not kept as it was filled in. */
export function sayDraftNo(refusal: DraftRefusal): Reply {
  if (refusal.no === 'may not start') return sayMayNotStart();
  if (refusal.no !== 'text') return sayStartNo(refusal);
  return {
    card: saidCard({
      says: [
        refusal.why.no === 'patient'
          ? 'One line looks like it is about a patient. I am not the place for that, so I have not kept it.'
          : 'One line is too long to be somebody’s name and address, so I have not kept it.',
        'Everything else of your draft is kept.',
      ],
      presses: [
        { title: 'Back to the draft', data: { ask: 'start' } },
        { title: 'People', data: { ask: 'people of draft' } },
      ],
    }),
  };
}

/** For somebody who starts no inductions anywhere: who does. */
function sayMayNotStart(): Reply {
  return {
    card: saidCard({
      says: [
        'An induction is started by the manager of a practice, of its PCN, or of a charity that works with it. You are down as none of these.',
        'If you should be, an administrator of Belong can add you. An administrator who only sets places up starts none.',
      ],
      presses: [
        { title: 'What’s next', data: { ask: 'next' } },
        { title: 'Help for managers', data: { ask: 'help for managers' } },
      ],
    }),
  };
}

/** What is missing on the first card, in words. */
export function sayGaps(missing: readonly DraftGap[]): string[] {
  return missing.map((gap) => gaps[gap]);
}

const gaps: Readonly<Record<DraftGap, string>> = {
  who: 'Who is it? Please choose somebody, or write a name and a work email.',
  'one of two':
    'You have chosen one account and written down somebody else, or somebody whose account is not yours to say. Please clear one of the two.',
  elsewhere:
    'That person belongs to another PCN here. Please ask their manager to start it, or write another name and address.',
  name: 'Who is it? Please write one name and one work email, as in “Priya Nair, priya.nair@nhs.net”.',
  'first day': 'Which is the first day in the job?',
  'too long ago':
    'The first day is more than a year ago, and an induction lasts a year. Please look at it again.',
  'too far ahead': 'The first day is more than two years away. Please look at it again.',
  'before the job':
    'A first day at a practice is before the first day in the job. Please look at both again.',
  employer: 'Who employs them?',
  days: 'On which days are they at which practice?',
};

/** Why a draft cannot be previewed or started as it is; it is kept. */
export function sayStartNo(refusal: StartRefusal): Reply {
  return {
    card: saidCard({
      says: wordsFor(refusal),
      presses: refusal.no === 'no draft' ? anew : onward,
    }),
  };
}

const anew: Button[] = [
  { title: 'Start an induction', data: { ask: 'start' } },
  { title: 'What’s next', data: { ask: 'next' } },
];

const onward: Button[] = [
  { title: 'Back to the draft', data: { ask: 'start' } },
  { title: 'People', data: { ask: 'people of draft' } },
  { title: 'Set up', data: { ask: 'set up' } },
  { title: 'Throw the draft away', data: { ask: 'drop draft' } },
];

const kept = 'Your draft is kept.';

function wordsFor(refusal: StartRefusal): string[] {
  switch (refusal.no) {
    case 'may not start':
      return ['You cannot start an induction at one of these practices any more.', kept];
    case 'no draft':
      return ['There is no draft of yours. Say “start an induction” to begin one.'];
    case 'another draft':
      return [
        'That card is an old one: your draft has changed since, or it was about somebody else. Nothing was changed.',
        'Press “Back to the draft” to see it as it is now.',
      ];
    case 'gaps':
      return ['Before I can show you the plan:', ...sayGaps(refusal.gaps), kept];
    case 'no such role':
      return [
        'I cannot tell which role somebody is for. Please write it like this: “wellbeing supervisor: Ruth Adeyemi, ruth@nhs.net”.',
        kept,
      ];
    case 'their own':
      return [
        'Nobody is their own manager or supervisor. Please name somebody else for the link worker.',
        kept,
      ];
    case 'stopped':
      return ['It cannot start:', ...refusal.says, kept];
    default:
      return [...saySetUpReason(refusal), kept];
  }
}
