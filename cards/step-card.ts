import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type { Can } from '../src/induction/can-do.ts';
import type { StepFacts } from '../src/induction/step-facts.ts';
import { card } from './card.ts';
import { diaryLine } from './diary-line.ts';
import { type Button, mostButtons, onCard } from './press.ts';
import { goodLine, stepLines } from './step-lines.ts';
import { line } from './words.ts';

/** A day to choose: as it is sent, and as it is read. */
export type DayChoice = { readonly iso: string; readonly says: string };

/** Everything on one step, with what can be said of it; after a miss with three new days first. */
export function stepCard({
  note,
  step,
  newDays = [],
  canUndo = false,
  saysWhy = false,
  offers = [],
}: {
  note?: string;
  step: StepFacts;
  newDays?: readonly DayChoice[];
  canUndo?: boolean;
  /** What comes to mind after what was just said; not again among the rest. */
  offers?: readonly Button[];
  /** Whether the note is the why, so that nobody need ask for it. */
  saysWhy?: boolean;
}): IAdaptiveCard {
  return card(
    [
      ...(note ? [line(note, {}, 'Default')] : []),
      {
        type: 'Container',
        separator: note !== undefined,
        spacing: 'Medium',
        items: [
          ...stepLines(step),
          ...diaryLine(step),
          ...(step.askFirst ? [line(step.askFirst)] : []),
          ...(step.known.length ? [line(step.known.join(' '))] : []),
          ...(step.asked && newDays.length === 0 && !step.goneBy ? [line(step.question)] : []),
          ...goodLine(step),
        ],
      },
    ],
    newDays.length ? dayButtons(step, newDays, canUndo) : stepButtons(step, { canUndo, saysWhy, offers }),
  );
}

const titles: Record<Can, string> = {
  done: 'Done',
  happened: 'It happened',
  session: 'Happened, more to come',
  'not yet': 'Not yet',
  'called off': 'It was called off',
  'set day': 'Set a day',
  'set aside': 'In the way or not needed',
  'hand over': 'Not me',
};

const pageTitles = { guide: 'The one-page guide', patients: 'Information for patients' };

type Besides = {
  readonly canUndo: boolean;
  readonly saysWhy: boolean;
  readonly offers: readonly Button[];
};

/** The five things most to the point, and a way on. */
function stepButtons(step: StepFacts, { canUndo, saysWhy, offers }: Besides): Button[] {
  const on = { step: onCard(step) };
  const undo: Button[] = canUndo ? [{ title: 'Undo', data: { ask: 'undo', ...on } }] : [];
  const titleOf = (ask: Can) => (ask === 'hand over' && step.lent ? 'Hand it on or back' : titles[ask]);
  const can = step.can
    .filter((ask) => offers.every(({ data }) => data.ask !== ask))
    .map((ask): Button => ({ title: titleOf(ask), data: { ask, ...on } }));
  const why: Button[] = saysWhy ? [] : [{ title: 'Why this?', data: { ask: 'why', ...on } }];
  const beside = factButtons(step) ?? pageButtons(step, can.length > 0);
  const less = beside.length ? can.filter(({ data }) => data.ask !== lessWanted(step)) : can;
  // What the practice writes down comes before what can be typed as well.
  const [first, ...others] = less;
  const most = [...undo, ...offers, ...(first ? [first] : []), ...beside, ...others, ...why];
  return [...most.slice(0, mostButtons - 1), { title: 'What’s next', data: { ask: 'next' } }];
}

/** What gives way to what can be written down beside a step. */
function lessWanted({ keeps }: StepFacts): Can | undefined {
  // What does not work may be a step that did not happen.
  return keeps && (keeps.what !== 'access' || keeps.owner) ? 'called off' : undefined;
}

function pageButtons({ page }: StepFacts, isOpen: boolean): Button[] {
  return page && isOpen
    ? [{ title: pageTitles[page.kind], data: { ask: 'page', page: page.kind, at: page.at } }]
    : [];
}

/** What its reader can write down beside it; nothing where no fact is kept beside it. */
function factButtons({ keeps }: StepFacts): Button[] | undefined {
  if (!keeps) return undefined;
  const { what, at, owner, missing } = keeps;
  switch (what) {
    case 'room':
      return [{ title: owner ? 'Name the room' : 'No room', data: { ask: 'room', at } }];
    case 'invites':
      return owner ? [{ title: 'Which meetings', data: { ask: 'invites', at } }] : [];
    case 'access':
      return [
        ...(missing ? [{ title: 'It works now', data: { ask: 'access works', at } } as const] : []),
        owner
          ? { title: 'What was tested', data: { ask: 'access', at } }
          : { title: 'Something does not work', data: { ask: 'no access', at } },
      ];
  }
}

/** A button for each of three days on which a step could happen next. */
export function newDayButtons(step: StepFacts, days: readonly DayChoice[]): Button[] {
  const ask = step.together ? 'book' : 'move';
  return days
    .slice(0, 3)
    .map(({ iso, says }): Button => ({ title: says, data: { ask, day: iso, step: onCard(step) } }));
}

function dayButtons(step: StepFacts, days: readonly DayChoice[], canUndo: boolean): Button[] {
  const on = { step: onCard(step) };
  return [
    ...newDayButtons(step, days),
    { title: 'Another day', data: { ask: 'set day', ...on } },
    ...(canUndo ? [{ title: 'Undo', data: { ask: 'undo', ...on } } as const] : []),
    { title: 'What’s next', data: { ask: 'next' } },
  ];
}
