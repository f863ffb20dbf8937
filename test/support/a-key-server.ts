import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { JWK } from 'jose';
import { expect, vi } from 'vitest';

/** A server on loopback that publishes keys as the Bot Connector does, and can be in any trouble. */
export type KeyServer = {
  readonly metadata: URL;
  /** What it publishes now. */
  keys: JWK[];
  /** Answers in place of the two documents, by path; undefined lets the usual answer through. */
  trouble: ((path: string, response: ServerResponse) => true | undefined) | undefined;
  /** How often the keys' address was asked for. */
  readonly looks: () => number;
  /** Waits until it was asked so often. */
  asked(often: number): Promise<void>;
  close(): Promise<void>;
};

const issuer = 'https://api.botframework.com';

/** Starts a key server. */
export async function startKeyServer(): Promise<KeyServer> {
  let looks = 0;
  const server = createServer(({ url = '' }, response) => {
    if (url === '/openid') looks += 1;
    if (its.trouble?.(url, response)) return;
    response.setHeader('content-type', 'application/json');
    const documents: Record<string, unknown> = {
      '/openid': { issuer, jwks_uri: new URL('/keys', its.metadata).href },
      '/keys': { keys: its.keys },
    };
    response.end(JSON.stringify(documents[url]));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const its: KeyServer = {
    metadata: new URL(`http://127.0.0.1:${port}/openid`),
    keys: [],
    trouble: undefined,
    looks: () => looks,
    asked: (often) => vi.waitFor(() => expect(looks).toBeGreaterThanOrEqual(often)),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return its;
}
