import { bankHolidays } from '../bank-holidays.ts';
import { compose } from '../compose.ts';
import type { Log } from '../log.ts';
import type { Server } from '../server.ts';
import { type Database, openDatabase } from '../store/database.ts';
import { isEmpty } from '../store/empty.ts';
import type { Surroundings } from '../use-cases/surroundings.ts';
import { type DemoState, openDemoState } from './demo-state.ts';
import { sandboxDoor } from './sandbox-door.ts';
import { sandboxOutgoing } from './sandbox-outgoing.ts';
import { seed } from './seed.ts';

/** Where a sandbox keeps its data, and the Playground's chat if there is one. */
export type SandboxOptions = {
  readonly folder: string;
  readonly url?: string;
  readonly log: Log;
  readonly playgroundChat: string;
};

/** A sandbox that is ready to listen. */
export type Sandbox = { readonly server: Server; close(): Promise<void> };

/** The first and last year that any plan of the sandbox can touch. */
const years = [2024, 2045] as const;

/** Opens the demo: its data, its clock and its people, with the bot that production has. */
export async function openSandbox({ folder, url, log, playgroundChat }: SandboxOptions): Promise<Sandbox> {
  const onTrouble = (error: unknown) => log.error({ err: error }, 'the database is in trouble');
  const database = await openDatabase({ ...(url ? { url } : {}), folder, onTrouble });
  try {
    await database.migrate();
    const state = await openDemoState(database);
    const around = surroundings(database, state);
    await seedOnce(database, around);
    const server = compose({
      around,
      door: sandboxDoor(around, state),
      outgoing: sandboxOutgoing(database, state, playgroundChat),
      credentials: { kind: 'none', mayCall: isLoopback },
      log,
    });
    return {
      server,
      async close() {
        await server.close();
        await database.close();
      },
    };
  } catch (error) {
    await database.close();
    throw error;
  }
}

function surroundings(database: Database, state: DemoState): Surroundings {
  return { database, clock: () => state.now().toInstant(), holidays: bankHolidays(...years) };
}

async function seedOnce(database: Database, around: Surroundings): Promise<void> {
  await database.transaction(async (tx) => {
    if (await isEmpty(tx)) await seed(tx, around);
  });
}

/** The sandbox has no credentials, so it talks to this machine only. */
function isLoopback({ hostname }: URL): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}
