import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import type { Post } from '../../src/nudges/deliver.ts';
import type { Ground } from './databases.ts';
import { startProcess } from './other-process.ts';
import { until } from './until.ts';

/** Somewhere that takes messages, counts them, and takes its time. */
export type Counter = { readonly url: string; readonly posted: Map<string, number>; close(): Promise<void> };

/** Takes messages, each in a random part of a quarter of a second, so that many are in the air at any moment. */
export async function startCounter(random: () => number): Promise<Counter> {
  const posted = new Map<string, number>();
  const server = createServer(async (request, response) => {
    // Whoever is killed while they write has written nothing.
    const { id } = (await json(request).catch(() => ({}))) as { id?: string };
    if (!id) return;
    posted.set(id, (posted.get(id) ?? 0) + 1);
    await wait(random() * 250);
    response.writeHead(201).end();
  });
  // A connection that ends in the moment it is used again would look like trouble.
  server.keepAliveTimeout = 120_000;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    posted,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Posts a message to a counter. */
export function postTo(url: string): Post {
  return async ({ id }) => {
    const { ok } = await fetch(url, { method: 'POST', body: JSON.stringify({ id }) });
    return ok ? { state: 'sent', reason: null } : { state: 'given up', reason: 'no' };
  };
}

/** How instances are started: on which database, at what moment, and where they write to. */
export type Killing = {
  readonly ground: Ground;
  readonly moment: string;
  readonly counter: Counter;
  readonly instances: number;
  readonly random: () => number;
};

/** Kills one instance after another and starts it anew, until nothing is left to be said or enough were killed; how many were. */
export async function killWhileNudging(
  killing: Killing,
  most: number,
  isLeft: () => boolean,
): Promise<number> {
  const { ground, counter, moment, instances, random } = killing;
  const { folder, url = '' } = ground.options;
  let kills = 0;
  const one = async () => {
    while (kills < most && isLeft()) {
      const instance = await startProcess('nudging-instance.ts', [folder, url, moment, counter.url]);
      kills += 1;
      const before = counter.posted.size;
      // Most kills wait a moment for a message; every fifth lands wherever it lands.
      const patience = Date.now() + 1_000;
      if (kills % 5 !== 0) await until(() => counter.posted.size > before || Date.now() > patience);
      await wait(random() * 500);
      await instance.end('SIGKILL');
    }
  };
  await Promise.all(Array.from({ length: instances }, one));
  return kills;
}
