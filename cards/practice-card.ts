import type { CardElement, IAdaptiveCard } from '@microsoft/teams.cards';
import type { PracticeRow } from '../src/induction/practice-rows.ts';
import type { Section } from '../src/induction/practice-week.ts';
import { listed } from '../src/induction/say-day.ts';
import type { StepFacts } from '../src/induction/step-facts.ts';
import { card } from './card.ts';
import type { Button } from './press.ts';
import { stateLine } from './step-lines.ts';
import { line, lines } from './words.ts';

type Row = PracticeRow & { readonly number?: number };

const headings: Readonly<Record<Section, string>> = {
  late: 'Late',
  'this week': 'This week',
  'before day one': 'Before day one',
  later: 'Later',
};

/** What is a practice's this week, a line for each thing, with one list to tick before somebody starts. */
export function practiceCard({
  heading,
  says,
  at,
  whom,
  rows,
  page,
  pages,
  sets = false,
}: {
  heading: string;
  says: readonly string[];
  at: string;
  /** The link workers there; where it is one alone, no line says so. */
  whom: readonly string[];
  rows: readonly Row[];
  page: number;
  pages: number;
  /** Whether its reader may say when the practice is reminded. */
  sets?: boolean;
}): IAdaptiveCard {
  const ticks = rows.filter((row) => row.section === 'before day one' && toTick(row).length > 0);
  const others = rows.filter((row) => !ticks.includes(row));
  const bySection = Map.groupBy(others, ({ section }) => section);
  const alone = bySection.has('before day one') ? undefined : headings['before day one'];
  const turn = (to: number): Button[] =>
    to >= 1 && to <= pages ? [{ title: `Page ${to}`, data: { ask: 'my practice', at, page: to } }] : [];
  const ofPages = pages > 1 ? ` · page ${page} of ${pages}` : '';
  return card(
    [
      line(`${heading}${ofPages}`, { weight: 'Bolder', size: 'Medium' }),
      ...lines(says),
      ...[...bySection].flatMap(([section, all]) => [
        part(headings[section]),
        ...all.map((row) => item(row, whom.length > 1)),
      ]),
      ...(ticks.length ? [...(alone ? [part(alone)] : []), tickList(ticks)] : []),
      ...picker(rows),
    ],
    [
      ...(ticks.length ? [{ title: 'Save', data: { ask: 'tick practice', at, page } } as const] : []),
      ...(picker(rows).length ? [{ title: 'Open it', data: { ask: 'pick' } } as const] : []),
      ...turn(page + 1),
      ...turn(page - 1),
      ...(sets ? [{ title: 'Reminders', data: { ask: 'form', form: 'ladder', at } } as const] : []),
      { title: 'What’s next', data: { ask: 'next' } },
    ],
  );
}

function part(title: string): CardElement {
  return {
    type: 'Container',
    separator: true,
    spacing: 'Medium',
    items: [line(title, { weight: 'Bolder', isSubtle: true })],
  };
}

function item(row: Row, several: boolean): CardElement {
  const whom = listed(row.whom);
  const said = row.ofStaff ? [`Some of your staff still say hello${whom && ` to ${whom}`}.`] : states(row);
  const alike = said.length === 1 && several && whom && !row.ofStaff;
  return {
    type: 'Container',
    spacing: 'Small',
    items: [
      line(titleOf(row), { weight: 'Bolder' }, 'None'),
      ...said.map((one) => line(alike ? `For ${whom}. ${one}` : one, {}, 'None')),
    ],
  };
}

function titleOf({ title, number }: Row): string {
  return number === undefined ? title : `${number}. ${title}`;
}

/** More link workers than these nobody reads about in one line. */
const mostStates = 3;

/** Said once where it is the same for all. */
function states({ steps, section }: Row): string[] {
  // The heading says already that it is late.
  const said = steps.map((step) => stateLine(section === 'late' ? { ...step, standing: undefined } : step));
  if (new Set(said).size === 1) return said.slice(0, 1);
  const more = steps.length - mostStates;
  const shown = steps.slice(0, mostStates).map((step, at) => `For ${step.linkWorker}. ${said[at]}`);
  return more > 0 ? [...shown, `And ${more} more.`] : shown;
}

/** As many of one line as fit in a choice; the others come with the next look. */
const mostSteps = 4;

function toTick({ steps }: Row): readonly StepFacts[] {
  return steps.filter(({ can }) => can.includes('done')).slice(0, mostSteps);
}

function tickList(rows: readonly Row[]): CardElement {
  return {
    type: 'Input.ChoiceSet',
    id: 'done',
    label: 'Tick what is done. Each counts once the link worker says so too.',
    style: 'expanded',
    wrap: true,
    isMultiSelect: true,
    choices: rows.map((row) => {
      const steps = toTick(row);
      const late = steps.some(({ standing }) => standing === 'slipped') ? ' (late)' : '';
      const whom = listed(steps.map(({ linkWorker }) => linkWorker));
      return {
        title: `${titleOf(row)}: for ${whom}${late}`,
        value: steps.map(({ id, version }) => `${id}|${version}`).join(';'),
      };
    }),
  };
}

/** So that the list to pick from fits on the card. */
const mostPicks = 12;

function picker(rows: readonly Row[]): CardElement[] {
  const choices = rows
    .filter(({ ofStaff }) => !ofStaff)
    .flatMap(({ title, steps }) => steps.map((step) => ({ title, step })))
    .slice(0, mostPicks)
    .map(({ title, step: { linkWorker, id, version } }) => ({
      title: [title, linkWorker].filter(Boolean).join(', '),
      value: `${id}|${version}`,
    }));
  if (choices.length === 0) return [];
  return [
    {
      type: 'Input.ChoiceSet',
      id: 'pick',
      label: 'Look at one',
      style: 'compact',
      placeholder: 'Choose …',
      choices,
    },
  ];
}
