import type { CardElement, IAdaptiveCard } from '@microsoft/teams.cards';
import { card } from './card.ts';
import type { NumberedStep } from './next-card.ts';
import type { Button } from './press.ts';
import { stepLines } from './step-lines.ts';
import { line } from './words.ts';

type Group = { readonly heading: string; readonly lines: readonly NumberedStep[] };

/** A page of somebody's list, with a way to open any line of it. */
export function listCard({
  heading,
  note,
  groups,
  page,
  pages,
  place,
  of,
}: {
  heading: string;
  note: string;
  groups: readonly Group[];
  page: number;
  pages: number;
  place?: string;
  /** The induction it tells all of. */
  of?: string | undefined;
}): IAdaptiveCard {
  const where = { ...(place ? { place } : {}), ...(of ? { of } : {}) };
  const turn = (title: string, to: number): Button[] =>
    to >= 1 && to <= pages ? [{ title, data: { ask: 'list', page: to, ...where } }] : [];
  const steps = groups.flatMap(({ lines }) => lines);
  const ofPages = pages > 1 ? ` · page ${page} of ${pages}` : '';
  return card(
    [
      line(`${heading}${ofPages}`, { weight: 'Bolder', size: 'Medium' }),
      line(note, { isSubtle: true }),
      ...groups.flatMap(group),
      ...(steps.length ? [picker(steps)] : []),
    ],
    [
      ...(steps.length ? [{ title: 'Open it', data: { ask: 'pick' } } as const] : []),
      ...turn(`Page ${page + 1}`, page + 1),
      ...turn(`Page ${page - 1}`, page - 1),
      { title: 'What’s next', data: { ask: 'next' } },
    ],
  );
}

function group({ heading, lines }: Group): CardElement[] {
  const top: CardElement = {
    type: 'Container',
    separator: true,
    spacing: 'Medium',
    items: [line(heading, { weight: 'Bolder', isSubtle: true })],
  };
  // The heading names the place, so the lines below need not.
  return [top, ...lines.map((step) => item({ ...step, place: '' }))];
}

function item(step: NumberedStep): CardElement {
  return { type: 'Container', spacing: 'Small', items: stepLines(step) };
}

function picker(steps: readonly NumberedStep[]): CardElement {
  return {
    type: 'Input.ChoiceSet',
    id: 'pick',
    label: 'Pick a step',
    style: 'compact',
    placeholder: 'Choose …',
    choices: steps.map(({ id, version, number, title }) => ({
      title: `${number}. ${title}`,
      value: `${id}|${version}`,
    })),
  };
}
