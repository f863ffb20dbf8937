import { type CryptoKey, type JWTHeaderParameters, jwtVerify } from 'jose';
import type { Temporal } from 'temporal-polyfill';
import { connectorIssuer } from './connector-issuer.ts';
import type { PublishedKeys } from './published-keys.ts';

/** What a token has to say, and the keys that it can be signed with. */
export type TokenTerms = {
  readonly appId: string;
  readonly serviceUrl: string;
  readonly now: Temporal.Instant;
  readonly keys: Pick<PublishedKeys, 'find'>;
};

const longest = 8 * 1024;
const skewSeconds = 5 * 60;
/** No token of the Connector's is good for longer than a day. */
const longestLifeSeconds = 24 * 60 * 60;
const bearer = /^Bearer (?<token>[\w-]+\.[\w-]+\.[\w-]+)$/;
/** Headers by which a token would bring a key of its own, or rules of its own. */
const ownRules = ['jku', 'jwk', 'x5u', 'x5c', 'crit'];

/** The one token in a request's Authorization headers, or nothing where it is not exactly one. */
export function bearerToken(headers: readonly string[]): string | undefined {
  const [header = '', ...more] = headers;
  const token = more.length || header.length > longest ? undefined : bearer.exec(header)?.groups?.token;
  return token?.split('.').every(isCanonical) ? token : undefined;
}

/** Spare bits at an end would make several tokens of one. */
function isCanonical(part: string): boolean {
  return Buffer.from(part, 'base64url').toString('base64url') === part;
}

/** Whether a token is the Bot Connector's, for this bot and this service, now (Bot Framework: authentication). */
export async function isGenuine(
  token: string,
  { appId, serviceUrl, now, keys }: TokenTerms,
): Promise<boolean> {
  try {
    const { payload } = await jwtVerify(token, (header) => keyFor(header, keys), {
      algorithms: ['RS256'],
      issuer: connectorIssuer,
      audience: appId,
      requiredClaims: ['exp'],
      clockTolerance: skewSeconds,
      currentDate: new Date(now.epochMilliseconds),
    });
    const { exp = Number.POSITIVE_INFINITY, aud, serviceurl } = payload;
    const isShort = exp - now.epochMilliseconds / 1_000 <= longestLifeSeconds;
    return isShort && aud === appId && serviceurl === serviceUrl;
  } catch {
    // Whatever is wrong with it: what cannot be shown to be genuine is not, and nobody is told why.
    return false;
  }
}

async function keyFor(header: JWTHeaderParameters, keys: TokenTerms['keys']): Promise<CryptoKey> {
  const { kid } = header;
  const named = typeof kid === 'string' && kid.length <= 200 && !ownRules.some((name) => name in header);
  const key = named ? await keys.find(kid) : undefined;
  if (!key) throw new Error('no such key');
  return key;
}
