import type { TurnContext } from 'botbuilder';
import type { Serious } from '../induction/serious.ts';
import type { Door as CameBy } from '../store/events.ts';
import { patientInMessage } from '../understanding/patient-in-message.ts';
import { readSerious } from '../understanding/read-serious.ts';
import { forgetPlace, rememberPlace } from '../use-cases/remember-place.ts';
import { type Surroundings, todayOf } from '../use-cases/surroundings.ts';
import { type Inbound, readActivity } from './activity.ts';
import { addressOf } from './address-of.ts';
import { seriousInGroup, seriousToStranger } from './answers/answer-serious.ts';
import { sayNoAccount, sayNotHere } from './answers/say-unknown.ts';
import { onPress } from './card-actions/on-press.ts';
import { answerInGroup, withoutMention } from './in-group.ts';
import { onInstall } from './installs/on-install.ts';
import { meet } from './meet.ts';
import { onMessage } from './messages/on-message.ts';
import type { Outgoing } from './outgoing.ts';
import { placeOfActivity } from './place.ts';
import { cardResponse, messageOf, type Reply } from './reply.ts';
import type { Send } from './send.ts';
import type { Turn } from './turn.ts';
import type { Door } from './who-is-asking.ts';

/** What the bot is made of. */
export type BotParts = {
  readonly around: Surroundings;
  readonly door: Door;
  readonly outgoing: Outgoing;
  readonly send: Send;
};

/** Hears one activity and answers it in the way its kind wants. */
export type Bot = (context: TurnContext) => Promise<void>;

/** The bot: every surface of Teams that it answers on. */
export function createBot(parts: BotParts): Bot {
  return async (context) => {
    const activity = readActivity(context.activity);
    if (!activity) return;
    if (activity.type === 'message' && isPress(activity))
      return pressed(parts, context, activity, activity.value);
    if (activity.type === 'message') return typed(parts, context, activity);
    if (activity.type === 'messageUpdate') return edited(parts, context, activity);
    if (activity.type === 'invoke') return invoked(parts, context, activity);
    if (activity.type === 'installationUpdate' || activity.membersAdded?.length) {
      return installed(parts, context, activity);
    }
  };
}

/** A client too old for Action.Execute sends the same data as a message without words. */
function isPress({ text, value }: Inbound): boolean {
  return !text?.trim() && typeof value === 'object' && value !== null;
}

/** What is somebody's is for them alone, so in a group or a channel Belong says nothing of it. */
function isPersonal({ conversation }: Inbound): boolean {
  return (conversation.conversationType ?? 'personal') === 'personal';
}

async function typed(parts: BotParts, context: TurnContext, activity: Inbound): Promise<void> {
  if (!isPersonal(activity)) return typedInGroup(parts, context, activity);
  const reply = await answerTo(parts, context, activity, 'chat', (turn) =>
    onMessage(activity.text ?? '', turn),
  );
  await context.sendActivity(messageOf(reply));
}

async function typedInGroup(parts: BotParts, context: TurnContext, activity: Inbound): Promise<void> {
  const who = await whoIs(parts, context, activity, { ask: false });
  const turn = 'answer' in who ? undefined : turnOf(parts, who, 'chat', activity);
  const text = withoutMention(activity.text ?? '');
  const reply = await answerInGroup(parts, turn, seriousIn(activity), (known) => onMessage(text, known));
  await context.sendActivity(messageOf(reply));
}

/** What was typed before and is edited now is looked at for what is serious; anything else was answered. */
async function edited(parts: BotParts, context: TurnContext, activity: Inbound): Promise<void> {
  if (seriousIn(activity)) return typed(parts, context, activity);
}

/** What is serious in a message, before it is known whose it is. */
function seriousIn({ text }: Inbound): Serious | undefined {
  return readSerious(text ?? '', (words) => patientInMessage(words, []) !== undefined);
}

async function pressed(
  parts: BotParts,
  context: TurnContext,
  activity: Inbound,
  data: unknown,
): Promise<void> {
  const reply = await answerTo(parts, context, activity, 'card', (turn) => onPress(data, turn));
  await context.sendActivity(messageOf(reply));
}

/** Every card action is answered with today's card; of other invokes Belong knows none. */
async function invoked(parts: BotParts, context: TurnContext, activity: Inbound): Promise<void> {
  if (activity.name !== 'adaptiveCard/action') {
    await context.sendActivity({ type: 'invokeResponse', value: { status: 501 } });
    return;
  }
  const { action } = (activity.value ?? {}) as { action?: { data?: unknown } };
  const reply = await answerTo(parts, context, activity, 'card', (turn) => onPress(action?.data, turn));
  await context.sendActivity(cardResponse(reply));
}

async function installed(parts: BotParts, context: TurnContext, activity: Inbound): Promise<void> {
  if (!isPersonal(activity)) return;
  const removed = activity.action?.startsWith('remove') === true;
  const who = await whoIs(parts, context, activity, { ask: !removed });
  if ('answer' in who) {
    if (!removed) await context.sendActivity(messageOf(who.answer));
    return;
  }
  const turn = turnOf(parts, who, 'chat', activity);
  if (removed) return forgetPlace(parts.around, turn.asker);
  const place = placeOfActivity(activity);
  const { upn } = await addressOf(context, activity);
  const reply = await onInstall(turn, { place, upn });
  if (!reply) return;
  const dressed = await parts.outgoing.dress(reply, { person: turn.asker.person, place });
  await context.sendActivity(messageOf(dressed));
}

async function answerTo(
  parts: BotParts,
  context: TurnContext,
  activity: Inbound,
  door: CameBy,
  answer: (turn: Turn) => Promise<Reply>,
): Promise<Reply> {
  if (!isPersonal(activity)) return seriousIn(activity) ? seriousInGroup(false) : sayNotHere(false);
  const who = await whoIs(parts, context, activity, { ask: true });
  if ('answer' in who) return who.answer;
  const turn = turnOf(parts, who, door, activity);
  const place = placeOfActivity(activity);
  await rememberPlace(parts.around, turn.asker, place);
  return parts.outgoing.dress(await answer(turn), { person: turn.asker.person, place });
}

type Known = { readonly person: string; readonly administrator: boolean };

/** Whoever is at the door, known by now where they can be; an account without an Entra id is nobody. */
async function whoIs(
  { around, door }: BotParts,
  context: TurnContext,
  activity: Inbound,
  { ask }: { ask: boolean },
): Promise<Known | { readonly answer: Reply }> {
  const atTheDoor = await door(activity);
  if (!atTheDoor) return { answer: sayNoAccount() };
  if (!('account' in atTheDoor)) return atTheDoor;
  if (!ask) return { answer: sayNoAccount() };
  const kind = seriousIn(activity);
  if (kind) return { answer: seriousToStranger(kind) };
  const met = await meet(around, context, activity, atTheDoor.account);
  return 'answer' in met ? met : { ...met, administrator: around.admins.has(atTheDoor.account.entraId) };
}

function turnOf({ around }: BotParts, who: Known, door: CameBy, activity: Inbound): Turn {
  const { person, administrator } = who;
  // Only the answer to an invoke takes the place of the card that was pressed.
  const onMessage = activity.type === 'invoke' ? activity.replyToId : undefined;
  const asker = { person, door, administrator, ...(onMessage ? { onMessage } : {}) };
  return { around, asker, today: todayOf(around), botId: activity.recipient.id };
}
