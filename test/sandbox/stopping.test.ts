import { describe, expect, it, vi } from 'vitest';
import { patience, sandboxStarter, says } from '../support/started.ts';

const { start, folder } = sandboxStarter();

describe('a sandbox', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)(
    'ends with all it started on %s, and lets go of the folder',
    async (signal) => {
      const kept = await folder();
      const started = start({ DATA_DIR: kept });
      const playground = await says(started, /Open (http:\/\/127\.0\.0\.1:\d+)/);
      started.child.kill(signal);
      await started.gone;
      await expect(fetch(playground)).rejects.toThrow();
      await says(start({ PLAYGROUND: 'off', DATA_DIR: kept }), /Belong listens on/);
    },
  );

  it('killed outright takes the Playground with it', async () => {
    const started = start({ DATA_DIR: await folder() });
    const playground = await says(started, /Open (http:\/\/127\.0\.0\.1:\d+)/);
    started.child.kill('SIGKILL');
    await started.gone;
    await vi.waitFor(async () => expect(await fetch(playground).catch(() => 'gone')).toBe('gone'), patience);
  });

  it('ends with npm, which tells only the shell between them to end', async () => {
    const env = { npm_lifecycle_event: 'start', PLAYGROUND: 'off', DATA_DIR: await folder() };
    const shell = start(env, 'sh', ['-c', `"${process.execPath}" src/sandbox/main.ts; true`]);
    const bot = await says(shell, /Belong listens on (http:\/\/127\.0\.0\.1:\d+)/);
    shell.child.kill('SIGTERM');
    await vi.waitFor(async () => expect(await fetch(bot).catch(() => 'gone')).toBe('gone'), patience);
  });
});
