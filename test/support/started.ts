import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, inject, vi } from 'vitest';
import { compileCache } from './compile-cache.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** A sandbox in a process of its own: the process, all it has said, and its end. */
export type Started = { readonly child: ChildProcess; said(): string; gone: Promise<unknown> };

/** How long a start may take before a test gives up. */
export const patience = { timeout: 25_000 };

/** Starts sandboxes as `npm start` does, each on a folder of its own unless told; they end with each test. */
export function sandboxStarter() {
  const running: ChildProcess[] = [];
  const folders: string[] = [];

  afterEach(async () => {
    for (const child of running.splice(0)) {
      child.kill('SIGTERM');
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    }
    // A process that npm stood before may still be at its last writes.
    for (const one of folders.splice(0)) await rm(one, { recursive: true, maxRetries: 10, retryDelay: 200 });
  });

  return {
    async folder(): Promise<string> {
      const fresh = await mkdtemp(path.join(tmpdir(), 'belong-start-'));
      folders.push(fresh);
      await cp(inject('preparedFolder'), fresh, { recursive: true });
      return fresh;
    },
    start(env: Record<string, string>, command = process.execPath, args = ['src/sandbox/main.ts']): Started {
      const child = spawn(command, args, {
        cwd: root,
        env: {
          PATH: process.env.PATH,
          PORT: '0',
          PLAYGROUND_PORT: '0',
          ...compileCache,
          ...env,
        },
      });
      running.push(child);
      let said = '';
      for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += String(text)));
      return { child, said: () => said, gone: once(child, 'exit') };
    },
  };
}

/** Waits until a sandbox has said something, and gives it back. */
export function says(started: Started, words: RegExp): Promise<string> {
  return vi.waitFor(() => {
    const found = words.exec(started.said());
    if (!found) throw new Error(`so far it said: ${started.said()}`);
    return found[1] ?? found[0];
  }, patience);
}
