import type { TurnContext } from 'botbuilder';
import { saidCard } from '../../cards/said-card.ts';
import type { PersonId } from '../induction/role.ts';
import { type Met, meetNewcomer } from '../use-cases/meet-newcomer.ts';
import type { Surroundings } from '../use-cases/surroundings.ts';
import type { Inbound } from './activity.ts';
import { addressOf } from './address-of.ts';
import { placeOfActivity } from './place.ts';
import type { Reply } from './reply.ts';
import type { AccountAtTheDoor } from './who-is-asking.ts';

/** Meets an account that is not known: it is somebody's from now on, or gets an answer that says how it can be. */
export async function meet(
  around: Surroundings,
  context: TurnContext,
  activity: Inbound,
  account: AccountAtTheDoor,
): Promise<{ person: PersonId } | { answer: Reply }> {
  const text = activity.text?.trim() ?? '';
  const met = await meetNewcomer(around, {
    ...account,
    ...(await addressOf(context, activity)),
    name: account.name.slice(0, longestName),
    place: placeOfActivity(activity),
    code: /^join:? +(?<code>[a-z0-9-]{4,20})$/i.exec(text)?.groups?.code?.toUpperCase(),
    saysName: /^(?:i am|i['’]m|this is) +(?<name>\p{L}[\p{L} .'’-]{1,79})$/iu.exec(text)?.groups?.name,
  });
  return met.kind === 'known'
    ? { person: met.person }
    : { answer: { card: saidCard({ ...wordsFor(met, account), presses: [] }) } };
}

const longestName = 80;

function wordsFor(
  met: Exclude<Met, { kind: 'known' }>,
  { entraId }: AccountAtTheDoor,
): { heading: string; says: string[] } {
  switch (met.kind) {
    case 'asked':
      return {
        heading: 'Hello, I am Belong',
        says: [
          'I may know you, and I have asked the person who invited you to say so. I will write to you here when they have.',
          'Until then I show you nothing, and you need not do anything.',
        ],
      };
    case 'asked to join':
      return {
        heading: 'Hello, I am Belong',
        says: [
          `I have asked the manager of ${met.practice} to add you. I will write to you here when they have.`,
          'I help a new link worker settle in, and everybody at the practice has a small part in that.',
        ],
      };
    case 'not added':
      return {
        heading: 'Hello, I am Belong',
        says: [
          `${met.practice} has not added you. If that should be otherwise, please speak with its manager.`,
          'I show you nothing, and you need not do anything.',
        ],
      };
    case 'no such code':
      return {
        heading: 'I do not know that code',
        says: ['Please ask your practice manager for the joining link again.'],
      };
    case 'stranger':
      return {
        heading: 'Hello, I am Belong, and I do not know you yet',
        says: [
          'I help general practices welcome a new social prescribing link worker. I only talk to people whom a practice has named.',
          'Your practice manager or line manager can add you, with your name and work email. An administrator of Belong can add a practice.',
          'If your name here is not the one they know you by, say it like this: “I am Jo Bloggs”.',
          `If they ask for your id, it is this: ${entraId}`,
        ],
      };
  }
}
