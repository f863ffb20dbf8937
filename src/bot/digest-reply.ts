import { digestCard } from '../../cards/digest-card.ts';
import { saidCard } from '../../cards/said-card.ts';
import { tickCard } from '../../cards/tick-card.ts';
import { pageOf } from '../induction/people-to-meet.ts';
import { sayDigest, sayWanted } from '../induction/say-digest.ts';
import type { Digest } from '../use-cases/digest-today.ts';
import { wayBack } from './answers/show-step.ts';
import type { Reply } from './reply.ts';

/** So that no one is swamped (domain: load). */
const mostQuestions = 8;
const mostNames = 15;

const allAnswered = 'All of these questions are answered. Thank you.';

/** A digest as a card: a link worker's questions as one tick list, anything else as a list of things. */
export function digestReply({ name, things, people, says, isTickList }: Digest, today: string): Reply {
  if (isTickList) {
    const lists = people.slice(0, 2).map((one) => pageOf(one, 1, mostNames));
    const asked = things.filter(({ why }) => why === 'asked');
    const questions = asked.slice(0, mostQuestions - lists.length);
    if (questions.length + lists.length === 0)
      return { card: saidCard({ says: [allAnswered], presses: wayBack }) };
    const open = things.filter(({ why }) => why !== 'settled');
    const more = open.length - questions.length;
    const note = more ? ` ${more} more after these: say “what’s next”.` : '';
    return {
      card: tickCard({
        heading: 'Did it happen?',
        note: `Leave out whatever you cannot say yet.${note}`,
        questions,
        people: lists,
      }),
    };
  }
  return {
    card: digestCard({
      heading: sayDigest(
        name,
        things.map(({ why }) => why),
      ),
      says,
      things: things.map((thing) => ({ ...thing, wanted: sayWanted(thing.why, thing.question) })),
      today,
    }),
  };
}
