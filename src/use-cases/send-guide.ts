import { isHello } from '../induction/hello-facts.ts';
import { currentPlacements, type Induction } from '../induction/induction.ts';
import { helloToSend } from '../induction/page-sent.ts';
import type { PersonId } from '../induction/role.ts';
import { callName } from '../induction/say-name.ts';
import { isClosed, type Step } from '../induction/step.ts';
import { inductionIdsAt } from '../store/inductions.ts';
import { lockInductions } from '../store/load-induction.ts';
import { hellosOwed } from '../store/notices.ts';
import { sendingsOf } from '../store/pages.ts';
import type { Tx } from '../store/transaction.ts';
import { oweHelloCard } from './owe-hello.ts';
import type { PageShown } from './page-shown.ts';
import { knownFacts, type Part, partIn } from './part.ts';
import type { WentOut } from './send-page.ts';
import type { Room } from './use-case.ts';

/** A step “Tell the whole team what the role is” that whoever sent the guide may say done. */
export type Told = { readonly id: string; readonly version: number; readonly linkWorker: string };

/** Owes each member of staff who has a hello to say its card, unless they had it or it is on its way to them. */
export async function sendGuide(room: Room, practice: string, { seen: words }: PageShown): Promise<WentOut> {
  const { tx, asker, today } = room;
  const hellos = (await hellosAt(room, practice)).filter(({ person }) => person !== asker.person);
  const owed = await hellosOwed(
    tx,
    hellos.map(({ step }) => step),
  );
  const sendings = await sendingsOf(tx, { practiceId: practice, kind: 'guide' });
  const went: PersonId[] = [];
  let [waiting, before] = [0, 0];
  for (const [person, all] of Map.groupBy(hellos, (one) => one.person)) {
    const steps = all.map(({ step }) => step);
    const had = sendings.filter((one) => one.person === person);
    const step = helloToSend(steps, had, { words, today });
    if (steps.some((one) => owed.has(one))) waiting += 1;
    else if (!step) before += 1;
    else {
      await oweHelloCard(room, practice, { person, step, on: today, words });
      went.push(person);
    }
  }
  return { went, waiting, before };
}

/** The steps with which the sender may say that the team know, one for each link worker there. */
export async function toTell({ tx, around, asker }: Room, practiceId: string): Promise<Told[]> {
  const parts: Part[] = [];
  for (const induction of await inductionsAt(tx, practiceId))
    parts.push(partIn(induction, asker.person, around, await knownFacts(tx, induction, around)));
  return parts.flatMap(({ induction, steps }) =>
    steps
      .filter(({ step, line, owners }) => {
        const open = !step.doneBy && !isClosed(step) && owners.includes(asker.person);
        return line.id === 'brief-the-team' && open && isAt(step, induction, practiceId);
      })
      .map(({ step: { id, version } }) => ({
        id,
        version,
        linkWorker: callName(induction.linkWorker, induction),
      })),
  );
}

/** Each hello that is still to be said at a practice, and whose it is. */
async function hellosAt({ tx }: Room, practiceId: string): Promise<{ person: PersonId; step: string }[]> {
  const all = await inductionsAt(tx, practiceId);
  return all.flatMap((induction) =>
    induction.steps.flatMap((step) => {
      const { id, staff, dropped } = step;
      const open = staff && !dropped && isHello({ step }, staff) && isAt(step, induction, practiceId);
      return open ? [{ person: staff, step: id }] : [];
    }),
  );
}

/** Those that begin first come first; held, so that no hello goes while its card is owed. */
async function inductionsAt(tx: Tx, practiceId: string): Promise<Induction[]> {
  const all = await lockInductions(tx, await inductionIdsAt(tx, practiceId));
  return all.toSorted((one, other) => -one.startsOn.until(other.startsOn).sign);
}

function isAt({ placement }: Step, induction: Induction, practiceId: string): boolean {
  return currentPlacements(induction).some(
    ({ id, practice }) => id === placement && practice.id === practiceId,
  );
}
