import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { ClosingLines } from './test/support/closing-lines.ts';
import { findServer } from './test/support/find-server.ts';

const onADatabase = ['store', 'use-cases', 'nudges', 'bot'].map((room) => `test/${room}/**/*.test.ts`);
const embeddedOnly = ['test/store/embedded/**', 'test/sandbox/**'];

/** The same suite on each database that is there; what only concerns one of them runs once. */
export default defineConfig(async ({ mode }) => {
  const server = await findServer();
  const counts = mode === 'prove' ? ('full' as const) : ('some' as const);
  const projects = [
    {
      test: {
        name: 'rules',
        include: ['test/**/*.test.ts'],
        exclude: [...onADatabase, ...embeddedOnly],
        provide: { counts },
      },
    },
    {
      test: {
        name: 'embedded',
        include: [...onADatabase, ...embeddedOnly.map((folder) => folder.replace(/\*\*$/, '**/*.test.ts'))],
        exclude: ['test/store/server/**'],
        globalSetup: 'test/support/prepare-embedded.ts',
        provide: { counts },
      },
    },
    ...(server
      ? [
          {
            test: {
              name: 'server',
              include: onADatabase,
              exclude: embeddedOnly,
              globalSetup: 'test/support/prepare-server.ts',
              provide: { counts, serverUrl: server },
            },
          },
        ]
      : []),
  ];
  return {
    test: {
      projects,
      reporters: ['default', new ClosingLines(server)],
      // Most of the time goes into waiting for disks and processes.
      maxWorkers: availableParallelism() + 1,
      // A busy machine is slow, and that is no fault.
      testTimeout: 120_000,
      hookTimeout: 120_000,
    },
  };
});
