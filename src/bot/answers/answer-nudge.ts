import { Temporal } from 'temporal-polyfill';
import type { Button } from '../../../cards/press.ts';
import { saidCard } from '../../../cards/said-card.ts';
import type { NudgeWish } from '../../induction/nudge-hours.ts';
import { sayDay } from '../../induction/say-day.ts';
import { notYours } from '../../induction/say-refusal.ts';
import type { DayRead, StepRef } from '../../understanding/ask.ts';
import type { NudgeAsk } from '../../understanding/nudge-ask.ts';
import { remindMe } from '../../use-cases/remind-me.ts';
import { type WishForNudges, wishNudges } from '../../use-cases/wish-nudges.ts';
import type { Reply } from '../reply.ts';
import type { Turn } from '../turn.ts';
import { askFirst } from './ask-first.ts';
import { showNudgePreview } from './show-nudge-preview.ts';
import { wayBack, withStep } from './show-step.ts';

/** Answers what somebody asks about the messages that come by themselves. */
export async function answerNudge(asked: NudgeAsk, turn: Turn): Promise<Reply> {
  switch (asked.ask) {
    case 'remind me':
      return remind(turn, asked.steps, asked.day);
    case 'nudge at':
      return asked.time
        ? keep(turn, { kind: 'at', time: asked.time })
        : say(['At what time? Say it as in “nudge me at 8:30”.']);
    case 'pause nudges':
      return 'day' in asked.day
        ? keep(turn, { kind: 'pause', until: asked.day.day })
        : say([whichDay('Until')]);
    case 'pause until':
      return pauseUntil(turn, asked);
    case 'preview nudges':
      return showNudgePreview(turn, asked);
    case 'nudge weekly':
      return keep(turn, { kind: 'weekly' });
    case 'stop nudges':
      return keep(turn, { kind: 'stop' });
    case 'resume nudges':
      return keep(turn, { kind: 'resume' });
  }
}

/** Reads the day back, or asks for it with three to choose from. */
async function pauseUntil(
  turn: Turn,
  { until, sure }: Extract<NudgeAsk, { ask: 'pause until' }>,
): Promise<Reply> {
  const { today } = turn;
  if (!until) {
    const monday = today.add({ days: 8 - today.dayOfWeek });
    const days = [...new Set([today.add({ days: 1 }), monday, today.add({ weeks: 1 })].map(String))];
    const presses = days.map(
      (day): Button => ({
        title: sayDay(Temporal.PlainDate.from(day), today),
        data: { ask: 'pause nudges', until: day },
      }),
    );
    return {
      card: saidCard({ says: ['On which day shall I come back to you?'], presses: [...presses, ...wayBack] }),
    };
  }
  const day = Temporal.PlainDate.from(until);
  if (sure) return keep(turn, { kind: 'pause', until: day });
  return askFirst(
    turn,
    { ask: 'pause until', until, sure: true },
    {
      heading: `Nothing from me before ${sayDay(day, today)}, is that right?`,
      says: ['What must be in place before patients are seen still comes, once it is late.'],
      yes: { title: 'Yes, come back then', data: { ask: 'pause nudges', until } },
    },
  );
}

function whichDay(before: 'On' | 'Until'): string {
  return `${before} which day? Please say it with the month, as in “17 September”, or “next Thursday”.`;
}

async function remind(turn: Turn, steps: readonly StepRef[], day: DayRead): Promise<Reply> {
  if (!('day' in day)) return say([whichDay('On')]);
  const save = async (ids: readonly string[]) => {
    const saved = await remindMe(turn.around, turn.asker, ids, day.day);
    if (saved.refusal)
      return say([
        saved.refusal.no === 'not yours'
          ? notYours
          : `${sayDay(day.day, turn.today)} is not ahead. Please pick a later day.`,
      ]);
    const what =
      saved.titles.length === 1 ? `of “${saved.titles[0]}”` : `of these ${saved.titles.length} things`;
    return say([
      `I will remind you ${what} on ${sayDay(day.day, turn.today)}, or the first day after it that you work.`,
      'Their days stay as they are, and whoever waits for them may still ask.',
    ]);
  };
  const [first] = steps;
  if (first && !('id' in first)) return withStep(turn, first, 'remind me', ({ facts }) => save([facts.id]));
  return save(steps.flatMap((step) => ('id' in step ? step.id : [])));
}

async function keep(turn: Turn, wish: WishForNudges): Promise<Reply> {
  const kept = await wishNudges(turn.around, turn.asker, wish);
  if (kept.refusal)
    return say([
      kept.refusal.no === 'day has passed'
        ? 'That day is not ahead. Please say a later one.'
        : 'I write between seven in the morning and six in the evening. Please pick a time between them.',
    ]);
  return say(sayKept(kept.wish, kept.time.toString().slice(0, 5), turn));
}

/** What will come from now on, and what comes all the same. */
function sayKept({ pausedUntil, weekly, stopped }: NudgeWish, time: string, { today }: Turn): string[] {
  const fewer = [
    ...(stopped ? ['I will send you no more digests. Say “resume” to have them again.'] : []),
    ...(!stopped && weekly ? ['I will write once a week, on the first day that you work.'] : []),
    ...(!stopped && pausedUntil && today.until(pausedUntil).sign > 0
      ? [`I will write nothing before ${sayDay(pausedUntil, today)}.`]
      : []),
  ];
  const usual = `I write at ${time} on days you work, at most once, and only when there is something to do.`;
  if (fewer.length === 0) return [usual];
  const still =
    'One thing still comes: what must be in place before patients are seen, once it is late. Whoever is next hears of the rest when it is late.';
  return [...fewer, still];
}

function say(says: readonly string[]): Reply {
  return { card: saidCard({ says: [...says], presses: wayBack }) };
}
