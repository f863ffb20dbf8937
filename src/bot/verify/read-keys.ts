import { type CryptoKey, importJWK } from 'jose';
import { z } from 'zod';
import { connectorIssuer } from './connector-issuer.ts';

/** The keys that Teams' activities are signed with, by their ids. */
export type KeySet = ReadonlyMap<string, CryptoKey>;

const deadlineMs = 5_000;
const mostBytes = 1024 * 1024;
/** 2,048 bits, as base64url writes them. */
const shortestModulus = 342;

const described = z.looseObject({ issuer: z.literal(connectorIssuer), jwks_uri: z.url() });
const published = z.looseObject({ keys: z.array(z.unknown()).max(1_000) });
const teamsKey = z.looseObject({
  kty: z.literal('RSA'),
  kid: z.string().min(1).max(200),
  n: z.string().min(shortestModulus),
  e: z.string(),
  endorsements: z.array(z.string()).refine((channels) => channels.includes('msteams')),
});

/**
 * Reads the keys that the Bot Connector publishes for Teams (Bot Framework: authentication, OpenID metadata); throws where
 * there are none, where the documents lead elsewhere, or where they are not there within five seconds.
 */
export async function readKeys(metadata: URL): Promise<KeySet> {
  const signal = AbortSignal.timeout(deadlineMs);
  const at = new URL(described.parse(await getJson(metadata, signal)).jwks_uri);
  if (at.origin !== metadata.origin) throw new Error('the keys lie elsewhere');
  const { keys } = published.parse(await getJson(at, signal));
  const ours = keys.flatMap((key) => teamsKey.safeParse(key).data ?? []);
  if (ours.length === 0) throw new Error('no key is meant for Teams');
  return new Map(await Promise.all(ours.map(imported)));
}

async function imported({ kid, kty, n, e }: z.infer<typeof teamsKey>): Promise<[string, CryptoKey]> {
  return [kid, (await importJWK({ kty, n, e }, 'RS256')) as CryptoKey];
}

async function getJson(url: URL, signal: AbortSignal): Promise<unknown> {
  const response = await fetch(url, { redirect: 'error', signal });
  if (!response.ok || !response.body) throw new Error(`the keys' server answered ${response.status}`);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body) {
    size += chunk.length;
    if (size > mostBytes) throw new Error('that is too long for keys');
    chunks.push(chunk);
  }
  return JSON.parse(Buffer.concat(chunks).toString('utf8'));
}
