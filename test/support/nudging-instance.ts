import { flushCompileCache } from 'node:module';
import { Temporal } from 'temporal-polyfill';
import { bankHolidays } from '../../src/bank-holidays.ts';
import { startShift } from '../../src/nudges/shift.ts';
import { openDatabase } from '../../src/store/database.ts';
import { postTo } from './kill-while-nudging.ts';
import { onTrouble } from './on-trouble.ts';

/** One instance of several that deliver nudges, to be killed: it posts to the address given, and its clock stands still. */
const [folder = '', url = '', moment = '', teams = ''] = process.argv.slice(2);
const database = await openDatabase({ folder, ...(url ? { url } : {}), onTrouble });
const around = {
  database,
  clock: () => Temporal.Instant.from(moment),
  holidays: bankHolidays(2025, 2029),
  admins: new Set<string>(),
  site: () => '',
};
const queue = await database.openQueue();
await startShift(around, { queue, post: postTo(teams), meanwhile: () => undefined, onTrouble });
// Whoever is killed cannot put away at the end what they have compiled.
flushCompileCache();
process.stdout.write('at work\n');
