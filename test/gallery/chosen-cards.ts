import type { Shown } from '../../src/commands/cards-page/shown.ts';
import { cardsOfDay, cardsOfLine, type Generated } from '../support/generated-cards.ts';

/** One line with two people on it, so that each stage reads as it mostly does. */
const usual = 'shadow-gp';

/** Lines that are shown in another way, each with the stage at which they are. */
const others: readonly (readonly [line: string, stage: string])[] = [
  ['meet-link-worker', 'to do'],
  ['name-case-supervisor', 'said to have happened by one of two'],
  ['records-and-coding', 'waiting'],
  ['consulting-room', 'to do, with what is written down'],
  ['meeting-invites', 'to do, with what is written down'],
  ['systems-access', 'to do, with what is written down'],
  ['brief-the-team', 'due'],
  ['wellbeing-check-in', 'late'],
  ['data-security-training', 'said done before anybody can say so too'],
  ['consult-partners', 'to do, roles shared'],
];

/** What somebody who only looks on is told, or is not. */
const stagesLookedOn = ['to do', 'late', 'said done', 'not happened, with a reason', 'blocked', 'not needed'];

/** Whole inductions: on which day, and which roles look at them. */
const wholes: readonly (readonly [day: string, roles: readonly string[]])[] = [
  ['2026-08-10', ['line manager']],
  ['2026-09-18', ['link worker', 'practice manager', 'line manager', 'wellbeing supervisor']],
  ['2026-12-21', ['link worker']],
];

/** The cards that differ to look at: of a step at each stage, of a few odd lines, and of an induction on some days. */
export function chosenCards(): Shown[] {
  const stepped = cardsOfLine(usual).filter(({ stage }) => !/roles/.test(stage));
  return [
    ...eachStage(stepped).map(inGroup('A step, at each stage')),
    ...eachKind(stepped).map(inGroup('What else there is of a step')),
    ...others.flatMap(oddLine).map(inGroup('Lines that are shown in another way')),
    ...wholes.flatMap(([day, roles]) => wholeOn(day, roles).map(inGroup(`An induction on ${day}`))),
  ];
}

function inGroup(group: string) {
  return ({ kind, stage, reader, card }: Generated): Shown => ({
    group,
    caption: `${kind} · ${stage} · ${reader}`,
    card,
  });
}

/** One reader of each kind: who owes it, who says whether it happened, and for some stages who looks on. */
function eachStage(cards: readonly Generated[]): Generated[] {
  const steps = cards.filter(
    ({ kind, stage, reader }) => kind === 'step' && (stagesLookedOn.includes(stage) || !looksOn(reader)),
  );
  return firstOfEach(steps, ({ stage, reader }) => `${stage} ${sideOf(reader)}`);
}

function eachKind(cards: readonly Generated[]): Generated[] {
  const rest = cards.filter(({ kind }) => kind !== 'step');
  return firstOfEach(rest, ({ kind }) => kind);
}

function oddLine([line, stage]: (typeof others)[number]): Generated[] {
  const cards = cardsOfLine(line).filter((one) => one.stage === stage && !looksOn(one.reader));
  const shown = cards.filter(({ kind }) => kind === 'step' || kind === 'hello');
  return firstOfEach(shown, ({ reader }) => sideOf(reader));
}

function wholeOn(day: string, roles: readonly string[]): Generated[] {
  return cardsOfDay(day).filter(({ kind, reader }) => roles.includes(reader) && !kind.includes(' at '));
}

const looksOn = (reader: string) => reader.endsWith('looks on');
const sideOf = (reader: string) => reader.split(', ')[1] ?? '';

function firstOfEach(cards: readonly Generated[], by: (card: Generated) => string): Generated[] {
  return [...Map.groupBy(cards, by).values()].flatMap(([first]) => first ?? []);
}
