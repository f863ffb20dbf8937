import { formCard } from '../../../cards/form-card.ts';
import { type Button, onCard } from '../../../cards/press.ts';
import {
  type AccessLack,
  accessLacks,
  bySince,
  listLacks,
  sayLack,
} from '../../induction/access-problems.ts';
import { listed, sayShortDay } from '../../induction/say-day.ts';
import { capital, shortName } from '../../induction/say-name.ts';
import type { PracticeAsk } from '../../understanding/practice-ask.ts';
import type { TheirSite } from '../../use-cases/find-site.ts';
import { mendAccess } from '../../use-cases/mend-access.ts';
import { type KnownProblem, type NoAccessSaid, reportNoAccess } from '../../use-cases/report-no-access.ts';
import type { Reply } from '../reply.ts';
import type { Turn } from '../turn.ts';
import { sayNoOrWhich } from './ask-which-site.ts';
import { replyWithFacts } from './reply-with-facts.ts';
import { sayFactNo } from './say-fact-no.ts';
import { wayBack } from './show-step.ts';

type Asked<One extends PracticeAsk['ask']> = Extract<PracticeAsk, { ask: One }>;
type Said = Extract<NoAccessSaid, { fresh: readonly AccessLack[] }>;

const words = {
  empty: '',
  whose: 'What does not work is for the link worker to say, and for the practice’s manager.',
};

/** Writes down what does not work, or asks what it is. */
export async function takeNoAccess(turn: Turn, asked: Asked<'no access'>): Promise<Reply> {
  const { around, asker, today } = turn;
  const { site, things, onForm } = asked;
  const said = await reportNoAccess(around, asker, site, things);
  if (said.refusal)
    return sayNoOrWhich(said.refusal, sayFactNo(said.refusal, words, today), ({ id }) => ({
      ask: 'no access',
      at: id,
      ...(things ? { things: things.join(',') } : {}),
    }));
  if (said.askAt)
    return askWhatDoesNot(said.askAt, onForm ? ['Please tick what does not work.'] : [], asked.heard);
  const note = [...sayFresh(said), ...sayKnown(said.known, turn), ...sayContradiction(said)];
  return replyWithFacts(said, note, said.fresh.length > 0, offersOf(said));
}

/** Teams shows fewer buttons than there are things, so they are ticked; more than one can be. */
function askWhatDoesNot(site: TheirSite, note: readonly string[], heard: readonly AccessLack[] = []): Reply {
  return {
    card: formCard({
      heading: `What does not work for ${shortName(site.linkWorker)} at ${site.practice.name}?`,
      says: note,
      fields: [
        {
          kind: 'choices',
          id: 'things',
          label: 'This does not work',
          value: heard.join(','),
          options: accessLacks.map((thing) => ({ title: capital(listLacks([thing])), value: thing })),
        },
      ],
      buttons: [{ title: 'Save', data: { ask: 'no access', at: site.id } }, ...wayBack],
    }),
  };
}

function sayFresh({ fresh, told, site }: Said): string[] {
  if (fresh.length === 0) return [];
  const names = told.map(shortName);
  const hear = names.length ? ` ${listed(names)} ${names.length === 1 ? 'hears' : 'hear'} of it once.` : '';
  return [`Saved: ${lower(sayLack(fresh))} at ${site.practice.name}.${hear}`];
}

function sayKnown(known: readonly KnownProblem[], { today }: Turn): string[] {
  return bySince(known).map(({ since, things }) => {
    const told = known.filter(({ thing }) => things.includes(thing)).flatMap((one) => one.told);
    const names = [...new Set(told)].map(shortName);
    const heard = names.length ? ` ${listed(names)} ${names.length === 1 ? 'was' : 'were'} told.` : '';
    return `${sayLack(things)}: that is known since ${sayShortDay(since, today)}.${heard}`;
  });
}

function sayContradiction({ contradicts }: Said): string[] {
  return contradicts ? ['If it was never set up, press “It did not happen”.'] : [];
}

function offersOf({ contradicts, facts }: Said): Button[] {
  if (!contradicts || !facts) return [];
  return [{ title: 'It did not happen', data: { ask: contradicts, step: onCard(facts) } }];
}

/** Takes away what works now. */
export async function takeAccessWorks(
  { around, asker, today }: Turn,
  { site, things }: Asked<'access works'>,
): Promise<Reply> {
  const said = await mendAccess(around, asker, site, things);
  if (said.refusal)
    return sayNoOrWhich(said.refusal, sayFactNo(said.refusal, words, today), ({ id }) => ({
      ask: 'access works',
      at: id,
      ...(things ? { things: things.join(',') } : {}),
    }));
  const { mended, told } = said;
  if (mended.length === 0)
    return replyWithFacts(said, ['Nothing of that is down as not working, so nothing was changed.']);
  const hear = told.length ? ` I tell ${listed(told.map(shortName))}.` : '';
  return replyWithFacts(said, [`Good. Working now: ${listLacks(mended)}.${hear}`]);
}

function lower(text: string): string {
  return `${text.slice(0, 1).toLowerCase()}${text.slice(1)}`;
}
