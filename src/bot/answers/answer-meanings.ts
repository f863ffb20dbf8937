import { newsCard } from '../../../cards/news-card.ts';
import type { Button } from '../../../cards/press.ts';
import { onCard } from '../../../cards/press.ts';
import { sayShortDay } from '../../induction/say-day.ts';
import type { Meaning } from '../../understanding/meaning.ts';
import { likelyEnough } from '../../understanding/understand.ts';
import { seeStep } from '../../use-cases/see-step.ts';
import type { Reply } from '../reply.ts';
import type { Turn } from '../turn.ts';
import { answerMeaning } from './answer-meaning.ts';
import { meantOf } from './meant-of.ts';
import { refOf } from './ref-of.ts';
import { sayIntent } from './say-intent.ts';
import { saysOf, titleOf } from './say-of-step.ts';
import { sayUnknown } from './say-unknown.ts';
import { wayBack } from './show-step.ts';

/** Answers what somebody said in their own words: one thing at once, several with a button each, and what is in doubt with a question. */
export async function answerMeanings(meanings: readonly Meaning[], turn: Turn): Promise<Reply> {
  const [only, ...others] = meanings;
  if (!only) return sayUnknown();
  if (others.length) return offer('You said more than one thing. Press each that is right:', meanings, turn);
  if (only.sure >= (onlyShown.includes(only.intent) ? likelyToLook : likelyEnough))
    return answerMeaning(only, turn);
  return offer(
    'I am not sure what you mean, so nothing was changed. Is it one of these?',
    likely(only),
    turn,
  );
}

/** What only shows something does no harm where something else was meant. */
const onlyShown: readonly Meaning['intent'][] = [
  'next-step',
  'status',
  'who-is',
  'why-step',
  'help',
  'privacy-question',
  'rules-question',
];
const likelyToLook = 0.4;

/** More than three are no help to choose from. */
const mostLikely = 3;

function likely(meaning: Meaning): Meaning[] {
  const { outright: _, ...open } = meaning;
  return [meaning.intent, ...meaning.or].slice(0, mostLikely).map((intent) => ({ ...open, intent, sure: 1 }));
}

/** Buttons that fit beside the one for a person. */
const mostOffers = 4;

async function offer(heading: string, meanings: readonly Meaning[], turn: Turn): Promise<Reply> {
  const offers = [];
  for (const one of meanings.slice(0, mostOffers)) offers.push(await offerOf(one, turn));
  const person: Button = { title: 'I need a person', data: { ask: 'need a person' } };
  const says = offers.map(({ says: line }) => `• ${line}`);
  const presses = [...offers.map(({ button }) => button), person, ...wayBack.slice(1)];
  return { card: newsCard({ heading, says, presses }) };
}

type Offer = { readonly says: string; readonly button: Button };

const reports: readonly Meaning['intent'][] = ['mark-done', 'confirm-happened', 'did-not-happen'];

/** A report on one step can be pressed as it is; anything else is asked for, and read back where it changes something. */
async function offerOf(meaning: Meaning, turn: Turn): Promise<Offer> {
  const { step, day, until } = meaning;
  const seen = step ? await seeStep(turn.around, turn.asker, refOf(meaning)) : undefined;
  const facts = seen?.kind === 'step' ? seen.facts : undefined;
  const title = facts?.title ?? (seen?.kind === 'several' ? seen.steps[0]?.title : '');
  const about = [title, facts?.place].filter(Boolean).join(', ');
  const days = [day, until].filter((one) => one !== undefined).map((one) => sayShortDay(one, turn.today));
  const when = days.length ? ` (${days.join(' to ')})` : '';
  const { title: press, says } = sayIntent[meaning.intent];
  const line = about ? `${says}: ${about}${when}` : `${says}${when}`;
  const said = facts && reports.includes(meaning.intent) ? saysOf(meaning, facts) : undefined;
  if (facts && said)
    return { says: line, button: { title: titleOf[said], data: { ask: said, step: onCard(facts) } } };
  return { says: line, button: { title: press, data: { ask: 'meant', ...meantOf(meaning) } } };
}
