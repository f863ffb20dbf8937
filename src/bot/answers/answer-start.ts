import { previewCard } from '../../../cards/preview-card.ts';
import { saidCard } from '../../../cards/said-card.ts';
import { chatLink } from '../../induction/chat-link.ts';
import { checklist, lineOf } from '../../induction/checklist.ts';
import { firstDayAt } from '../../induction/first-day.ts';
import {
  castOf,
  currentPlacements,
  type Induction,
  personIn,
  placementOf,
} from '../../induction/induction.ts';
import { ownersOf } from '../../induction/role.ts';
import { sayDay, sayWeek } from '../../induction/say-day.ts';
import { sayPhases, sayWarning } from '../../induction/say-start.ts';
import type { StartAsk } from '../../understanding/start-ask.ts';
import { gapsIn } from '../../use-cases/draft-gaps.ts';
import { keepDraft, openDraft, throwDraftAway } from '../../use-cases/draft-induction.ts';
import type { DraftOnCard } from '../../use-cases/make-drafted.ts';
import { previewStart, startDrafted } from '../../use-cases/start-drafted.ts';
import type { Reply } from '../reply.ts';
import type { Turn } from '../turn.ts';
import { sayDraftNo, sayGaps, sayStartNo } from './say-start-no.ts';
import { basicsCard, peopleCard } from './show-draft.ts';
import { showInPlace } from './show-in-place.ts';

/** Answers whatever somebody asks on the way to an induction. */
export async function answerStart(asked: StartAsk, turn: Turn): Promise<Reply> {
  const { around, asker } = turn;
  switch (asked.ask) {
    case 'start': {
      const drafting = await openDraft(around, asker, wishOf(asked), false);
      return drafting.refusal
        ? sayDraftNo(drafting.refusal)
        : { card: basicsCard(drafting, turn, sayUnclear(asked.unclearDay)) };
    }
    case 'start afresh': {
      const drafting = await openDraft(around, asker, wishOf(asked), true);
      return drafting.refusal ? sayDraftNo(drafting.refusal) : { card: basicsCard(drafting, turn) };
    }
    case 'save basics': {
      const drafting = await keepDraft(around, asker, asked.filled, asked.draft);
      if (drafting.refusal) return sayDraftNo(drafting.refusal);
      const gaps = gapsIn(drafting.draft, drafting.offer, turn.today);
      return {
        card: gaps.length
          ? basicsCard(drafting, turn, ['Before we go on, this is still to be answered:', ...sayGaps(gaps)])
          : peopleCard(drafting),
      };
    }
    case 'people of draft': {
      const drafting = await keepDraft(around, asker, {}, asked.draft);
      return drafting.refusal ? sayDraftNo(drafting.refusal) : { card: peopleCard(drafting) };
    }
    case 'back to basics': {
      const drafting = await keepDraft(around, asker, asked.filled, asked.draft);
      return drafting.refusal ? sayDraftNo(drafting.refusal) : { card: basicsCard(drafting, turn) };
    }
    case 'preview': {
      const drafting = asked.filled && (await keepDraft(around, asker, asked.filled, asked.draft));
      return drafting?.refusal ? sayDraftNo(drafting.refusal) : showPreview(turn, onCard(asked));
    }
    case 'start now':
      return start(turn, onCard(asked));
    case 'drop draft': {
      const thrown = await throwDraftAway(around, asker, asked.draft);
      return thrown === 'another draft' ? sayDraftNo({ no: thrown }) : sayThrownAway();
    }
    case 'in place':
      return showInPlace(turn);
  }
}

function sayUnclear(day: string | undefined): string[] {
  return day ? [`I cannot make a day of “${day}”, so please choose it below.`] : [];
}

function onCard({ draft, version }: { draft?: string | undefined; version?: number | undefined }) {
  return draft === undefined ? undefined : { id: draft, version };
}

function wishOf({ who, day, places }: Extract<StartAsk, { ask: 'start' | 'start afresh' }>) {
  return { written: who, startsOn: day, places };
}

async function showPreview(turn: Turn, on?: DraftOnCard): Promise<Reply> {
  const { around, asker, today, botId } = turn;
  const seen = await previewStart(around, asker, on);
  if (seen.refusal) return sayStartNo(seen.refusal);
  const { induction, draft, warnings, stops, blanks, lessons } = seen;
  return {
    card: previewCard({
      draft: { id: draft.id, version: draft.version },
      blanks,
      heading: `${nameIn(induction)}’s induction, before you start it`,
      says: sayWhere(induction, turn),
      stops,
      lessons: lessons.flatMap(({ practice, lessons: all }) => all.map((words) => `${practice}: “${words}”`)),
      warnings: warnings.flatMap((one) => [
        sayWarning(one, induction, today),
        ...(one.kind === 'not reachable' ? [`The link to send them: ${chatLink(botId)}`] : []),
      ]),
      phases: sayPhases(induction, today, ({ line, placement, staff }) =>
        ownersOf(lineOf(line).owner, castOf(induction, { placement, staff }), checklist.fallback),
      ),
    }),
  };
}

async function start(turn: Turn, on?: DraftOnCard): Promise<Reply> {
  const { around, asker, today } = turn;
  const started = await startDrafted(around, asker, on);
  if (started.refusal) return sayStartNo(started.refusal);
  const { induction } = started;
  const late = induction.startsOn.until(today).sign > 0;
  const name = nameIn(induction);
  return {
    card: saidCard({
      heading: 'The induction has started',
      says: [
        `${name}. ${sayWhere(induction, turn).join(' ')}`,
        'Everybody in it who has opened Belong hears of it now, once. The others do when they open it.',
        ...(late ? ['The first day has passed, so begin with what is already in place.'] : []),
      ],
      presses: [
        ...(late ? [{ title: 'Already in place?', data: { ask: 'in place' } } as const] : []),
        { title: 'What’s next', data: { ask: 'next' } },
        { title: 'Who is who', data: { ask: 'who is who' } },
        { title: 'Start another', data: { ask: 'start' } },
      ],
    }),
  };
}

function nameIn(induction: Induction): string {
  return personIn(induction, induction.linkWorker).name;
}

function sayWhere(induction: Induction, { today, around: { holidays } }: Turn): string[] {
  return [
    `Employed by ${induction.employer.name}.`,
    ...(currentPlacements(induction).length > 1
      ? [`Main practice: ${placementOf(induction, null).practice.name}.`]
      : []),
    ...currentPlacements(induction).map((one) => {
      const first = sayDay(firstDayAt(one, induction, holidays), today);
      return `${one.practice.name} on ${sayWeek(one.week)}. First day there: ${first}.`;
    }),
  ];
}

function sayThrownAway(): Reply {
  return {
    card: saidCard({
      says: ['The draft is thrown away. Nothing of it was anywhere else.'],
      presses: [{ title: 'Start an induction', data: { ask: 'start' } }],
    }),
  };
}
