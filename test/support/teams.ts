import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import type { IAdaptiveCard } from '@microsoft/teams.cards';

/** What a bot sends, as far as Teams looks at it. */
export type Sent = {
  readonly type: string;
  readonly text?: string;
  readonly summary?: string;
  readonly replyToId?: string;
  readonly attachments?: readonly { readonly contentType: string; readonly content: IAdaptiveCard }[];
};

/** One message in a chat, as it looks now. */
export type Message = { readonly id: string; readonly chat: string; sent: Sent; deleted: boolean };

/** Somebody whom Teams knows. */
export type Member = {
  readonly id: string;
  readonly name: string;
  readonly aadObjectId: string;
  readonly email?: string;
  readonly userPrincipalName?: string;
};

/** What to meet a call with instead of its answer: a status, an end of the line without a word, or silence without end. */
export type Trouble =
  | {
      readonly status: number;
      readonly body?: unknown;
      readonly headers?: Readonly<Record<string, string>>;
      /** Words as they stand, where the body is not JSON. */
      readonly words?: string;
    }
  | 'silence'
  | 'reset'
  | 'hang'
  /** A beginning of an answer, and then silence. */
  | 'half';

/** What the bot asked of Teams: the verb, the path and what came of it; 0 where it had no answer. */
export type Call = { readonly method: string; readonly path: string; readonly status: number };

type Answer = readonly [status: number, body?: unknown];
/** A message, or whom a new chat is with. */
type Body = Sent & { readonly members?: readonly { readonly id: string }[] };
type Route = readonly [method: string, path: RegExp, (parts: string[], body: Body) => Answer];

/** A Teams on loopback that answers as the real one does and remembers all that it was sent. */
export type Teams = {
  readonly url: string;
  readonly members: Map<string, Member>;
  /** Every message of a chat, oldest first, as it looks now. */
  messagesIn(chat: string): readonly Message[];
  /** Every card that was ever sent, as it looks now. */
  cards(): readonly IAdaptiveCard[];
  typingIn(chat: string): number;
  readonly calls: readonly Call[];
  /** With whom the bot asked for a chat, by Entra id, whatever came of it. */
  readonly opened: readonly string[];
  /** Meets the next calls with trouble, as often as said; only those to a path, where one is given. */
  willFail(trouble: Trouble, times?: number, path?: RegExp): void;
  /** Puts a message in a chat by hand: a card replaced by an action's answer. */
  replace(message: Message, card: IAdaptiveCard): void;
  close(): Promise<void>;
};

/** Starts a Teams that remembers. */
export async function startTeams(): Promise<Teams> {
  const memory = new Map<string, Message>();
  const typing: string[] = [];
  const members = new Map<string, Member>();
  const calls: Call[] = [];
  const opened: string[] = [];
  const troubles: { readonly trouble: Trouble; readonly path: RegExp }[] = [];
  const routes = connector(memory, typing, members);

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = '', url = '' } = request;
    const body = request.headers['content-length'] === undefined ? {} : await json(request);
    if (method === 'POST' && /conversations\/?$/.test(url))
      opened.push(...((body as Body).members ?? []).map(({ id }) => id));
    const at = troubles.findIndex(({ path }) => path.test(decodeURIComponent(url)));
    const [{ trouble } = {}] = at < 0 ? [] : troubles.splice(at, 1);
    if (typeof trouble === 'string') {
      calls.push({ method, path: url, status: 0 });
      return keepFrom(request, response, trouble);
    }
    const [status, said] = trouble
      ? [trouble.status, trouble.body]
      : route(routes, method, url, body as Body);
    calls.push({ method, path: url, status });
    response.statusCode = status;
    response.setHeader('content-type', 'application/json');
    for (const [name, value] of Object.entries(trouble?.headers ?? {})) response.setHeader(name, value);
    response.end(trouble?.words ?? JSON.stringify(said ?? {}));
  }

  const server = createServer((request, response) => void answer(request, response));
  // A connection that ends in the moment it is used again would look like a Teams in trouble.
  server.keepAliveTimeout = 120_000;
  const url = await listen(server);
  return {
    url,
    members,
    messagesIn: (chat) => [...memory.values()].filter((message) => message.chat === chat && !message.deleted),
    cards: () =>
      [...memory.values()].flatMap(({ sent }) => (sent.attachments ?? []).map(({ content }) => content)),
    typingIn: (chat) => typing.filter((one) => one === chat).length,
    calls,
    opened,
    willFail: (trouble, times = 1, path = /^/) =>
      void troubles.push(...Array.from({ length: times }, () => ({ trouble, path }))),
    replace(message, card) {
      message.sent = { ...message.sent, attachments: [{ contentType: adaptive, content: card }] };
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Leaves a call without its answer. */
function keepFrom({ socket }: IncomingMessage, response: ServerResponse, how: Trouble): void {
  if (how === 'silence') socket.destroy();
  if (how === 'reset') socket.resetAndDestroy();
  if (how === 'half') response.write('{');
}

export const adaptive = 'application/vnd.microsoft.card.adaptive';

function listen(server: Server): Promise<string> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    });
  });
}

