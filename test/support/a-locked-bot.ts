import { randomUUID } from 'node:crypto';
import { request } from 'node:http';
import { afterAll, beforeAll } from 'vitest';
import { saidCard } from '../../cards/said-card.ts';
import { createAdmission } from '../../src/bot/verify/admission.ts';
import { createKeys, type PublishedKeys } from '../../src/bot/verify/published-keys.ts';
import { readKeys } from '../../src/bot/verify/read-keys.ts';
import { type Built, compose } from '../../src/compose.ts';
import { createLog } from '../../src/log.ts';
import { type KeyServer, startKeyServer } from './a-key-server.ts';
import { aStage, type Stage } from './a-stage.ts';
import { aPair, botId, type Pair, service, tenant } from './signing.ts';

/** What came back over HTTP. */
export type Came = { readonly status: number; readonly body: string };

/** A bot with a production's door, and the key server that it trusts. */
export type LockedBot = {
  readonly stage: Stage;
  readonly keyServer: KeyServer;
  readonly keys: PublishedKeys;
  /** A pair of keys that is published, for Teams. */
  readonly teams: Pair;
  readonly port: number;
  /** The ids of the activities that were let in. */
  readonly heard: string[];
  /** Where the bot wanted to call. */
  readonly called: string[];
  /** Presses a button with these Authorization headers and changes to the activity. */
  knocks(authorization: readonly string[], changes?: Record<string, unknown>): Promise<Came>;
};

/** A press on a card, as Teams sends it. */
export function aPress(changes: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    type: 'invoke',
    name: 'adaptiveCard/action',
    id: randomUUID(),
    channelId: 'msteams',
    serviceUrl: service,
    from: { id: '29:somebody', name: 'Somebody', aadObjectId: 'a0000000-0000-4000-8000-000000000001' },
    recipient: { id: `28:${botId}`, name: 'Belong' },
    conversation: { id: 'a:chat', conversationType: 'personal', tenantId: tenant },
    channelData: { tenant: { id: tenant } },
    value: { action: { type: 'Action.Execute', data: {} } },
    ...changes,
  };
}

/** A locked bot for one test file, on the first morning, with one key published. */
export function aLockedBot(): LockedBot {
  const stage = aStage();
  const heard: string[] = [];
  const called: string[] = [];
  let its: { keyServer: KeyServer; keys: PublishedKeys; teams: Pair; bot: Built; port: number };

  beforeAll(async () => {
    const keyServer = await startKeyServer();
    const teams = await aPair('teams');
    keyServer.keys = [teams.published];
    const { clock } = stage.around;
    const keys = createKeys({ read: () => readKeys(keyServer.metadata), clock, onTrouble: () => undefined });
    const terms = { appId: botId, tenants: [tenant], serviceHosts: ['smba.trafficmanager.net'], keys, clock };
    const bot = compose({
      around: stage.around,
      door: async ({ id }) => {
        heard.push(String(id));
        return { answer: { card: saidCard({ says: ['You are in.'], presses: [] }) } };
      },
      outgoing: { dress: async (reply) => reply, placeFor: async () => undefined },
      credentials: {
        kind: 'registered',
        app: {
          MicrosoftAppId: botId,
          MicrosoftAppType: 'SingleTenant',
          MicrosoftAppTenantId: tenant,
          MicrosoftAppPassword: 'only for tests',
        },
        admit: createAdmission(terms),
        mayCall: ({ href }) => {
          called.push(href);
          return false;
        },
      },
      log: createLog('silent'),
    });
    its = { keyServer, keys, teams, bot, port: await bot.listen(0, '127.0.0.1') };
    await keys.look();
  });
  afterAll(async () => {
    await its?.bot.close();
    await its?.keyServer.close();
  });

  return {
    stage,
    heard,
    called,
    get keyServer() {
      return its.keyServer;
    },
    get keys() {
      return its.keys;
    },
    get teams() {
      return its.teams;
    },
    get port() {
      return its.port;
    },
    knocks: (authorization, changes) => post(its.port, authorization, aPress(changes)),
  };
}

/** Posts an activity with as many Authorization headers as wanted, which fetch would make one of. */
function post(port: number, authorization: readonly string[], activity: unknown): Promise<Came> {
  return new Promise((resolve, reject) => {
    const headers: Record<string, string | string[]> = { 'content-type': 'application/json' };
    if (authorization.length) headers.authorization = [...authorization];
    const options = { host: '127.0.0.1', port, path: '/api/messages', method: 'POST', headers };
    const asking = request(options, (response) => {
      let body = '';
      response.on('data', (text) => {
        body += String(text);
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body }));
    });
    asking.on('error', reject);
    asking.end(JSON.stringify(activity));
  });
}
