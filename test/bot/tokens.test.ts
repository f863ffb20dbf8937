import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { connect } from 'node:net';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aLockedBot } from '../support/a-locked-bot.ts';
import { aPair, botId, byHand, now, type Pair, service, signed, usual, written } from '../support/signing.ts';

const bot = aLockedBot();
let other: Pair;
let unendorsed: Pair;
let elliptic: Pair;
let stranger: Pair;

beforeAll(async () => {
  other = await aPair('skype', ['skype', 'webchat']);
  unendorsed = await aPair('nobody', null);
  elliptic = await aPair('elliptic', ['msteams'], 'ES256');
  stranger = await aPair('teams');
  bot.keyServer.keys = [bot.teams.published, other.published, unendorsed.published, elliptic.published];
  await bot.keys.look();
});
beforeEach(() => bot.heard.splice(0));

const claims = (changes: Record<string, unknown>) => () => signed(bot.teams, changes);
const header = (changes: Record<string, unknown>) => () => signed(bot.teams, {}, changes);

/** Any token with something done to it. */
async function bent(change: (parts: string[]) => string[]): Promise<string> {
  return change((await signed(bot.teams)).split('.')).join('.');
}

/** A token whose secret is what everybody can read: the published key. */
function byPublishedKey(): string {
  const text = `${written({ alg: 'HS256', kid: 'teams' })}.${written(usual)}`;
  const mac = createHmac('sha256', JSON.stringify(bot.teams.published)).update(text);
  return `${text}.${mac.digest('base64url')}`;
}

describe('a token is let in', () => {
  it.each([
    ['as the Bot Connector makes it', {}],
    ['that ended four minutes and 59 seconds ago', { exp: now - 299 }],
    ['that begins in four minutes and 59 seconds', { nbf: now + 299 }],
    ['that does not say when it begins', { nbf: undefined }],
    ['that is good for a day', { exp: now + 86_400 }],
    ['with more in it than is asked for', { ver: '1.0', tid: 'x' }],
  ])('%s', async (_what, changes) => {
    const { status, body } = await bot.knocks([`Bearer ${await claims(changes)()}`]);
    expect([status, body]).toEqual([200, expect.stringContaining('You are in.')]);
    expect(bot.heard).toHaveLength(1);
  });
});

const noToken: readonly [string, readonly string[]][] = [
  ['nothing', []],
  ['an empty header', ['']],
  ['no more than “Bearer”', ['Bearer']],
  ['no more than “Bearer” and a space', ['Bearer ']],
  ['a password', ['Basic YmVsb25nOmJlbG9uZw==']],
  ['one word', ['Bearer belong']],
  ['two parts', ['Bearer a.b']],
  ['three empty parts', ['Bearer ..']],
  ['parts that are no JSON', ['Bearer YQ.YQ.YQ']],
  ['letters that no token has', ['Bearer é.ü.ß']],
];

describe('without a token nobody is let in, who brings', () => {
  it.each(noToken)('%s', async (_what, headers) => refused(headers));
});

const written_: readonly [string, (token: string) => readonly string[]][] = [
  ['with “bearer” in small letters', (token) => [`bearer ${token}`]],
  ['with two spaces', (token) => [`Bearer  ${token}`]],
  ['with a word behind it', (token) => [`Bearer ${token} more`]],
  ['with a comma behind it', (token) => [`Bearer ${token},`]],
  ['with no word before it', (token) => [token]],
  ['twice', (token) => [`Bearer ${token}`, `Bearer ${token}`]],
  ['behind a password', (token) => ['Basic YQ==', `Bearer ${token}`]],
  ['before a password', (token) => [`Bearer ${token}`, 'Basic YQ==']],
];

describe('a good token is no use', () => {
  it.each(written_)('%s', async (_what, headers) => refused(headers(await signed(bot.teams))));
});

