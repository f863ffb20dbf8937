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

/** A refusal to give instead of an answer: a status, or no answer at all. */
export type Trouble = { readonly status: number; readonly body?: unknown } | 'silence';

/** What the bot asked of Teams: the verb, the path and what came of it. */
export type Call = { readonly method: string; readonly path: string; readonly status: number };

type Answer = readonly [status: number, body?: unknown];
type Route = readonly [method: string, path: RegExp, (parts: string[], body: Sent) => Answer];

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
  /** Meets the next calls with trouble, as often as said. */
  willFail(trouble: Trouble, times?: number): void;
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
  const troubles: Trouble[] = [];
  const routes = connector(memory, typing, members);

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = '', url = '' } = request;
    const body = request.headers['content-length'] === undefined ? {} : await json(request);
    const trouble = troubles.shift();
    if (trouble === 'silence') return void request.socket.destroy();
    const [status, said] = trouble
      ? [trouble.status, trouble.body]
      : route(routes, method, url, body as Sent);
    calls.push({ method, path: url, status });
    response.statusCode = status;
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(said ?? {}));
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
    willFail: (trouble, times = 1) => void troubles.push(...Array.from({ length: times }, () => trouble)),
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

export const adaptive = 'application/vnd.microsoft.card.adaptive';

function listen(server: Server): Promise<string> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    });
  });
}

function route(routes: readonly Route[], method: string, url: string, body: Sent): Answer {
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
    ['POST', new RegExp(`${chats}/?$`), () => [201, { id: `a:new-${members.size}` }]],
    ['GET', new RegExp(`${chats}/[^/]+/members/?$`), () => [200, [...members.values()]]],
    ['GET', new RegExp(`${chats}/[^/]+/pagedmembers`), () => [200, { members: [...members.values()] }]],
    ['GET', new RegExp(`${chats}/[^/]+/members/([^/]+)$`), ([id = '']) => memberOf(id)],
  ];
}
