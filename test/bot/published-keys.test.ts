import type { ServerResponse } from 'node:http';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aLockedBot } from '../support/a-locked-bot.ts';
import { aPair, type Pair, signed } from '../support/signing.ts';
import { until } from '../support/until.ts';

const bot = aLockedBot();
let next: Pair;

beforeAll(async () => {
  next = await aPair('next');
});
beforeEach(async () => {
  bot.keyServer.keys = [bot.teams.published];
  await bot.keys.look();
});
afterEach(() => {
  bot.keyServer.trouble = undefined;
});

/** Knocks with a token that is good at a moment, signed by a pair. */
async function knocksAt(moment: string, pair: Pair): Promise<number> {
  bot.stage.setClock(moment);
  const now = bot.stage.around.clock().epochMilliseconds / 1_000;
  const token = await signed(pair, { nbf: now - 5, exp: now + 3_600 });
  return (await bot.knocks([`Bearer ${token}`])).status;
}

describe('a new key', () => {
  it('is picked up after a minute, without a restart', async () => {
    bot.keyServer.keys = [next.published];
    expect(await knocksAt('2026-09-07T09:30:59', next)).toBe(401);
    expect(await knocksAt('2026-09-07T09:31', next)).toBe(200);
  });

  it('that takes the place of the old one ends it', async () => {
    bot.keyServer.keys = [next.published];
    await bot.keys.look();
    expect(await knocksAt('2026-09-07T09:30', bot.teams)).toBe(401);
  });
});

describe('tokens with unknown key ids', () => {
  it('make Belong look once a minute, however many come', async () => {
    bot.stage.setClock('2026-09-07T09:40');
    const before = bot.keyServer.looks();
    await Promise.all(Array.from({ length: 50 }, () => knocksAt('2026-09-07T09:40', next)));
    expect(bot.keyServer.looks()).toBe(before + 1);
  });

  it('keep nobody out who brings a good one', async () => {
    await knocksAt('2026-09-07T09:40', next);
    expect(await knocksAt('2026-09-07T09:40', bot.teams)).toBe(200);
  });
});

type Trouble = (path: string, response: ServerResponse) => true | undefined;
const says =
  (body: string, status = 200, on = /./): Trouble =>
  (path, response) => {
    if (!on.test(path)) return undefined;
    response.writeHead(status, { 'content-type': 'application/json', location: '/keys' });
    response.end(body);
    return true;
  };
const openid = (issuer: string, jwks_uri: string) =>
  says(JSON.stringify({ issuer, jwks_uri }), 200, /openid/);
const connector = 'https://api.botframework.com';

const troubles: readonly [string, Trouble][] = [
  ['answers that it is broken', says('{}', 500)],
  ['says nothing', says('')],
  ['says a page of HTML', says('<html>')],
  ['sends it elsewhere', says('', 302)],
  ['publishes no keys', says('{"keys":[]}', 200, /keys/)],
  ['publishes keys for other channels only', says('{"keys":[{"kty":"RSA","kid":"teams"}]}', 200, /keys/)],
  ['never stops', says(`{"keys":[${' '.repeat(2_000_000)}]}`, 200, /keys/)],
  ['speaks for another issuer', openid('https://example.com', 'http://127.0.0.1/keys')],
  ['says that the keys lie elsewhere', openid(connector, 'http://127.0.0.2:9/keys')],
  [
    'hangs up',
    (_path, response) => {
      response.destroy();
      return true;
    },
  ],
];

describe('while the key server', () => {
  it.each(troubles)('%s, the last good keys serve for five days', async (_what, trouble) => {
    bot.keyServer.trouble = trouble;
    await bot.keys.look();
    expect(await knocksAt('2026-09-12T09:30', bot.teams)).toBe(200);
    expect(await knocksAt('2026-09-12T09:31', bot.teams)).toBe(401);
    bot.keyServer.trouble = undefined;
    expect(await knocksAt('2026-09-12T09:32', bot.teams)).toBe(200);
  });

  it('hangs, who looks at the same time waits for the one look there is', async () => {
    const waiting: ServerResponse[] = [];
    const before = bot.keyServer.looks();
    bot.keyServer.trouble = (_path, response) => waiting.push(response) > 0 || undefined;
    const looks = Array.from({ length: 50 }, () => bot.keys.look());
    await until(() => waiting.length > 0);
    expect(await knocksAt('2026-09-07T09:30', bot.teams)).toBe(200);
    for (const response of waiting) response.destroy();
    await Promise.all(looks);
    expect(bot.keyServer.looks()).toBe(before + 1);
  });
});
