import type { CardElement, IAdaptiveCard } from '@microsoft/teams.cards';
import { capital } from '../src/induction/say-name.ts';
import type { Shown, Site, Status } from '../src/induction/status.ts';
import type { StepFacts } from '../src/induction/step-facts.ts';
import { card } from './card.ts';
import { type Fact, factSection } from './fact-section.ts';
import type { Button } from './press.ts';
import { moveOf } from './step-lines.ts';
import { line, lines } from './words.ts';

/** How a link worker's induction stands: what wants somebody first, then supervision, who is there, and the four aspects. */
export function statusCard({
  status: {
    about,
    at,
    sites,
    headline,
    problems,
    late,
    notHappened,
    oneSide,
    next,
    supervision,
    who,
    aspects,
  },
  id,
  asOf,
  others,
}: {
  status: Status;
  /** The induction's. */
  id: string;
  asOf: string;
  /** Whether its reader looks after more than this one. */
  others: boolean;
}): IAdaptiveCard {
  const where = at.map(({ name }) => name).join(' and ');
  const people = who.map(({ what, name, at: site }) => ({
    what,
    says: [name, site].filter(Boolean).join(', '),
  }));
  return card(
    [
      line(`${about}’s induction`, { weight: 'Bolder', size: 'Medium' }),
      line([where, `as of ${asOf}`].filter(Boolean).join(' · '), { isSubtle: true }, 'None'),
      line(headline, { weight: 'Bolder' }, 'Default'),
      ...missing(problems),
      ...section('Late', late),
      ...section('Did not happen', notHappened),
      ...section('One side has said', oneSide),
      ...section('Next', next),
      ...facts('Supervision', supervision),
      ...facts('Who to ask', people),
      ...facts(
        'How it stands',
        aspects.map(({ label, says }) => ({ what: label, says: `${capital(says)}.` })),
      ),
    ],
    [
      ...siteButtons(id, at, sites),
      { title: 'Everything open', data: { ask: 'list', of: id } },
      ...ways(others),
    ],
  );
}

/** More lines than these nobody reads on a phone; the steps say the rest. */
const mostMissing = 6;

function missing(problems: readonly string[]): CardElement[] {
  if (problems.length === 0) return [];
  const more = problems.length - mostMissing;
  return [
    {
      type: 'Container',
      separator: true,
      spacing: 'Medium',
      items: [
        line('Not there yet', { weight: 'Bolder' }),
        ...lines(problems.slice(0, mostMissing)),
        ...(more > 0 ? [line(`And ${more} more.`, { isSubtle: true })] : []),
      ],
    },
  ];
}

function facts(title: string, lines: readonly Fact[]): CardElement[] {
  return lines.length ? [factSection({ title, lines })] : [];
}

/** One practice at a time; more than these are named when typed. */
const mostSites = 2;

function siteButtons(id: string, at: readonly Site[], sites: readonly Site[]): Button[] {
  if (sites.length === 0) return [];
  const isAll = at.length === sites.length;
  const further = sites.filter((site) => isAll || !at.includes(site)).slice(0, mostSites - (isAll ? 0 : 1));
  const one = ({ id: place, name }: Site): Button => ({
    title: name,
    data: { ask: 'status', at: id, place },
  });
  return [
    ...further.map(one),
    ...(isAll ? [] : [{ title: 'All practices', data: { ask: 'status', at: id } } as const]),
  ];
}

function ways(others: boolean): Button[] {
  return [
    ...(others ? [{ title: 'Who needs me', data: { ask: 'who needs me' } } as const] : []),
    { title: 'What’s next', data: { ask: 'next' } },
    ...(others ? [] : [{ title: 'Who is who', data: { ask: 'who is who' } } as const]),
  ];
}

function section(title: string, { steps, more }: Shown): CardElement[] {
  if (steps.length === 0) return [];
  return [
    {
      type: 'Container',
      separator: true,
      spacing: 'Medium',
      items: [
        line(title, { weight: 'Bolder' }),
        ...steps.map(stepLine),
        ...(more ? [line(`And ${more} more.`, { isSubtle: true })] : []),
      ],
    },
  ];
}

/** What, and below it by when and whose move it is. */
function stepLine(step: StepFacts): CardElement {
  const title = [step.title, step.place].filter(Boolean).join(', ');
  return {
    type: 'Container',
    spacing: 'Small',
    items: [line(title, {}, 'None'), line(`${step.says}${moveOf(step)}`, { isSubtle: true }, 'None')],
  };
}
