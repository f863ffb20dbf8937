import { formCard } from '../../../cards/form-card.ts';
import { accessThings } from '../../induction/access.ts';
import { listed } from '../../induction/say-day.ts';
import { capital, shortName } from '../../induction/say-name.ts';
import { saySetUpNo } from '../../induction/say-set-up.ts';
import type { SiteRef } from '../../induction/site.ts';
import type { PracticeAsk } from '../../understanding/practice-ask.ts';
import { leaveOutAccess, saveAccess } from '../../use-cases/save-access.ts';
import { seeFact } from '../../use-cases/see-fact.ts';
import type { Reply } from '../reply.ts';
import type { Turn } from '../turn.ts';
import { replyWithFacts, sayFact } from './reply-with-facts.ts';
import { sayFactNo } from './say-fact-no.ts';
import { wayBack } from './show-step.ts';

const words = { empty: '', whose: 'What was tested, the practice’s manager writes down.' };

/** The form of what was tested for a link worker, and of what the practice does not have. */
export async function showAccess({ around, asker, today }: Turn, site: SiteRef): Promise<Reply> {
  const found = await seeFact(around, asker, 'access', site);
  if ('refusal' in found) return sayFact(sayFactNo(found.refusal, words, today));
  const { site: at, tested, leftOut } = found.seen;
  const options = accessThings.map((thing) => ({ title: capital(thing), value: thing }));
  const [was, out] = [tested.join(','), leftOut.join(',')];
  return {
    card: formCard({
      heading: `What was tested for ${shortName(at.linkWorker)} at ${at.practice.name}`,
      says: ['Tested, not just asked for: somebody saw it work.'],
      fields: [
        { kind: 'choices', id: 'tested', label: 'Tested', value: was, options },
        { kind: 'choices', id: 'missing', label: 'We do not have this here', value: out, options },
      ],
      buttons: [{ title: 'Save', data: { ask: 'save access', at: at.id, was, out } }, ...wayBack],
    }),
  };
}

/** Writes down what was tested. */
export async function takeAccess(
  { around, asker, today }: Turn,
  { site, change }: Extract<PracticeAsk, { ask: 'tested' }>,
): Promise<Reply> {
  const saved = await saveAccess(around, asker, site, change);
  if (saved.refusal) return sayFact(sayFactNo(saved.refusal, words, today));
  const done = saved.complete && saved.facts?.can.includes('done');
  return replyWithFacts(saved, [
    'Saved.',
    ...(saved.complete ? ['All of it is tested now.'] : []),
    ...(done ? ['If HR checks are cleared too, press “Done”.'] : []),
  ]);
}

/** Writes down what a practice does not have. */
export async function takeLeftOut(
  { around, asker }: Turn,
  { place, things, out }: Extract<PracticeAsk, { ask: 'left out' }>,
): Promise<Reply> {
  const saved = await leaveOutAccess(around, asker, place, { things, out });
  if (saved.refusal) return sayFact(saySetUpNo(saved.refusal));
  const what = listed(things);
  return sayFact([
    out
      ? `Saved: nobody is asked to test this at ${saved.practice}: ${what}.`
      : `Saved: this is tested at ${saved.practice}: ${what}.`,
  ]);
}

/** For things that could not be read. */
export function sayUnclearThings(): Reply {
  return sayFact([
    `Tested what? I know ${listed(accessThings)}.`,
    'Say it like this: “tested smartcard and email for Priya”. Nothing was changed.',
  ]);
}
