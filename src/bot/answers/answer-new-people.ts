import { newsCard } from '../../../cards/news-card.ts';
import { chatLink } from '../../induction/chat-link.ts';
import { saySetUpReason } from '../../induction/say-set-up.ts';
import type { Ref, SetUpAsk } from '../../understanding/set-up-ask.ts';
import { askToJoin } from '../../use-cases/ask-to-join.ts';
import { joiningLink } from '../../use-cases/joining-link.ts';
import { sayWhoItIs } from '../../use-cases/say-who-it-is.ts';
import { seeNewPeople } from '../../use-cases/see-new-people.ts';
import type { Reply } from '../reply.ts';
import type { Turn } from '../turn.ts';
import { further, sayShortly } from './say-shortly.ts';

/** The link with which people ask to join a practice’s staff. */
export async function showJoiningLink(turn: Turn, place: Ref | undefined): Promise<Reply> {
  const made = await joiningLink(turn.around, turn.asker, place);
  if (made.refusal) return sayShortly(saySetUpReason(made.refusal));
  const says = [
    'Send this to your staff. They open it and press Send. You then say yes to each.',
    chatLink(turn.botId, `join ${made.code}`),
    `Or they open a chat with Belong and type “join ${made.code}”.`,
  ];
  return { card: newsCard({ heading: `The joining link for ${made.name}`, says, presses: further }) };
}

/** Asks to be taken onto another practice’s staff list. */
export async function joinByCode({ around, asker }: Turn, code: string): Promise<Reply> {
  const { kind, practice } = await askToJoin(around, asker, code);
  const says = {
    'asked to join': `I have asked the manager of ${practice} to add you.`,
    'there already': `You are on the staff list of ${practice} already.`,
    'not added': `${practice} has not added you. If that should be otherwise, please speak with its manager.`,
    'no such code': 'I do not know that code. Please ask your practice manager for the joining link again.',
  };
  return sayShortly([says[kind]]);
}

/** The first question about somebody new that waits for an answer. */
export async function showNewPeople({ around, asker }: Turn): Promise<Reply> {
  const [first, ...others] = await seeNewPeople(around, asker);
  if (!first) return sayShortly(['There is nobody new.']);
  const more = others.length ? [`After this, ${others.length} more.`] : [];
  return { card: newsCard({ ...first, says: [...first.says, ...more] }) };
}

/** Takes a manager’s word on who somebody new is. */
export async function takeWhoItIs(
  { around, asker }: Turn,
  said: Extract<SetUpAsk, { ask: 'who it is' }>,
): Promise<Reply> {
  const answered = await sayWhoItIs(around, asker, said);
  if (answered.refusal) {
    // The same words whether it is answered or somebody else's: nobody learns which.
    return sayShortly(['That is answered already, or it is not yours to answer. Nothing more was changed.']);
  }
  const { name } = answered;
  const says = {
    known: `Thank you. I know that account as ${name} from now on.`,
    joined: `Thank you. ${name} is on your staff list now.`,
    'not one of ours': `Thank you. ${name} stays unknown to me, and sees nothing.`,
  };
  return { card: newsCard({ heading: 'Saved', says: [says[answered.said]], presses: further }) };
}
