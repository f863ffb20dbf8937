import { flushCompileCache } from 'node:module';
import { createLog } from '../../src/log.ts';
import { openSandbox } from '../../src/sandbox/open-sandbox.ts';
import { openDatabase } from '../../src/store/database.ts';
import { onTrouble } from './on-trouble.ts';

/** The demo in a process of its own, to be killed; its first line is where the bot listens. */
const [folder = '', url = ''] = process.argv.slice(2);
const database = await openDatabase({ folder, ...(url ? { url } : {}), onTrouble });
const log = createLog('silent');
const server = await openSandbox({
  database,
  log,
  playgroundChat: 'none',
  demo: true,
  nudges: false,
  admins: [],
});
// Whoever is killed cannot put away at the end what they have compiled.
flushCompileCache();
process.stdout.write(`http://127.0.0.1:${await server.listen(0, '127.0.0.1')}\n`);
