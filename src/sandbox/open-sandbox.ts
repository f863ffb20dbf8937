import { bankHolidays } from '../bank-holidays.ts';
import { compose } from '../compose.ts';
import type { Log } from '../log.ts';
import type { Server } from '../server.ts';
import type { Database } from '../store/database.ts';
import { isEmpty } from '../store/empty.ts';
import type { Surroundings } from '../use-cases/surroundings.ts';
import { demoAdministrator } from './demo-people.ts';
import { type DemoState, openDemoState } from './demo-state.ts';
import { sandboxDoor } from './sandbox-door.ts';
import { sandboxOutgoing } from './sandbox-outgoing.ts';
import { seed, seedAdministrator } from './seed.ts';

/** What a sandbox stands on, and the Playground's chat, where what is for others appears. */
export type SandboxOptions = {
  readonly database: Database;
  readonly log: Log;
  readonly playgroundChat: string;
  /** Whether an empty database is filled with the demo. */
  readonly demo: boolean;
  /** Whether nudges go out while time passes. */
  readonly nudges: boolean;
  /** The Entra ids of administrators, besides the sandbox’s own. */
  readonly admins: readonly string[];
};

/** The first and last year that any plan of the sandbox can touch. */
const years = [2024, 2045] as const;

/** The demo on a database: its clock and its people, with the bot that production has, ready to listen. */
export async function openSandbox({
  database,
  log,
  playgroundChat,
  demo,
  nudges,
  admins,
}: SandboxOptions): Promise<Server> {
  await database.migrate();
  const state = await openDemoState(database, demo);
  let url = '';
  const around: Surroundings = {
    ...surroundings(database, state, new Set([...admins, demoAdministrator])),
    site: () => url,
  };
  await fillOnce(database, around, demo ? seed : seedAdministrator);
  const built = compose({
    around,
    door: sandboxDoor({ around, state, nudge: async () => (nudges ? built.nudge() : undefined) }),
    outgoing: sandboxOutgoing(database, state, playgroundChat),
    credentials: { kind: 'none', mayCall: isLoopback },
    log,
  });
  return {
    close: built.close,
    async listen(port, host) {
      const listening = await built.listen(port, host);
      url = `http://${host}:${listening}`;
      return listening;
    },
  };
}

function surroundings(
  database: Database,
  state: DemoState,
  admins: ReadonlySet<string>,
): Omit<Surroundings, 'site'> {
  return { database, clock: () => state.now().toInstant(), holidays: bankHolidays(...years), admins };
}

async function fillOnce(database: Database, around: Surroundings, fill: typeof seed): Promise<void> {
  await database.transaction(async (tx) => {
    if (await isEmpty(tx)) await fill(tx, around);
  });
}

/** The sandbox has no credentials, so it talks to this machine only. */
function isLoopback({ hostname }: URL): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}
