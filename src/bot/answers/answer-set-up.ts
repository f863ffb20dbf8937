import { newsCard } from '../../../cards/news-card.ts';
import { saidCard } from '../../../cards/said-card.ts';
import { saySetUpNo } from '../../induction/say-set-up.ts';
import type { Ref, SetUpAsk } from '../../understanding/set-up-ask.ts';
import {
  addStaff,
  checkContacts,
  fillSlots,
  type SetUpChanged,
  saveContacts,
} from '../../use-cases/change-practice.ts';
import { joiningLink } from '../../use-cases/joining-link.ts';
import { sayWhoItIs } from '../../use-cases/say-who-it-is.ts';
import { seeSetUp } from '../../use-cases/see-set-up.ts';
import { addAnOrganisation, addAPractice, type PlaceAdded } from '../../use-cases/set-up-places.ts';
import { chatLink } from '../chat-link.ts';
import type { Reply } from '../reply.ts';
import type { Turn } from '../turn.ts';
import { sayHelpForManagers, starts } from './say-help.ts';
import { sayWhoSees } from './say-who-sees.ts';
import { showForm } from './show-form.ts';
import { cardOfSetUp, choosePlace } from './show-set-up.ts';

/** Answers whatever somebody asks of how organisations and practices are set up. */
export async function answerSetUp(asked: SetUpAsk, turn: Turn): Promise<Reply> {
  const { around, asker } = turn;
  switch (asked.ask) {
    case 'set up': {
      const seen = await seeSetUp(around, asker, asked.place);
      if ('refusal' in seen) return sayNo(saySetUpNo(seen.refusal).slice(0, -1));
      return 'several' in seen ? choosePlace(seen, asker) : { card: cardOfSetUp(seen.setUp, turn) };
    }
    case 'form':
      return showForm(asked, turn);
    case 'add organisation':
      return replyToPlace(await addAnOrganisation(around, asker, asked), 'organisation');
    case 'add practice':
      return replyToPlace(await addAPractice(around, asker, asked), 'practice');
    case 'fill slots':
      return replyTo(await fillSlots(around, asker, asked.place, asked.slots), 'Saved.', turn);
    case 'save contacts':
      return replyTo(
        await saveContacts(around, asker, asked.place, asked.contacts),
        'Saved, as checked today.',
        turn,
      );
    case 'add staff':
      return replyTo(
        await addStaff(around, asker, asked.place, asked.list),
        'Saved. Each of them will be asked to say hello once.',
        turn,
      );
    case 'contacts checked':
      return replyTo(
        await checkContacts(around, asker, asked.place),
        'Thank you. All are down as checked today.',
        turn,
      );
    case 'joining link':
      return showJoiningLink(turn, asked.place);
    case 'who it is':
      return answerWho(turn, asked);
    case 'help for managers':
      return sayHelpForManagers();
    case 'who sees what':
      return { card: saidCard({ heading: 'Who sees what', says: sayWhoSees(), presses: starts }) };
  }
}

function replyTo(changed: SetUpChanged, note: string, turn: Turn): Reply {
  return changed.refusal
    ? sayNo(saySetUpNo(changed.refusal))
    : { card: cardOfSetUp(changed.setUp, turn, note) };
}

const further = [
  { title: 'Set up', data: { ask: 'set up' } },
  { title: 'What’s next', data: { ask: 'next' } },
] as const;

function sayNo(says: readonly string[]): Reply {
  return { card: saidCard({ says, presses: further }) };
}

function replyToPlace(added: PlaceAdded, what: 'organisation' | 'practice'): Reply {
  if (added.refusal) return sayNo(saySetUpNo(added.refusal));
  const next =
    what === 'practice'
      ? 'Its manager can fill in the rest: “set up” shows what is missing. They are known as soon as they open Belong.'
      : 'Whoever manages it can start inductions as soon as they open Belong.';
  return { card: newsCard({ heading: `${added.name} is added`, says: [next], presses: further }) };
}

async function showJoiningLink(turn: Turn, place: Ref | undefined): Promise<Reply> {
  const made = await joiningLink(turn.around, turn.asker, place);
  if (made.refusal) return sayNo(saySetUpNo(made.refusal).slice(0, -1));
  const says = [
    'Send this to your staff. They open it in Teams, send the message that stands there, and you say yes to each.',
    chatLink(turn.botId, `join ${made.code}`),
    `Or they open a chat with Belong and type “join ${made.code}”.`,
  ];
  return { card: newsCard({ heading: `The joining link for ${made.name}`, says, presses: further }) };
}

async function answerWho(
  { around, asker }: Turn,
  said: Extract<SetUpAsk, { ask: 'who it is' }>,
): Promise<Reply> {
  const answered = await sayWhoItIs(around, asker, said);
  if (answered.refusal) {
    // The same words whether it is answered or somebody else's: nobody learns which.
    return sayNo(['Somebody has answered that already, or it is not yours to answer. Nothing was changed.']);
  }
  const { name } = answered;
  const says = {
    known: `Thank you. I know that account as ${name} from now on.`,
    joined: `Thank you. ${name} is on your staff list now.`,
    'not one of ours': `Thank you. ${name} stays unknown to me, and sees nothing.`,
  };
  return { card: newsCard({ heading: 'Saved', says: [says[answered.said]], presses: further }) };
}
