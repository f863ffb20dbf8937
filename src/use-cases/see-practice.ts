import { type Induction, type Placement, personIn } from '../induction/induction.ts';
import { type PracticeRow, type PracticeStep, practiceRows } from '../induction/practice-rows.ts';
import { isPractices, sectionOf, sections } from '../induction/practice-week.ts';
import { shortName } from '../induction/say-name.ts';
import { byUrgency } from '../induction/urgency.ts';
import { rememberShown } from '../store/chats.ts';
import { type Found, isVisible, type Part, partsOf, wordsOf } from './part.ts';
import { findPlace, type NoPlace, type PlaceRef, practicesFor } from './places.ts';
import { useCase } from './use-case.ts';

/** A row with the number it can be named by, where it is one step. */
export type NumberedRow = PracticeRow & { readonly number?: number };

/** A page of what a practice has to see to this week, over all inductions. */
export type PracticeWeek = {
  readonly practice: { readonly id: string; readonly name: string };
  /** The link workers whose inductions are under way there. */
  readonly whom: readonly string[];
  readonly rows: readonly NumberedRow[];
  readonly page: number;
  readonly pages: number;
  /** Those who have yet to say that something happened. */
  readonly awaited: readonly string[];
  /** How many of its steps come after this week. */
  readonly later: number;
  /** Whether whoever looks may say when the practice is reminded. */
  readonly sets: boolean;
};

const onAPage = 12;

/**
 * What a practice has to see to this week, by line over all inductions: late first, then this week, then before
 * somebody's first day.
 * May: its manager and GP lead. Records: the list they were shown.
 */
export const seePractice = useCase(
  { may: 'see how it stands', records: 'nothing' },
  async (
    room,
    ref: PlaceRef,
    wished: number | undefined,
  ): Promise<{ readonly week: PracticeWeek } | { readonly refusal: NoPlace }> => {
    const { tx, around, asker } = room;
    const place = await findPlace(room, 'see how it stands', ref);
    if ('refusal' in place) return place;
    const { id, name } = place.practice;
    const here = (await partsOf(tx, asker.person, around)).flatMap((part) => presenceAt(id, part));
    const owed = here.flatMap(owedIn).toSorted(byTime);
    const rows = practiceRows(owed.filter(({ section }) => section !== 'later').map(named(here)));
    const single = rows.filter(({ steps }) => steps.length === 1);
    await rememberShown(
      tx,
      asker.person,
      single.flatMap(({ steps }) => steps.map((step) => step.id)),
    );
    const numbered = rows.map((row) =>
      single.includes(row) ? { ...row, number: single.indexOf(row) + 1 } : row,
    );
    const pages = Math.max(1, Math.ceil(rows.length / onAPage));
    const page = Math.min(Math.max(1, wished ?? 1), pages);
    return {
      week: {
        practice: { id, name },
        whom: here.map(({ part }) => nameFor(part.induction, here)),
        rows: numbered.slice((page - 1) * onAPage, page * onAPage),
        page,
        pages,
        awaited: here.filter(awaits).map(({ part }) => nameFor(part.induction, here)),
        later: owed.filter(({ section }) => section === 'later').length,
        sets: (await practicesFor(tx, asker, 'set up a practice')).some((one) => one.id === id),
      },
    };
  },
);

/** An induction as it stands at one practice. */
type Presence = { readonly part: Part; readonly placement: Placement };

function presenceAt(practice: string, part: Part): Presence[] {
  const there = part.induction.placements.find((one) => one.practice.id === practice && one.leftOn === null);
  return there ? [{ part, placement: there }] : [];
}

type Owed = Found & Pick<PracticeStep, 'section'>;

function owedIn({ part, placement }: Presence): Owed[] {
  return part.steps
    .filter((step) => isPractices(step, part.induction, placement) && isVisible(step, part))
    .map((step) => ({ part, step, section: sectionOf(step, placement, part.today) }));
}

function awaits({ part, placement }: Presence): boolean {
  return part.steps.some(
    (one) => one.step.state === 'said done' && !one.line.private && one.step.placement === placement.id,
  );
}

function byTime(one: Owed, other: Owed): number {
  return (
    sections.indexOf(one.section) - sections.indexOf(other.section) ||
    byUrgency(one.step, other.step) ||
    one.step.line.id.localeCompare(other.step.line.id)
  );
}

/** A step in words, its link worker with the whole name where two here are called the same. */
function named(here: readonly Presence[]) {
  return (found: Owed): PracticeStep => {
    const facts = wordsOf(found);
    const linkWorker = facts.linkWorker && nameFor(found.part.induction, here);
    return { facts: { ...facts, linkWorker }, line: found.step.line, section: found.section };
  };
}

function nameFor(induction: Induction, here: readonly Presence[]): string {
  const name = nameOf(induction);
  const alike = here.filter(({ part }) => shortName(nameOf(part.induction)) === shortName(name));
  return alike.length > 1 ? name : shortName(name);
}

function nameOf(induction: Induction): string {
  return personIn(induction, induction.linkWorker).name;
}
