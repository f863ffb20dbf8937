import { randomUUID } from 'node:crypto';
import { demoEntraId, demoPeople, demoTenant } from '../../src/sandbox/demo-people.ts';
import { buttonsOf, filledIn, textOf } from './seen-card.ts';
import type { Message, Teams } from './teams.ts';

/** What came back from a request to the bot. */
export type Answer = { readonly status: number; readonly body: unknown };

/** Somebody at a device of theirs, in their own chat with the bot. */
export type Person = {
  readonly name: string;
  readonly chat: string;
  installs(): Promise<string>;
  removes(): Promise<void>;
  /** Types something and gives the words of the answer back. */
  says(text: string): Promise<string>;
  /** Types something, says yes where it is read back, and gives the words of the last answer back. */
  confirms(text: string): Promise<string>;
  /** Presses a button on the newest card that has it, or on the one given; gives the words of the new card back. */
  presses(title: string, inputs?: Record<string, string>, on?: Message): Promise<string>;
  /** The newest message in the chat. */
  sees(): Message;
  /** Everything in the chat as words, oldest first. */
  reads(): string[];
  /** Waits for something that was not asked for. */
  hears(words: RegExp): Promise<string>;
  /** Sends any activity as this person. */
  sends(activity: Record<string, unknown>): Promise<Answer>;
};

/** Who somebody is in Teams, for those who are not in the demo. */
export type Identity = {
  readonly name: string;
  readonly entraId: string;
  readonly tenantId: string;
  readonly address?: string;
  readonly upn?: string;
};

/** Somebody of the demo by first name or whole name. */
export function identityOf(name: string): Identity {
  const person = demoPeople.find((one) => one.name === name || one.name.split(' ').includes(name));
  if (!person) throw new Error(`the demo has nobody called ${name}`);
  return { name: person.name, entraId: demoEntraId(person), tenantId: demoTenant };
}

/** The id of somebody’s own chat with the bot. */
export function chatOf(entraId: string): string {
  return `a:${entraId}`;
}

/** Somebody who uses the bot at an address through this Teams. */
export function aPerson(teams: Teams, bot: string, who: Identity): Person {
  const id = `29:${who.entraId}`;
  const chat = chatOf(who.entraId);
  teams.members.set(id, {
    id,
    name: who.name,
    aadObjectId: who.entraId,
    ...(who.address ? { email: who.address } : {}),
    ...(who.upn ? { userPrincipalName: who.upn } : {}),
  });

  async function sends(activity: Record<string, unknown>): Promise<Answer> {
    const response = await fetch(`${bot}/api/messages`, {
      method: 'POST',
      // A connection that is kept may end in the moment it is used again.
      headers: { 'content-type': 'application/json', connection: 'close' },
      body: JSON.stringify({
        id: randomUUID(),
        channelId: 'msteams',
        serviceUrl: teams.url,
        locale: 'en-GB',
        from: { id, name: who.name, aadObjectId: who.entraId },
        recipient: { id: '28:belong', name: 'Belong' },
        conversation: { id: chat, conversationType: 'personal', tenantId: who.tenantId },
        channelData: { tenant: { id: who.tenantId } },
        ...activity,
      }),
    });
    const text = await response.text();
    return { status: response.status, body: text ? JSON.parse(text) : undefined };
  }

  async function newWords(act: () => Promise<Answer>): Promise<string> {
    const before = new Set(teams.messagesIn(chat));
    const { status } = await act();
    if (status !== 200) throw new Error(`the bot answered ${status}`);
    const fresh = teams.messagesIn(chat).filter((message) => !before.has(message));
    return fresh.map(wordsOf).join('\n\n');
  }

  const cardWith = (title: string): Message => {
    const found = teams.messagesIn(chat).findLast((message) => buttonNamed(message, title));
    if (!found) throw new Error(`${who.name} sees no button “${title}”`);
    return found;
  };

  const says = (text: string) => newWords(() => sends({ type: 'message', text, textFormat: 'plain' }));

  return {
    name: who.name,
    chat,
    sends,
    says,
    async confirms(text) {
      const answer = await says(text);
      return answer.includes('is that right?') ? says('yes') : answer;
    },
    installs: () => newWords(() => sends({ type: 'installationUpdate', action: 'add' })),
    removes: async () => void (await sends({ type: 'installationUpdate', action: 'remove' })),
    async presses(title, inputs = {}, on = cardWith(title)) {
      const button = buttonNamed(on, title);
      if (!button) throw new Error(`there is no button “${title}” on that card`);
      const filled = { ...filledIn(on), ...inputs };
      const action = { type: 'Action.Execute', verb: button.verb, data: { ...button.data, ...filled } };
      const invoke = { type: 'invoke', name: 'adaptiveCard/action', replyToId: on.id, value: { action } };
      const { status, body } = await sends(invoke);
      const answer = body as { statusCode?: number; value?: Parameters<Teams['replace']>[1] } | undefined;
      if (status !== 200 || answer?.statusCode !== 200 || !answer.value)
        throw new Error(`Teams would show an error: ${status}`);
      teams.replace(on, answer.value);
      return wordsOf(on);
    },
    sees() {
      const newest = teams.messagesIn(chat).at(-1);
      if (!newest) throw new Error(`${who.name} has an empty chat`);
      return newest;
    },
    reads: () => teams.messagesIn(chat).map(wordsOf),
    hears: (words) => heard(teams, chat, words),
  };
}

/** A message in words, as its reader has it. */
export function wordsOf({ sent }: Message): string {
  return [sent.text, ...(sent.attachments ?? []).map(({ content }) => textOf(content))]
    .filter(Boolean)
    .join('\n');
}

function buttonNamed({ sent }: Message, title: string) {
  return (sent.attachments ?? [])
    .flatMap(({ content }) => buttonsOf(content))
    .find((button) => button.title === title);
}

const patienceMs = 10_000;
const lookEveryMs = 20;

async function heard(teams: Teams, chat: string, words: RegExp): Promise<string> {
  for (let waited = 0; waited < patienceMs; waited += lookEveryMs) {
    const found = teams
      .messagesIn(chat)
      .map(wordsOf)
      .find((text) => words.test(text));
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, lookEveryMs));
  }
  throw new Error(`nothing like ${words} came`);
}
