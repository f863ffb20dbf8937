import { bankHolidays } from '../bank-holidays.ts';
import { compose } from '../compose.ts';
import type { Log } from '../log.ts';
import type { Server } from '../server.ts';
import type { Database } from '../store/database.ts';
import { isEmpty } from '../store/empty.ts';
import type { Surroundings } from '../use-cases/surroundings.ts';
import { type DemoState, openDemoState } from './demo-state.ts';
import { sandboxDoor } from './sandbox-door.ts';
import { sandboxOutgoing } from './sandbox-outgoing.ts';
import { seed } from './seed.ts';

/** What a sandbox stands on, and the Playground's chat, where what is for others appears. */
export type SandboxOptions = {
  readonly database: Database;
  readonly log: Log;
  readonly playgroundChat: string;
};

/** The first and last year that any plan of the sandbox can touch. */
const years = [2024, 2045] as const;

/** The demo on a database: its clock and its people, with the bot that production has, ready to listen. */
export async function openSandbox({ database, log, playgroundChat }: SandboxOptions): Promise<Server> {
  await database.migrate();
  const state = await openDemoState(database);
  const around = surroundings(database, state);
  await seedOnce(database, around);
  return compose({
    around,
    door: sandboxDoor(around, state),
    outgoing: sandboxOutgoing(database, state, playgroundChat),
    credentials: { kind: 'none', mayCall: isLoopback },
    log,
  });
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
