import { checklist } from '../induction/checklist.ts';
import { movers } from '../induction/movers.ts';
import { may } from '../induction/permission.ts';
import { isClosed } from '../induction/step.ts';
import { isCalled, nameIn } from './find-induction.ts';
import { type Found, isVisible, type Part, partsOf } from './part.ts';
import { type Numbered, showNumbered } from './shown.ts';
import { useCase } from './use-case.ts';

/** A page of somebody's list, grouped by practice and aspect; numbers run on over the pages. */
export type List = {
  readonly place?: string;
  /** The induction it tells all of, where somebody asked for one that they look after. */
  readonly of?: { readonly id: string; readonly name: string };
  /** A practice was named that is none of theirs; these are. */
  readonly unknownPlace?: readonly string[];
  readonly groups: readonly { readonly heading: string; readonly lines: readonly Numbered[] }[];
  readonly page: number;
  readonly pages: number;
  readonly open: number;
  readonly agreed: number;
};

const onAPage = 12;

/** What to list: a practice's words, one induction by its id, and which page. */
export type ListWish = { readonly place?: string; readonly of?: string | undefined; readonly page?: number };

/**
 * Everything open that is somebody's, by practice and aspect; a link worker's is their whole induction, and so is that of
 * an induction they look after.
 * May: everybody, for what is theirs to see. Records: the list they were shown.
 */
export const seeList = useCase(
  { may: 'see own steps', records: 'nothing' },
  async ({ tx, around, asker }, wish: ListWish): Promise<List> => {
    const parts = await partsOf(tx, asker.person, around);
    const place = wish.place === undefined ? undefined : placeNamed(wish.place, parts);
    const of = place === undefined ? lookedAfter(wish, parts) : undefined;
    const all = (of ? openOf(of) : parts.flatMap(listed))
      .filter((found) => place === undefined || placeOf(found) === place)
      .toSorted(byPlaceAndAspect);
    const numbered = await showNumbered(tx, asker, all);
    const pages = Math.max(1, Math.ceil(all.length / onAPage));
    const page = Math.min(Math.max(1, wish.page ?? 1), pages);
    return {
      ...(place ? { place } : {}),
      ...(of ? { of: { id: of.induction.id, name: nameIn(of.induction) } } : {}),
      ...(wish.place !== undefined && !place && !of ? { unknownPlace: placesIn(parts) } : {}),
      groups: grouped(numbered.slice((page - 1) * onAPage, page * onAPage)),
      page,
      pages,
      open: all.length,
      agreed: (of ? [of] : parts).flatMap((part) =>
        part.steps.filter((step) => (of ? isAgreed(step, part) : isAgreedOf(step, part))),
      ).length,
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

/** The induction of somebody they look after, by its id or the link worker's name. */
function lookedAfter({ of, place }: ListWish, parts: readonly Part[]): Part | undefined {
  const theirs = parts.filter(({ induction, viewer }) => may('see how it stands', viewer, induction));
  if (of) return theirs.find(({ induction }) => induction.id === of);
  const [found, ...others] = place
    ? theirs.filter(({ induction }) => isCalled(nameIn(induction), place))
    : [];
  return others.length ? undefined : found;
}

function openOf(part: Part): Found[] {
  return part.steps
    .filter((step) => !isClosed(step.step) && isVisible(step, part))
    .map((step) => ({ part, step }));
}

function isAgreed(step: Part['steps'][number], part: Part): boolean {
  return step.step.state === 'agreed' && isVisible(step, part);
}

function isAgreedOf(step: Part['steps'][number], part: Part): boolean {
  const concerned =
    step.owners.includes(part.viewer) || step.agreers.some(({ people }) => people.includes(part.viewer));
  return isAgreed(step, part) && concerned;
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
