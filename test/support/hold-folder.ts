import { openDatabase } from '../../src/store/database.ts';
import { onTrouble } from './on-trouble.ts';

/** A process of its own that has a data folder open until it is ended. */
const [folder = ''] = process.argv.slice(2);
await openDatabase({ folder, onTrouble });
process.stdout.write('held\n');
setInterval(() => {}, 60_000);
