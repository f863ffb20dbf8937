import { maySend } from '../induction/page-sent.ts';
import type { PersonId } from '../induction/role.ts';
import { capital } from '../induction/say-name.ts';
import { pageNames } from '../induction/say-pages.ts';
import { reachableAmong } from '../store/accounts.ts';
import { noteSending, sendingsOf } from '../store/pages.ts';
import type { PracticeSetUp } from '../store/practices.ts';
import type { PageShown } from './page-shown.ts';
import type { WentOut } from './send-page.ts';
import type { Room } from './use-case.ts';

/** Tells a practice's staff what patients can expect, as words to copy: whoever can be reached, and has not had them. */
export async function sendForPatients(
  room: Room,
  { id: practiceId, staff }: PracticeSetUp,
  { seen: words, paragraphs, place }: PageShown,
): Promise<WentOut> {
  const { tx, asker, today } = room;
  const which = { practiceId, kind: 'patients' } as const;
  const others = staff.filter((person) => person !== asker.person);
  const reachable = await reachableAmong(tx, others);
  const sendings = await sendingsOf(tx, which);
  const went: PersonId[] = [];
  let before = 0;
  for (const person of others.filter((one) => reachable.has(one))) {
    const had = sendings.filter((one) => one.person === person);
    if (maySend(had, { today, words, most: Number.POSITIVE_INFINITY }) !== 'send') before += 1;
    else {
      room.tell(person, {
        heading: `${capital(pageNames.patients)} at ${place}`,
        says: ['These are words to copy, for the leaflet, the website and the phone.', ...paragraphs],
        presses: [{ title: 'What’s next', data: { ask: 'next' } }],
      });
      await noteSending(tx, which, { person, step: null, on: today, words });
      went.push(person);
    }
  }
  return { went, waiting: others.length - reachable.size, before };
}
