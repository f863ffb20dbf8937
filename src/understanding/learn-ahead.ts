import { Temporal } from 'temporal-polyfill';
import { learned } from './learned.ts';
import { seriousByExample } from './serious-by-example.ts';
import { understand } from './understand.ts';

/** Learns now what would be learned with the first message, so that nobody waits for it. */
export function learnAhead(): void {
  understand(
    'met the safeguarding lead today',
    { speaker: 'link-worker', today: new Temporal.PlainDate(2026, 9, 9) },
    learned(),
  );
  seriousByExample('met the safeguarding lead today');
}