function route(routes: readonly Route[], method: string, url: string, body: Body): Answer {
  for (const [verb, pattern, handler] of routes) {
    const found = verb === method ? pattern.exec(url) : null;
    if (found) return handler(found.slice(1).map(decodeURIComponent), body);
  }
  return [404, { error: { code: 'NotFound', message: `${method} ${url}` } }];
}

/** The part of the Bot Connector that a bot in personal chats uses (Bot Framework REST: conversations). */
function connector(memory: Map<string, Message>, typing: string[], members: Map<string, Member>): Route[] {
  let last = 0;
  const post = (chat: string, sent: Sent): Answer => {
    if (sent.type === 'typing') {
      typing.push(chat);
      return [201, { id: '' }];
    }
    last += 1;
    const id = `m${last}`;
    memory.set(id, { id, chat, sent, deleted: false });
    return [201, { id }];
  };
  const change = (id: string, edit: (message: Message) => void): Answer => {
    const message = memory.get(id);
    if (!message || message.deleted) return [404, { error: { code: 'ActivityNotFoundInConversation' } }];
    edit(message);
    return [200, { id }];
  };
  const memberOf = (id: string): Answer => {
    const found = [...members.values()].find((member) => member.id === id || member.aadObjectId === id);
    return found ? [200, found] : [404, { error: { code: 'MemberNotFoundInConversation' } }];
  };
  const chats = '^/v3/conversations';
  return [
    ['POST', new RegExp(`${chats}/([^/]+)/activities/?$`), ([chat = ''], sent) => post(chat, sent)],
    ['POST', new RegExp(`${chats}/([^/]+)/activities/[^/]+$`), ([chat = ''], sent) => post(chat, sent)],
    [
      'PUT',
      new RegExp(`${chats}/[^/]+/activities/([^/]+)$`),
      ([id = ''], sent) => change(id, (message) => Object.assign(message, { sent })),
    ],
    [
      'DELETE',
      new RegExp(`${chats}/[^/]+/activities/([^/]+)$`),
      ([id = '']) => change(id, (message) => Object.assign(message, { deleted: true })),
    ],
    // Teams gives everybody one chat with a bot, however often it is asked for.
    ['POST', new RegExp(`${chats}/?$`), (_, { members: [who] = [] }) => [201, { id: `a:${who?.id}` }]],
    ['GET', new RegExp(`${chats}/[^/]+/members/?$`), () => [200, [...members.values()]]],
    ['GET', new RegExp(`${chats}/[^/]+/pagedmembers`), () => [200, { members: [...members.values()] }]],
    ['GET', new RegExp(`${chats}/[^/]+/members/([^/]+)$`), ([id = '']) => memberOf(id)],
  ];
}
