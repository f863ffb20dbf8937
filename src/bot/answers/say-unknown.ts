import { saidCard } from '../../../cards/said-card.ts';
import type { AskOfAStep } from '../../understanding/ask.ts';
import type { Reply } from '../reply.ts';
import { starts } from './say-help.ts';

/** For words that mean nothing to Belong: an honest answer and three ways on. */
export function sayUnknown(): Reply {
  return {
    card: saidCard({
      says: [
        'I did not understand that, and nothing was changed. Please say it in other words.',
        'Try “what’s next”, “my list”, or a step by its number, as in “done 2”. “help” lists them all.',
        'To start an induction, change people or set up a practice: “help for managers”.',
      ],
      presses: [
        ...starts,
        { title: 'Help for managers', data: { ask: 'help for managers' } },
        { title: 'I need a person', data: { ask: 'need a person' } },
      ],
    }),
  };
}

/** For a message that is longer than is read for what it asks. */
export function sayTooLong(): Reply {
  return {
    card: saidCard({
      says: [
        'That is longer than I can read, so nothing was changed and I did not keep it.',
        'Please say it in a few sentences.',
      ],
      presses: [...starts.slice(0, 2), { title: 'I need a person', data: { ask: 'need a person' } }],
    }),
  };
}

/** How each ask is put in full. */
const examples: Record<AskOfAStep, string> = {
  done: 'done 2',
  happened: 'happened 2',
  'not yet': 'not yet 2',
  'called off': 'called off 2',
  step: 'show 2',
  why: 'why 2',
  session: 'happened 2, more to come',
  book: 'booked 2 for 17 September',
  move: 'move 2 to 24 September',
  blocked: 'blocked 2 smartcard office',
  'not needed': 'not needed 2 no nurse here',
  'manager first': 'tell my line manager first 2',
  everybody: 'tell everybody 2',
  'hand over': 'not me 2, Joyce Mensah',
  'hand back': 'hand 2 back',
};

const missingParts = {
  step: 'Which step is that about?',
  day: 'Which day is that for?',
  reason: 'Please add a few words on why, so that the other side can see it.',
};

/** For an ask with a part missing: which part, and how it is put in full. */
export function sayIncomplete(asked: { of: AskOfAStep; missing: keyof typeof missingParts }): Reply {
  return {
    card: saidCard({
      says: [
        missingParts[asked.missing],
        `Say it like this: “${examples[asked.of]}”. The number is the one in the list you saw last.`,
      ],
      presses: starts,
    }),
  };
}

/** Thanks need no task. */
export function sayWelcome(): Reply {
  return { card: saidCard({ says: ['You are welcome.'], presses: starts.slice(0, 1) }) };
}

/** In a group everybody would read along; `written`: whether the answer stands in their own chat by now. */
export function sayNotHere(written: boolean): Reply {
  const says = [
    'I answer one to one only, so that what is yours stays yours.',
    written ? 'I have written to you in our own chat.' : 'Please write to me in a chat of our own.',
  ];
  return { card: saidCard({ says, presses: [] }) };
}

/** Without an account there is nobody to know. */
export function sayNoAccount(): Reply {
  return {
    card: saidCard({ says: ['I can only talk to people who have signed in to Teams.'], presses: [] }),
  };
}