const tokens: readonly [string, () => string | Promise<string>][] = [
  ['that nobody signed: none', () => byHand({ alg: 'none', kid: 'teams' }, usual, 'YQ')],
  ['that nobody signed: None', () => byHand({ alg: 'None', kid: 'teams' })],
  ['that nobody signed: NONE', () => byHand({ alg: 'NONE', kid: 'teams' })],
  ['that nobody signed: nOnE', () => byHand({ alg: 'nOnE', kid: 'teams' })],
  ['that nobody signed, with nothing where the signature goes', () => byHand({ alg: 'none' }, usual, '')],
  ['without an algorithm', () => byHand({ kid: 'teams' })],
  ['with a number for an algorithm', () => byHand({ alg: 256, kid: 'teams' })],
  ['signed with the published key as a secret', byPublishedKey],
  ['signed as PS256', async () => signed(await aPair('teams', ['msteams'], 'PS256'), {}, { alg: 'PS256' })],
  ['signed as RS384', async () => signed(await aPair('teams', ['msteams'], 'RS384'), {}, { alg: 'RS384' })],
  ['signed as ES256', () => signed(elliptic, {}, { alg: 'ES256' })],
  ['that says RS256 of an ES256 key', () => byHand({ alg: 'RS256', kid: 'elliptic' })],
  ['signed with a stranger’s key under Teams’ id', () => signed(stranger)],
  ['signed with a key that is published for other channels', () => signed(other)],
  ['signed with a key that is published for none', () => signed(unendorsed)],
  ['with a key id that nobody knows', header({ kid: 'unknown' })],
  ['without a key id', header({ kid: undefined })],
  ['with an empty key id', header({ kid: '' })],
  ['with a number for a key id', header({ kid: 7 })],
  ['with a list for a key id', header({ kid: ['teams'] })],
  ['with a key id like a path', header({ kid: '../../keys/teams' })],
  ['with a key id like an object’s own part', header({ kid: '__proto__' })],
  ['with a key id of 1,000 letters', header({ kid: 'x'.repeat(1_000) })],
  ['that says where its key is (jku)', header({ jku: 'https://example.com/keys' })],
  ['that says where its key is (x5u)', header({ x5u: 'https://example.com/key' })],
  ['that brings its own key', async () => signed(stranger, {}, { jwk: stranger.published })],
  ['that brings its own certificate', header({ x5c: ['MIIB'] })],
  ['with rules of its own', header({ crit: ['own'], own: 1 })],
  ['whose words were changed', () => bent(([h = '', , s = '']) => [h, written({ ...usual, extra: 1 }), s])],
  [
    'whose header was changed',
    () => bent(([, c = '', s = '']) => [written({ alg: 'RS256', kid: 'teams', x: 1 }), c, s]),
  ],
  ['with a signature cut short', () => bent(([h = '', c = '', s = '']) => [h, c, s.slice(0, -8)])],
  ['with nothing where the signature goes', () => bent(([h = '', c = '']) => [h, c, ''])],
  [
    'with a signature that is written another way',
    () => bent(([h = '', c = '', s = '']) => [h, c, otherwise(s)]),
  ],
  ['with a fourth part', () => bent((parts) => [...parts, 'YQ'])],
  ['with five parts, as a locked one has', () => bent((parts) => [...parts, 'YQ', 'YQ'])],
  ['whose header is a list', () => byHand([])],
  ['whose header is null', () => byHand('null')],
  ['whose words are a list', () => byHand({ alg: 'RS256', kid: 'teams' }, [])],
  ['of more than eight kilobytes', claims({ more: 'x'.repeat(8_200) })],
  [
    'from the emulator (v1)',
    claims({ iss: 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/' }),
  ],
  [
    'from the emulator (v2)',
    claims({ iss: 'https://login.microsoftonline.com/d6d49420-f39b-4df7-a1dc-d59a935871db/v2.0' }),
  ],
  ['from a skill', claims({ iss: `https://login.microsoftonline.com/x/v2.0`, azp: botId, ver: '2.0' })],
  ['from the government’s cloud', claims({ iss: 'https://api.botframework.us' })],
  ['from an issuer with a slash too many', claims({ iss: 'https://api.botframework.com/' })],
  ['from an issuer in capitals', claims({ iss: 'HTTPS://API.BOTFRAMEWORK.COM' })],
  ['from a list of issuers', claims({ iss: ['https://api.botframework.com'] })],
  ['from nobody', claims({ iss: undefined })],
  ['for another bot', claims({ aud: 'b0700000-0000-4000-8000-000000000002' })],
  ['for this bot in capitals', claims({ aud: botId.toUpperCase() })],
  ['for this bot and another', claims({ aud: [botId, 'b0700000-0000-4000-8000-000000000002'] })],
  ['for a list of this bot alone', claims({ aud: [botId] })],
  ['for the Connector, as the bot’s own are', claims({ aud: 'https://api.botframework.com' })],
  ['for nobody', claims({ aud: undefined })],
  ['that ended five minutes and a second ago', claims({ exp: now - 301 })],
  ['without an end', claims({ exp: undefined })],
  ['whose end is written in letters', claims({ exp: String(now + 60) })],
  ['whose end is null', claims({ exp: null })],
  ['that is good for more than a day', claims({ exp: now + 86_401 })],
  ['that is good for ever', claims({ exp: 1e300 })],
  ['that begins in five minutes and a second', claims({ nbf: now + 301 })],
  ['whose beginning is written in letters', claims({ nbf: 'now' })],
  ['for another service', claims({ serviceurl: 'https://smba.trafficmanager.net/amer/' })],
  ['for the same service in capitals', claims({ serviceurl: service.toUpperCase() })],
  ['for the same service without its slash', claims({ serviceurl: service.slice(0, -1) })],
  ['for a list of services', claims({ serviceurl: [service] })],
  ['for no service', claims({ serviceurl: undefined })],
  ['whose service is called serviceUrl', claims({ serviceurl: undefined, serviceUrl: service })],
];

describe('a token is refused', () => {
  it.each(tokens)('%s', async (_what, make) => refused([`Bearer ${await make()}`]));
});

it('the table of tokens has more than 60 rows', () =>
  expect(noToken.length + written_.length + tokens.length).toBeGreaterThan(60));

it('what Teams sends again is let in again, because a press has its effect once', async () => {
  const token = `Bearer ${await signed(bot.teams)}`;
  await bot.knocks([token]);
  expect((await bot.knocks([token])).status).toBe(200);
});

it('a socket is not opened to anybody', async () => {
  const token = await signed(bot.teams);
  const socket = connect(bot.port, '127.0.0.1');
  const answer: Buffer[] = [];
  socket.on('data', (data: Buffer) => answer.push(data));
  socket.write(
    `GET /api/messages HTTP/1.1\r\nhost: belong\r\nconnection: Upgrade\r\nupgrade: websocket\r\nauthorization: Bearer ${token}\r\n\r\n`,
  );
  await once(socket, 'close');
  expect(Buffer.concat(answer).toString()).not.toContain('101');
});

async function refused(headers: readonly string[]): Promise<void> {
  expect(await bot.knocks(headers)).toEqual({ status: 401, body: '' });
  expect(bot.heard).toEqual([]);
  expect(bot.called).toEqual([]);
}

/** The same bytes with other spare bits at the end. */
function otherwise(signature: string): string {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  return signature.slice(0, -1) + letters[letters.indexOf(signature.slice(-1)) ^ 1];
}
