import { once } from 'node:events';
import { describe, expect, it, vi } from 'vitest';
import { personalChat } from '../../src/sandbox/playground-config.ts';
import { patience, sandboxStarter, says } from '../support/started.ts';

const { start, folder } = sandboxStarter();

describe('npm start', () => {
  it('says what it does, where to look and what to type, and answers in the Playground', async () => {
    const started = start({ DATA_DIR: await folder() });
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
    const playground = await says(start({ DATA_DIR: await folder() }), /Open (http:\/\/127\.0\.0\.1:\d+)/);
    const other = await folder();
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

  it('a second time on the same folder is refused in plain words, and the first goes on', async () => {
    const env = { PLAYGROUND: 'off', DATA_DIR: await folder() };
    const first = start(env);
    const bot = await says(first, /Belong listens on (http:\/\/127\.0\.0\.1:\d+)/);
    const second = start(env);
    await second.gone;
    expect(second.said()).toContain('Another Belong is already using the data folder');
    expect((await fetch(`${bot}/healthz`)).status).toBe(200);
  });

  it('on a port that is taken says which setting to change', async () => {
    const first = start({ PLAYGROUND: 'off', DATA_DIR: await folder() });
    const port = (await says(first, /Belong listens on http:\/\/127\.0\.0\.1:(\d+)/)) ?? '';
    const other = await folder();
    const second = start({ PLAYGROUND: 'off', PORT: port, DATA_DIR: other });
    await second.gone;
    expect(second.said()).toContain('choose another port with PORT');
  });

  it('with settings that cannot be used says everything that is wrong and does not start', async () => {
    const started = start({ PORT: 'eighty', MicrosoftAppId: 'x' });
    await started.gone;
    expect(started.said()).toMatch(/MicrosoftAppId is a production setting[\s\S]*PORT/);
    expect(started.child.exitCode).toBe(1);
  });
});
