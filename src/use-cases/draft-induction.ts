import type { Temporal } from 'temporal-polyfill';
import { type Draft, emptyDraft } from '../induction/draft.ts';
import type { PersonId } from '../induction/role.ts';
import { draftOf, dropDraft, saveDraft } from '../store/drafts.ts';
import type { Organisation } from '../store/organisations.ts';
import { peopleOfPlaces } from '../store/people.ts';
import type { PracticeSetUp } from '../store/practices.ts';
import type { Tx } from '../store/transaction.ts';
import { placesIn, practicesFor } from './places.ts';
import { type Room, useCase } from './use-case.ts';

/** Somebody to choose on a card. */
export type Choice = { readonly id: PersonId; readonly name: string; readonly at: string };

/** A draft with what can be chosen for it, and whether it is from an earlier day. */
export type Drafting =
  | {
      readonly refusal?: undefined;
      readonly draft: Draft;
      readonly from: Temporal.PlainDate | undefined;
      readonly offer: Offer;
    }
  | { readonly refusal: { readonly no: 'may not start' } };

/** What can be chosen: practices, employers, and the people who belong to them. */
export type Offer = {
  readonly practices: readonly PracticeSetUp[];
  readonly employers: readonly Organisation[];
  readonly people: readonly Choice[];
};

/** What somebody said already when they began: a name, a first day, and practices by words. */
export type DraftWish = {
  readonly written?: string | undefined;
  readonly startsOn?: string | undefined;
  readonly places?: readonly string[] | undefined;
};

/**
 * Opens a draft of an induction, or goes on with the one that is there; afresh, or where something else is wished for,
 * it begins anew.
 * May: managers of a practice, or of an organisation above it. Records: nothing but the draft.
 */
export const openDraft = useCase(
  { may: 'start an induction', records: 'nothing' },
  async (room, wish: DraftWish, afresh: boolean): Promise<Drafting> => {
    const offer = await offerFor(room);
    if (!offer) return { refusal: { no: 'may not start' } };
    const kept = await draftOf<Draft>(room.tx, room.asker.person);
    const wished = Object.values(wish).some(Boolean);
    const draft = kept && !afresh && !wished ? kept.draft : begin(wish, offer);
    if (draft !== kept?.draft) await saveDraft(room.tx, room.asker.person, draft, room.today);
    return { draft, from: draft === kept?.draft ? kept.changedOn : undefined, offer };
  },
);

/**
 * Keeps what was filled in of a draft.
 * May: as to open it. Records: nothing but the draft.
 */
export const keepDraft = useCase(
  { may: 'start an induction', records: 'nothing' },
  async (room, filled: Partial<Draft>): Promise<Drafting> => {
    const offer = await offerFor(room);
    if (!offer) return { refusal: { no: 'may not start' } };
    const kept = await draftOf<Draft>(room.tx, room.asker.person);
    const draft = { ...emptyDraft, ...kept?.draft, ...filled };
    await saveDraft(room.tx, room.asker.person, draft, room.today);
    return { draft, from: undefined, offer };
  },
);

/**
 * Throws a draft away.
 * May: whoever made it. Records: nothing.
 */
export const throwDraftAway = useCase(
  { may: 'start an induction', records: 'nothing' },
  ({ tx, asker }): Promise<void> => dropDraft(tx, asker.person),
);

/** What somebody can choose from; undefined, and noted, where they may start nothing. */
export async function offerFor(room: Room): Promise<Offer | undefined> {
  const places = await placesIn(room.tx);
  const practices = practicesFor(room.asker, 'start an induction', places);
  if (practices.length === 0) {
    await room.refused();
    return undefined;
  }
  const pcns = new Set(practices.map(({ pcn }) => pcn));
  const employers = places.organisations.filter(({ pcn }) => pcns.has(pcn));
  const people = await offerAround(
    room.tx,
    practices.map(({ id }) => id),
  );
  return { practices, employers, people };
}

/** Everybody of the PCNs that some practices belong to: those of organisations first, who lead and supervise most. */
export async function offerAround(tx: Tx, practiceIds: readonly string[]): Promise<Choice[]> {
  const { practices, organisations } = await placesIn(tx);
  const pcns = new Set(practices.filter(({ id }) => practiceIds.includes(id)).map(({ pcn }) => pcn));
  const near = organisations.filter(({ pcn }) => pcns.has(pcn));
  const people = await peopleOfPlaces(
    tx,
    practices.filter(({ pcn }) => pcns.has(pcn)).map(({ id }) => id),
    near.map(({ id }) => id),
  );
  const above = new Set(near.map(({ name }) => name));
  return people.toSorted((one, other) => Number(above.has(other.at)) - Number(above.has(one.at)));
}

function begin(
  { written = '', startsOn = '', places = [] }: DraftWish,
  { practices, employers, people }: Offer,
): Draft {
  const named = practices.filter(({ name }) =>
    places.some((words) => name.toLowerCase().includes(words.toLowerCase())),
  );
  const sites = (named.length ? named : practices.length === 1 ? practices : []).map(({ id }) => ({
    ...{ practice: id, week: [], startsOn: null },
  }));
  const known = people.find(({ name }) => name.toLowerCase() === written.trim().toLowerCase());
  const [employer] = employers.filter(({ kind }) => kind === 'pcn');
  return {
    ...emptyDraft,
    ...(known ? { picked: known.id } : { written }),
    ...{ startsOn, sites, main: sites[0]?.practice ?? '', employer: employer?.id ?? '' },
    roles: { 'line-manager': employer?.managers[0] ?? '', 'vcse-manager': charityManager(employers) },
  };
}

function charityManager(employers: readonly Organisation[]): string {
  return employers.find(({ kind }) => kind === 'charity')?.managers[0] ?? '';
}
