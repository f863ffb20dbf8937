import path from 'node:path';
import { createLog } from '../log.ts';
import {
  childEnvironment,
  type SandboxSettings,
  sandboxSettings,
  startedByNpm,
  WrongSettings,
} from '../settings.ts';
import { openDatabase } from '../store/database.ts';
import { FolderInUse } from '../store/folder-lock.ts';
import { learnAhead } from '../understanding/learn-ahead.ts';
import { endWith, stopAll } from './ending.ts';
import { openSandbox } from './open-sandbox.ts';
import { type Playground, PlaygroundTrouble, startPlayground } from './playground.ts';
import { personalChat } from './playground-config.ts';

const loopback = '127.0.0.1';

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

async function start(settings: SandboxSettings): Promise<void> {
  const log = createLog(settings.LOG_LEVEL);
  const folder = path.resolve(settings.DATA_DIR);
  say('Starting Belong’s sandbox. The first start lays out a new database, which takes a few seconds …');
  const database = await openDatabase({
    ...(settings.DATABASE_URL ? { url: settings.DATABASE_URL } : {}),
    folder,
    onTrouble: (error) => log.error({ err: error }, 'the database is in trouble'),
  });
  const stops = [database.close];
  endWith(stops, startedByNpm());
  try {
    const server = await openSandbox({
      database,
      log,
      playgroundChat: personalChat,
      demo: settings.DEMO === 'on',
      nudges: true,
      admins: settings.ADMINS,
    });
    stops.push(server.close);
    const port = await server.listen(settings.PORT, loopback);
    const botUrl = `http://${loopback}:${port}/api/messages`;
    learnAhead();
    if (settings.PLAYGROUND === 'off') return say(`Belong listens on ${botUrl}, without the Playground.`);
    say('Starting the Microsoft 365 Agents Playground …');
    const playground = await startPlayground({
      port: settings.PLAYGROUND_PORT,
      botUrl,
      folder,
      env: childEnvironment(),
      onExit: () =>
        say('The Playground has ended by itself; Belong goes on without it. Press Ctrl-C to end.'),
    });
    stops.push(playground.stop);
    sayReady(playground, settings.DEMO === 'on');
  } catch (error) {
    await stopAll(stops);
    throw error;
  }
}

function sayReady({ url }: Playground, demo: boolean): void {
  if (!demo) {
    sayReadyEmpty(url);
    return;
  }
  say(`
Open ${url} in a browser. You are Priya Nair, a new link worker, on your first morning.
Three things to type:
  what’s next      what comes first, whose it is, and by when
  be Dawn          speak as the practice manager
  skip 3 days      move the sandbox’s clock
Press Ctrl-C to end.`);
}

function sayReadyEmpty(url: string): void {
  say(`
Open ${url} in a browser. Nothing is set up, and you are Belong’s administrator.
Say “set up” to begin, and “be” with a name to speak as somebody you have added.
Press Ctrl-C to end.`);
}

/** Plain words for what somebody can mend themselves; anything else keeps its trace. */
function sayWhyNot(error: unknown): string {
  const known =
    error instanceof FolderInUse || error instanceof WrongSettings || error instanceof PlaygroundTrouble;
  if (known && error instanceof Error) return error.message;
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
    return 'Another program already uses the bot’s port. Stop it, or choose another port with PORT.';
  }
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

try {
  await start(sandboxSettings());
} catch (error) {
  process.stderr.write(`Belong’s sandbox did not start.\n${sayWhyNot(error)}\n`);
  process.exit(1);
}
