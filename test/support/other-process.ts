import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { compileCache } from './compile-cache.ts';

/** A process of our own, its first line on the terminal, and how to end it. */
export type OtherProcess = {
  readonly child: ChildProcess;
  readonly firstLine: string;
  end(signal: NodeJS.Signals): Promise<void>;
};

/** Starts a file of this folder as a process and waits for its first line; throws what it said instead of one. */
export async function startProcess(
  file: string,
  args: readonly string[] = [],
  env: Record<string, string> = {},
): Promise<OtherProcess> {
  const child = spawn(process.execPath, [path.resolve(import.meta.dirname, file), ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...compileCache, ...env },
  });
  const gone = once(child, 'exit');
  const complaints: string[] = [];
  child.stderr.on('data', (text) => complaints.push(String(text)));
  const lines = createInterface({ input: child.stdout });
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  lines.once('line', resolve);
  child.once('exit', (code) => reject(new Error(`${file} ended with ${code}: ${complaints.join('')}`)));
  return {
    child,
    firstLine: await promise,
    async end(signal) {
      child.kill(signal);
      await gone;
    },
  };
}
