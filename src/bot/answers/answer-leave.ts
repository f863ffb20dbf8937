import { Temporal } from 'temporal-polyfill';
import { leaveCard } from '../../../cards/leave-card.ts';
import { newsCard } from '../../../cards/news-card.ts';
import { mostButtons } from '../../../cards/press.ts';
import { saidCard } from '../../../cards/said-card.ts';
import { sayShortDay } from '../../induction/say-day.ts';
import { sayAwayDays } from '../../induction/say-leave.ts';
import { shortName } from '../../induction/say-name.ts';
import type { LeaveAsk } from '../../understanding/leave-ask.ts';
import { endLeave } from '../../use-cases/end-leave.ts';
import { seeLeave } from '../../use-cases/see-leave.ts';
import { type LeaveTaken, takeLeave } from '../../use-cases/take-leave.ts';
import type { Reply } from '../reply.ts';
import type { Turn } from '../turn.ts';
import { askFirst } from './ask-first.ts';
import { askForCover } from './ask-for-cover.ts';
import { sayMeaning, sayUnclearLeave } from './say-leave.ts';
import { wayBack } from './show-step.ts';

type Asked = Extract<LeaveAsk, { ask: 'leave' }>;

/** Answers what somebody says about being away. */
export async function answerLeave(asked: LeaveAsk, turn: Turn): Promise<Reply> {
  switch (asked.ask) {
    case 'leave':
      return take(asked, turn);
    case 'unclear leave':
      return say([...sayUnclearLeave(asked.why), 'Nothing was changed.']);
    case 'back':
      return end(turn, undefined);
    case 'my leave':
      return show(turn);
    case 'cancel leave':
      return cancel(turn, asked.from);
  }
}

async function take(asked: Asked, turn: Turn): Promise<Reply> {
  const { from, to, cover, sure } = asked;
  const days = { from: Temporal.PlainDate.from(from), to: Temporal.PlainDate.from(to) };
  const taken = await takeLeave(turn.around, turn.asker, { ...days, cover, sure });
  if (!taken.refusal) return taken.saved ? kept(taken, turn) : readBack(asked, taken, turn);
  const { refusal } = taken;
  switch (refusal.no) {
    case 'cover unknown':
    case 'which cover':
    case 'cover is link worker':
    case 'cover away':
      return askForCover(turn, { from, to }, refusal);
    default:
      return say([...sayUnclearLeave(refusal.no), 'Nothing was changed.']);
  }
}

type Taken = Extract<LeaveTaken, { away: unknown }>;

function readBack({ from, to }: Asked, taken: Taken, turn: Turn): Promise<Reply> {
  // Whoever was named is asked for by id from now on: words of theirs are kept nowhere.
  const cover = taken.cover?.id;
  return askFirst(
    turn,
    { ask: 'leave', from, to, cover: cover ? { id: cover } : undefined, sure: true },
    {
      heading: `Away ${sayAwayDays(taken.away, turn.today)}, is that right?`,
      says: sayMeaning(taken, turn.today),
      yes: {
        title: 'Yes, keep it',
        data: { ask: 'leave', from, to, ...(cover ? { cover } : {}), sure: true },
      },
    },
  );
}

function kept(taken: Taken, turn: Turn): Reply {
  const heading = `Saved: you are away ${sayAwayDays(taken.away, turn.today)}`;
  const says = sayMeaning(taken, turn.today);
  const { inside } = taken.means;
  const presses = [{ title: 'My leave', data: { ask: 'my leave' } }, ...wayBack];
  if (inside.length === 0) return { card: newsCard({ heading, says, presses }) };
  const who = taken.cover && shortName(taken.cover.name);
  const what = inside.length === 1 ? 'One thing has its day' : `${inside.length} things have their day`;
  const choice = who ? `or leave it with ${who}` : 'or leave it as it is';
  return {
    card: leaveCard({
      heading,
      says: [...says, `${what} in this time. Pick a new day, ${choice}.`],
      steps: inside,
      stay: who ? `Leave them with ${who}` : 'Leave them as they are',
    }),
  };
}

async function end(turn: Turn, first: string | undefined): Promise<Reply> {
  const from = first === undefined ? undefined : Temporal.PlainDate.from(first);
  const ended = await endLeave(turn.around, turn.asker, from);
  if (!ended)
    return say(['You are not down as away then.', '“my leave” shows what I have. Nothing was changed.']);
  const days = sayAwayDays(ended.away, turn.today);
  return say(
    ended.hadBegun
      ? ['Welcome back. Your leave ends today, and what is yours comes to you again.']
      : [`Your leave ${days} is called off.`],
  );
}

async function cancel(turn: Turn, from: string | undefined): Promise<Reply> {
  if (from !== undefined) return end(turn, from);
  const { own } = await seeLeave(turn.around, turn.asker);
  const [only, ...others] = own;
  return only && others.length === 0 ? end(turn, only.from.toString()) : show(turn);
}

/** A card has room for as many; the next ones first. */
const mostLeaves = mostButtons;

async function show(turn: Turn): Promise<Reply> {
  const { own, covers } = await seeLeave(turn.around, turn.asker);
  const says = [
    ...own.map((one) => `${sayAwayDays(one, turn.today)}: ${one.cover ?? 'nobody'} covers for you.`),
    ...covers.map((one) => `${sayAwayDays(one, turn.today)}: you cover for ${one.name}.`),
  ];
  if (says.length === 0) return say(['I have no leave of yours.', ...sayUnclearLeave('days').slice(0, 1)]);
  const presses = own.slice(0, mostLeaves).map(({ from }) => ({
    title: `Cancel from ${sayShortDay(from, turn.today)}`,
    data: { ask: 'cancel leave', from: from.toString() },
  }));
  return { card: newsCard({ heading: 'Your leave', says, presses: presses.length ? presses : wayBack }) };
}

function say(says: readonly string[]): Reply {
  return { card: saidCard({ says, presses: wayBack }) };
}
