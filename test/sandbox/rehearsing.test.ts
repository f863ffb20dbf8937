import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const run = promisify(execFile);
const root = path.resolve(import.meta.dirname, '../..');

/** Three weeks are played, each day with its rounds. */
const patience = 240_000;

it(
  'a rehearsal prints every message as it would go out, the totals, and a page with the cards',
  async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'belong-rehearsing-'));
    const out = path.join(folder, 'rehearsal.html');
    const args = ['src/commands/rehearse.ts', '--weeks', '1', '--slips', '50%', '--out', out];
    const { stdout } = await run(process.execPath, args, { cwd: root });
    const lines = stdout.split('\n');
    expect(lines[0]).toMatch(/^\w{3} 2026-08-2\d \d\d:\d\d {2}[A-Z].* {2}digest {5}\d things?: /);
    expect(stdout).toMatch(/\w{3} 2026-09-07 16:00 {2}Priya Nair .* tick list {2}\d things: /);
    expect(stdout).toMatch(/\nBev Talbot {2,}\d+ messages?\n/);
    expect(await readFile(out, 'utf8')).toContain('"caption":"16:00 Priya Nair"');
    await rm(folder, { recursive: true });
  },
  patience,
);
