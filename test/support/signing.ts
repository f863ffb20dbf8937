import { type CryptoKey, exportJWK, generateKeyPair, type JWK, SignJWT } from 'jose';
import { morningOf } from './a-stage.ts';

/** The bot of the tests, the tenant it serves and the service it is called from. */
export const botId = 'b0700000-0000-4000-8000-000000000001';
export const tenant = '7e4a0000-0000-4000-8000-000000000001';
export const service = 'https://smba.trafficmanager.net/uk/';

/** The moment the tests' tokens are made at, in seconds. */
export const now = morningOf('2026-09-07').epochMilliseconds / 1_000;

const minute = 60;

/** What the Bot Connector says in a token for Belong. */
export const usual = {
  iss: 'https://api.botframework.com',
  aud: botId,
  serviceurl: service,
  nbf: now - 5,
  exp: now + 60 * minute,
};

/** A pair of keys with the id that it is published under, and what is published. */
export type Pair = { readonly kid: string; readonly private: CryptoKey; readonly published: JWK };

/** Makes a pair of keys that is meant for these channels. */
export async function aPair(kid: string, endorsements: unknown = ['msteams'], alg = 'RS256'): Promise<Pair> {
  const { privateKey, publicKey } = await generateKeyPair(alg, { extractable: true });
  const published = { ...(await exportJWK(publicKey)), kid, use: 'sig', endorsements } as JWK;
  return { kid, private: privateKey, published };
}

/** Signs claims as the Bot Connector would, or with headers of another kind. */
export function signed(
  pair: Pair,
  claims: Record<string, unknown> = {},
  header: Record<string, unknown> = {},
): Promise<string> {
  const body = Object.entries({ ...usual, ...claims }).filter(([, value]) => value !== undefined);
  return new SignJWT(Object.fromEntries(body))
    .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: pair.kid, ...header })
    .sign(pair.private, { crit: { own: true } });
}

/** A token put together by hand: any header, any claims, any signature. */
export function byHand(header: unknown, claims: unknown = usual, signature = 'c2lnbmVk'): string {
  return [header, claims].map(written).concat(signature).join('.');
}

/** JSON as a part of a token. */
export function written(value: unknown): string {
  return Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');
}
