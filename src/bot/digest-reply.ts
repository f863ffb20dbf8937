import { Temporal } from 'temporal-polyfill';
import { digestCard } from '../../cards/digest-card.ts';
import { newsCard } from '../../cards/news-card.ts';
import { saidCard } from '../../cards/said-card.ts';
import { type DayChoice, stepCard } from '../../cards/step-card.ts';
import { tickCard } from '../../cards/tick-card.ts';
import { pageOf } from '../induction/people-to-meet.ts';
import { sayShortDay } from '../induction/say-day.ts';
import { sayDigest, sayUrgent, sayWanted } from '../induction/say-digest.ts';
import { sayUnreachable } from '../induction/say-unreachable.ts';
import { isHappening, sayHappening } from '../induction/urgent.ts';
import type { Digest, DigestThing } from '../use-cases/digest-today.ts';
import { wayBack } from './answers/show-step.ts';
import type { Reply } from './reply.ts';

/** So that no one is swamped (domain: load). */
const mostQuestions = 8;
const mostNames = 15;

const allAnswered = 'All of these questions are answered. Thank you.';

/** What goes to one person as a card: a tick list, a list of things, or one thing that cannot wait. */
export function digestReply(digest: Digest, today: string): Reply {
  if (digest.isTickList) return tickReply(digest);
  return (digest.kind === 'urgent' ? aloneReply(digest, today) : undefined) ?? listReply(digest, today);
}

/** A link worker's questions; what has happened besides is said above them. */
function tickReply({ things, people }: Digest): Reply {
  const lists = people.slice(0, 2).map((one) => pageOf(one, 1, mostNames));
  const asked = things.filter(({ why }) => why === 'asked');
  const questions = asked.slice(0, mostQuestions - lists.length);
  if (questions.length + lists.length === 0)
    return { card: saidCard({ says: [allAnswered], presses: wayBack }) };
  const open = things.filter(({ why }) => why !== 'settled');
  const more = open.length - questions.length;
  const note = more ? ` ${more} more after these: say “what’s next”.` : '';
  const happened = things.flatMap(({ title, why }) =>
    isHappening(why) ? [`“${title}”: ${sayHappening(why)} `] : [],
  );
  return {
    card: tickCard({
      heading: 'Did it happen?',
      note: `${happened.join('')}Leave out whatever you cannot say yet.${note}`,
      questions,
      people: lists,
    }),
  };
}

/** One thing that cannot wait, with all that can be done about it, or one person who cannot be reached. */
function aloneReply({ things, unreached }: Digest, today: string): Reply | undefined {
  const [thing, ...others] = things;
  const [name, ...names] = unreached;
  if (others.length + names.length > 0 || (thing && name)) return undefined;
  if (name) return { card: newsCard(sayUnreachable(name)) };
  if (!thing) return undefined;
  const note = isHappening(thing.why) ? { note: sayHappening(thing.why) } : {};
  return { card: stepCard({ step: thing, ...note, newDays: daysOf(thing, today) }) };
}

function listReply({ kind, name, things, says, unreached }: Digest, today: string): Reply {
  const whys = things.map(({ why }) => why);
  const [first] = unreached;
  const isOnlyNews = things.length === 0 && first !== undefined;
  const heading = kind === 'urgent' ? sayUrgent(name, whys) : sayDigest(name, whys);
  return {
    card: digestCard({
      heading: isOnlyNews ? sayUnreachable(first).heading : heading,
      says: [...unreached.flatMap((one) => sayUnreachable(one).says), ...says],
      things: things.map((thing) => ({
        ...thing,
        wanted: sayWanted(thing.why, thing.question),
        newDays: daysOf(thing, today),
      })),
      today,
    }),
  };
}

function daysOf({ newDays }: DigestThing, today: string): DayChoice[] {
  const now = Temporal.PlainDate.from(today);
  return newDays.map((day) => ({ iso: day.toString(), says: sayShortDay(day, now) }));
}
