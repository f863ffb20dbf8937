import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { playgroundConfig } from './playground-config.ts';

/** The Playground could not start, in words for whoever wanted it to. */
export class PlaygroundTrouble extends Error {
  override name = 'PlaygroundTrouble';
}

/** How the Playground is started. */
export type PlaygroundOptions = {
  readonly port: number;
  readonly botUrl: string;
  readonly folder: string;
  readonly env: Record<string, string>;
  /** It ended without being asked to. */
  readonly onExit: () => void;
};

/** A Playground that runs. */
export type Playground = { readonly url: string; stop(): Promise<void> };

const patienceMs = 20_000;
const politeMs = 3_000;

/** Starts the Microsoft 365 Agents Playground on loopback only, without telemetry, and with no browser of its own. */
export async function startPlayground(options: PlaygroundOptions): Promise<Playground> {
  const child = launch(options);
  let stopping = false;
  const gone = once(child, 'exit');
  try {
    const port = await portOf(child);
    if (options.port !== 0 && port !== options.port) throw new PlaygroundTrouble(occupied(options.port));
    child.once('exit', () => stopping || options.onExit());
    return {
      url: `http://127.0.0.1:${port}`,
      async stop() {
        stopping = true;
        await end(child, gone);
      },
    };
  } catch (error) {
    await end(child, gone);
    throw error;
  }
}

function launch({ port, botUrl, folder, env }: PlaygroundOptions): ChildProcess {
  const home = path.join(folder, 'playground');
  mkdirSync(home, { recursive: true });
  const config = path.join(home, 'config.yml');
  writeFileSync(config, playgroundConfig());
  const loopbackOnly = path.join(import.meta.dirname, 'loopback-only.cjs');
  return spawn(
    process.execPath,
    ['--require', loopbackOnly, cli(), '-p', String(port), '-e', botUrl, '-c', 'msteams', '--dt'],
    {
      cwd: home,
      // The pipe on its input closes when this process ends, however it ends; the Playground follows it.
      stdio: ['pipe', 'pipe', 'ignore'],
      env: {
        ...env,
        TEAMSAPPTESTER_BROWSER: 'none',
        M365_AGENTS_PLAYGROUND_LOGFILE: path.join(home, 'playground.log'),
        M365_AGENTS_PLAYGROUND_CONFIG_PATH: config,
      },
    },
  );
}

function cli(): string {
  try {
    return createRequire(import.meta.url).resolve('@microsoft/m365agentsplayground/cli.js');
  } catch (cause) {
    const text = 'The Playground is not installed. Run “npm ci”, or start with PLAYGROUND=off.';
    throw new PlaygroundTrouble(text, { cause });
  }
}

/** The port it says it listens on; reading on keeps its output from filling up. */
async function portOf(child: ChildProcess): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  const late = setTimeout(() => reject(new PlaygroundTrouble('The Playground did not start.')), patienceMs);
  child.once('exit', () => reject(new PlaygroundTrouble('The Playground ended while it was starting.')));
  child.once('error', reject);
  if (!child.stdout) throw new Error('the Playground has no output');
  createInterface({ input: child.stdout }).on('line', (line) => {
    const port = /listening on (?:.*:)?(?<port>\d+)/i.exec(line)?.groups?.port;
    if (port) resolve(Number(port));
  });
  return promise.finally(() => clearTimeout(late));
}

function occupied(port: number): string {
  return `Another program already uses port ${port}, where the Playground would be. Stop it, or choose another port with PLAYGROUND_PORT.`;
}

async function end(child: ChildProcess, gone: Promise<unknown>): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  const force = setTimeout(() => child.kill('SIGKILL'), politeMs);
  await gone;
  clearTimeout(force);
}
