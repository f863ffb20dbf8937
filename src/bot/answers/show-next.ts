import { helloCard } from '../../../cards/hello-card.ts';
import { nextCard } from '../../../cards/next-card.ts';
import type { Button } from '../../../cards/press.ts';
import { type Next, seeNext } from '../../use-cases/see-next.ts';
import type { Reply } from '../reply.ts';
import type { Turn } from '../turn.ts';
import { statusButtons } from './say-help.ts';

/** The next three things for somebody, with a sentence above them where there is one to say. */
export async function showNext({ around, asker }: Turn, note?: string): Promise<Reply> {
  const next = await seeNext(around, asker);
  const { name, things, more, questions, managesPractice } = next;
  const heading = name ? `What’s next, ${name}` : 'What’s next';
  const waiting = questions
    ? `${questions === 1 ? 'One question waits' : `${questions} questions wait`} for your answer: say “tick list”.`
    : undefined;
  const matters = mattersOf(next).slice(0, mostMatters);
  const [hello, ...others] = next.hellos;
  if (hello && matters.length + questions === 0)
    return { card: helloCard({ hello, others, ...(note ? { note: [note] } : {}) }) };
  // A manager's last place is kept for the button to the practice.
  const taken = Math.max(matters.length, managesPractice ? 1 : 0);
  const room = things.slice(0, mostThings - taken);
  const later = more + things.length - room.length;
  return {
    card: nextCard({
      heading,
      note: note ?? waiting,
      things: room,
      more: later,
      questions,
      matters,
      managesPractice,
      others: statusButtons(next.looksAfter),
    }),
  };
}

/** So that no card has more than six buttons: each step has two, each matter one. */
const mostThings = 3;
const mostMatters = 2;

/** What somebody has to look at besides steps, the most urgent first. */
function mattersOf({ manager: { newPeople, blank, stale, addFirst }, introduces }: Next) {
  const are = newPeople === 1 ? 'There is somebody new' : `There are ${newPeople} new people`;
  const they = newPeople === 1 ? 'who it is' : 'who they are';
  return [
    ...(addFirst
      ? [
          {
            says: 'There is no practice yet. Please add the PCN first, and then its practices.',
            button: { title: 'Set up', data: { ask: 'set up' } } as Button,
          },
        ]
      : []),
    ...(newPeople
      ? [
          {
            says: `${are}. Please say ${they}.`,
            button: { title: 'Who is new?', data: { ask: 'new people' } } as Button,
          },
        ]
      : []),
    ...blank.map(({ id, name }) => ({
      says: `No induction can start at ${name} yet: something is still blank.`,
      button: { title: `Set up ${name}`, data: { ask: 'set up', at: id } } as Button,
    })),
    ...stale.map(({ id, name }) => ({
      says: `Whom to ring at ${name} was last checked three months ago or longer. Is it still right?`,
      button: { title: `Look at ${name}`, data: { ask: 'set up', at: id } } as Button,
    })),
    ...(introduces
      ? [
          {
            says: 'Everybody at your practices gets one card about you. You can write it in your own words.',
            button: { title: 'Write about me', data: { ask: 'about me' } } as Button,
          },
        ]
      : []),
  ];
}
