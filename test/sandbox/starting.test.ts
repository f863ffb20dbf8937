import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, inject, it, vi } from 'vitest';
import { personalChat } from '../../src/sandbox/playground-config.ts';

const root = path.resolve(import.meta.dirname, '../..');
const running: ChildProcess[] = [];
const folders: string[] = [];
let folder: string;

async function freshFolder(): Promise<string> {
  const fresh = await mkdtemp(path.join(tmpdir(), 'belong-start-'));
  folders.push(fresh);
  await cp(inject('preparedFolder'), fresh, { recursive: true });
  return fresh;
}

beforeEach(async () => {
  folder = await freshFolder();
});

afterEach(async () => {
  for (const child of running.splice(0)) {
    child.kill('SIGTERM');
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  }
  for (const one of folders.splice(0)) await rm(one, { recursive: true });
});

type Started = { readonly child: ChildProcess; said(): string; gone: Promise<unknown> };

function start(
  env: Record<string, string> = {},
  command = process.execPath,
  args = ['src/sandbox/main.ts'],
): Started {
  const child = spawn(command, args, {
    cwd: root,
    env: { PATH: process.env.PATH, PORT: '0', PLAYGROUND_PORT: '0', DATA_DIR: folder, ...env },
  });
  running.push(child);
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += String(text)));
  return { child, said: () => said, gone: once(child, 'exit') };
}

const patience = { timeout: 25_000 };

function says(started: Started, words: RegExp): Promise<string> {
  return vi.waitFor(() => {
    const found = words.exec(started.said());
    if (!found) throw new Error(`so far it said: ${started.said()}`);
    return found[1] ?? found[0];
  }, patience);
}

describe('npm start', () => {
  it('says what it does, where to look and what to type, and answers in the Playground', async () => {
    const started = start();
    const playground = await says(started, /Open (http:\/\/127\.0\.0\.1:\d+)/);
    for (const words of ['what’s next', 'be Dawn', 'skip 3 days']) expect(started.said()).toContain(words);
    const stream = new WebSocket(
      `${playground.replace('http', 'ws')}/_ws_conversation/v1/conversations/stream`,
    );
    await once(stream, 'open');
    const heard: string[] = [];
    stream.addEventListener('message', ({ data }) => heard.push(String(data)));
    const response = await fetch(`${playground}/_conversation/v1/conversations/${personalChat}/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ from: { id: 'playground-user' }, text: 'what’s next', textFormat: 'plain' }),
    });
    expect(response.status).toBeLessThan(300);
    await vi.waitFor(() => expect(heard.join('')).toContain('Know who to ask about patient cases'), patience);
    stream.close();
  });

  it('listens at one address of this machine alone, the Playground too', async () => {
    const playground = await says(start(), /Open (http:\/\/127\.0\.0\.1:\d+)/);
    const other = await freshFolder();
    const bot = await says(
      start({ PLAYGROUND: 'off', DATA_DIR: other }),
      /listens on (http:\/\/127\.0\.0\.1:\d+)/,
    );
    for (const url of [playground, bot]) {
      expect((await fetch(url)).status).toBeGreaterThan(0);
      // Whatever listens on every address would answer here too.
      await expect(fetch(url.replace('127.0.0.1', '127.0.0.2'))).rejects.toThrow();
    }
  });

  it.each(['SIGTERM', 'SIGINT'] as const)(
    'ends with all it started on %s, and lets go of the folder',
    async (signal) => {
      const started = start();
      const playground = await says(started, /Open (http:\/\/127\.0\.0\.1:\d+)/);
      started.child.kill(signal);
      await started.gone;
      await expect(fetch(playground)).rejects.toThrow();
      await says(start({ PLAYGROUND: 'off' }), /Belong listens on/);
    },
  );

  it('killed outright takes the Playground with it', async () => {
    const started = start();
    const playground = await says(started, /Open (http:\/\/127\.0\.0\.1:\d+)/);
    started.child.kill('SIGKILL');
    await started.gone;
    await vi.waitFor(async () => expect(await fetch(playground).catch(() => 'gone')).toBe('gone'), patience);
  });

  it('ends with npm, which tells only the shell between them to end', async () => {
    const env = { npm_lifecycle_event: 'start', PLAYGROUND: 'off' };
    const shell = start(env, 'sh', ['-c', `"${process.execPath}" src/sandbox/main.ts; true`]);
    const bot = await says(shell, /Belong listens on (http:\/\/127\.0\.0\.1:\d+)/);
    shell.child.kill('SIGTERM');
    await vi.waitFor(async () => expect(await fetch(bot).catch(() => 'gone')).toBe('gone'), patience);
  });

  it('a second time on the same folder is refused in plain words, and the first goes on', async () => {
    const first = start({ PLAYGROUND: 'off' });
    const bot = await says(first, /Belong listens on (http:\/\/127\.0\.0\.1:\d+)/);
    const second = start({ PLAYGROUND: 'off' });
    await second.gone;
    expect(second.said()).toContain('Another Belong is already using the data folder');
    expect((await fetch(`${bot}/healthz`)).status).toBe(200);
  });

  it('on a port that is taken says which setting to change', async () => {
    const first = start({ PLAYGROUND: 'off' });
    const port = (await says(first, /Belong listens on http:\/\/127\.0\.0\.1:(\d+)/)) ?? '';
    const other = await freshFolder();
    const second = start({ PLAYGROUND: 'off', PORT: port, DATA_DIR: other });
    await second.gone;
    expect(second.said()).toContain('choose another port with PORT');
  });

  it.each([
    [{ PORT: 'eighty' }, /PORT/],
    [
      { PLAYGROUND: 'maybe', PLAYGROUND_PORT: '99999' },
      /PLAYGROUND_PORT[\s\S]*PLAYGROUND|PLAYGROUND[\s\S]*PLAYGROUND_PORT/,
    ],
    [{ DATABASE_URL: 'mysql://localhost/x' }, /DATABASE_URL/],
    [{ DATABASE_URL: 'postgres://db.example.com/x' }, /DATABASE_URL/],
    [{ MicrosoftAppId: 'x' }, /MicrosoftAppId is a production setting/],
    [{ LOG_LEVEL: 'loud' }, /LOG_LEVEL/],
  ])('with %j says everything that is wrong and does not start', async (env, words) => {
    const started = start(env);
    await started.gone;
    expect(started.said()).toMatch(words);
    expect(started.child.exitCode).toBe(1);
  });
});
