import { checklist } from '../induction/checklist.ts';
import { isClosed } from '../induction/step.ts';
import { movers } from '../induction/step-facts.ts';
import { type Found, isVisible, type Part, partsOf } from './part.ts';
import { type Numbered, showNumbered } from './shown.ts';
import { useCase } from './use-case.ts';

/** A page of somebody's list, grouped by practice and aspect; numbers run on over the pages. */
export type List = {
  readonly place?: string;
  /** A practice was named that is none of theirs; these are. */
  readonly unknownPlace?: readonly string[];
  readonly groups: readonly { readonly heading: string; readonly lines: readonly Numbered[] }[];
  readonly page: number;
  readonly pages: number;
  readonly open: number;
  readonly agreed: number;
};

const onAPage = 12;

/**
 * Everything open that is somebody's, by practice and aspect; a link worker's is their whole induction.
 * May: everybody, for what is theirs. Records: the list they were shown.
 */
export const seeList = useCase(
  { may: 'see own steps', records: 'nothing' },
  async ({ tx, around, asker }, wish: { place?: string; page?: number }): Promise<List> => {
    const parts = await partsOf(tx, asker.person, around);
    const place = wish.place === undefined ? undefined : placeNamed(wish.place, parts);
    const all = parts
      .flatMap(listed)
      .filter((found) => place === undefined || placeOf(found) === place)
      .toSorted(byPlaceAndAspect);
    const numbered = await showNumbered(tx, asker, all);
    const pages = Math.max(1, Math.ceil(all.length / onAPage));
    const page = Math.min(Math.max(1, wish.page ?? 1), pages);
    return {
      ...(place ? { place } : {}),
      ...(wish.place !== undefined && !place ? { unknownPlace: placesIn(parts) } : {}),
      groups: grouped(numbered.slice((page - 1) * onAPage, page * onAPage)),
      page,
      pages,
      open: all.length,
      agreed: parts.flatMap((part) => part.steps.filter((step) => isAgreedOf(step, part))).length,
    };
  },
);

/** The link worker's list has everything open; others see what is their move, what waits included. */
function listed(part: Part): Found[] {
  const isLinkWorker = part.viewer === part.induction.linkWorker;
  return part.steps
    .filter((step) => !isClosed(step.step) && (isLinkWorker || movers(step).includes(part.viewer)))
    .map((step) => ({ part, step }));
}

function isAgreedOf(step: Part['steps'][number], part: Part): boolean {
  const concerned =
    step.owners.includes(part.viewer) || step.agreers.some(({ people }) => people.includes(part.viewer));
  return step.step.state === 'agreed' && isVisible(step, part) && concerned;
}

function placeOf({ part, step }: Found): string {
  return part.induction.placements.find(({ id }) => id === step.step.placement)?.practice.name ?? '';
}

function placesIn(parts: readonly Part[]): string[] {
  return [...new Set(parts.flatMap(({ induction }) => induction.placements.map((one) => one.practice.name)))];
}

function placeNamed(words: string, parts: readonly Part[]): string | undefined {
  const wanted = words.trim().toLowerCase();
  return placesIn(parts).find((name) => name.toLowerCase().startsWith(wanted));
}

const aspects = Object.keys(checklist.aspectLabels);

function byPlaceAndAspect(one: Found, other: Found): number {
  return (
    placeOf(one).localeCompare(placeOf(other)) ||
    aspects.indexOf(one.step.line.aspect) - aspects.indexOf(other.step.line.aspect) ||
    other.step.due.until(one.step.due).days
  );
}

function grouped(lines: readonly Numbered[]): List['groups'] {
  const byHeading = Map.groupBy(lines, ({ place, aspect }) =>
    [place || 'The whole job', checklist.aspectLabels[aspect]].join(' · '),
  );
  return [...byHeading].map(([heading, inIt]) => ({ heading, lines: inIt }));
}
