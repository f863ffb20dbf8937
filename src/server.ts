import type { AddressInfo } from 'node:net';
import restify from 'restify';
import { readActivity } from './bot/activity.ts';
import { readBody } from './bot/activity-body.ts';
import type { Adapter } from './bot/adapter.ts';
import type { Bot } from './bot/bot.ts';
import type { Log } from './log.ts';

/** The HTTP side of Belong. */
export type Server = {
  /** Starts listening and gives the port back. */
  listen(port: number, host: string): Promise<number>;
  /** Takes no new request and waits for those under way. */
  close(): Promise<void>;
};

/** What the server serves. */
export type ServerParts = {
  readonly adapter: Adapter;
  readonly bot: Bot;
  readonly log: Log;
  /** A booked step as a file for a diary, by its id. */
  readonly diary: (stepId: string) => Promise<string | undefined>;
  /** Called after each turn was answered. */
  readonly afterTurn: () => void;
};

const fileName = /^(?<id>[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})\.ics$/;

/** The routes: the bot's messages, files for diaries and the health check. */
export function createServer({ adapter, bot, log, diary, afterTurn }: ServerParts): Server {
  // Its types still speak of another logger than the pino it uses.
  const itsLog = log as unknown as NonNullable<restify.ServerOptions['log']>;
  const server = restify.createServer({ name: 'Belong', log: itsLog });
  server.server.headersTimeout = 5_000;
  server.server.requestTimeout = 10_000;
  // Where nobody hears of it, a socket that asks to be something else stays open for ever.
  server.server.on('upgrade', (_request, socket) => socket.destroy());
  server.get('/healthz', async (_request, response) => {
    response.send(200, { status: 'ok' });
  });
  server.get('/diary/:file', guarded(sendDiary));
  server.post('/api/messages', guarded(turn));

  function guarded(handle: (request: restify.Request, response: restify.Response) => Promise<void>) {
    return async (request: restify.Request, response: restify.Response): Promise<void> => {
      try {
        await handle(request, response);
      } catch (error) {
        log.error({ err: error }, 'a request failed');
        if (!response.headersSent) response.send(500);
      }
    };
  }

  async function sendDiary(request: restify.Request, response: restify.Response): Promise<void> {
    const id = fileName.exec(request.params.file)?.groups?.id;
    const file = id && (await diary(id));
    if (!file) {
      response.send(404);
      return;
    }
    response.sendRaw(200, file, {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'attachment; filename="belong.ics"',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    });
  }

  async function turn(request: restify.Request, response: restify.Response): Promise<void> {
    const read = await readBody(request);
    if (!('body' in read)) return refuse(response, read.status);
    const activity = readActivity(read.body);
    const refused = activity ? await adapter.refusalOf(request, read.body, activity) : 400;
    if (refused) return refuse(response, refused);
    request.body = read.body;
    await adapter.process(request, response, bot);
    afterTurn();
  }

  /** Says no and nothing more, and hangs up. */
  function refuse(response: restify.Response, status: number): void {
    response.sendRaw(status, '', { connection: 'close' });
  }

  return {
    listen: (port, host) =>
      new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, host, () => resolve((server.server.address() as AddressInfo).port));
      }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.server.closeIdleConnections();
      }),
  };
}
