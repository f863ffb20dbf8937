import { randomUUID } from 'node:crypto';
import type { CheckedText } from '../induction/checked-text.ts';
import { type Draft, type DraftFilled, emptyDraft } from '../induction/draft.ts';
import { draftOf, dropDraft, type KeptDraft, saveDraft } from '../store/drafts.ts';
import { lastRolesOf } from '../store/last-roles.ts';
import type { Organisation } from '../store/organisations.ts';
import { checkText, isTextRefusal, type TextRefusal } from '../understanding/check-text.ts';
import { type Offer, offerFor } from './start-offer.ts';
import { type Room, useCase } from './use-case.ts';

/** A draft with what can be chosen for it. */
export type Drafting =
  | (KeptDraft & {
      readonly refusal?: undefined;
      readonly offer: Offer;
      /** Practices that were named and are none of theirs, in the words they were named by. */
      readonly notFound: readonly string[];
      /** Somebody else was wished for, while the draft that is there is about this one. */
      readonly instead: DraftWish | undefined;
    })
  | { readonly refusal: DraftRefusal };

/** Words that cannot be kept are left out; everything else of the draft is kept all the same. */
export type DraftRefusal =
  | { readonly no: 'may not start' }
  | { readonly no: 'no draft' }
  /** The card is about a draft that is not there any more. */
  | { readonly no: 'another draft' }
  | { readonly no: 'text'; readonly why: TextRefusal };

/** What somebody said already when they began: a name, a first day, and practices by words. */
export type DraftWish = {
  readonly written?: string | undefined;
  readonly startsOn?: string | undefined;
  readonly places?: readonly string[] | undefined;
};

/**
 * Opens a draft of an induction, or goes on with the one that is there. Only afresh does it begin anew where somebody
 * is in it already: nothing filled in is lost by a sentence.
 * May: managers of a practice, of its PCN, or of a charity near it. Records: nothing but the draft.
 */
export const openDraft = useCase(
  { may: 'start an induction', records: 'nothing' },
  async (room, wish: DraftWish, afresh: boolean): Promise<Drafting> => {
    const offer = await offerFor(room);
    if (!offer) return { refusal: { no: 'may not start' } };
    const kept = await draftOf(room.tx, room.asker.person);
    const wished = Object.values(wish).some(Boolean);
    if (kept && !afresh && (!wished || kept.draft.picked || kept.draft.written))
      return { ...kept, offer, notFound: [], instead: wished ? wish : undefined };
    const { draft, notFound, unkept } = begin(wish, offer, await lastCast(room, offer));
    const begun: KeptDraft = { id: randomUUID(), version: 1, draft, changedOn: room.today };
    await saveDraft(room.tx, room.asker.person, begun);
    return unkept
      ? { refusal: { no: 'text', why: unkept } }
      : { ...begun, offer, notFound, instead: undefined };
  },
);

/**
 * Keeps what was filled in of the draft that a card is about, but for words that look like a patient's.
 * May: as to open it. Records: nothing but the draft.
 */
export const keepDraft = useCase(
  { may: 'start an induction', records: 'nothing' },
  async (room, { written, others, ...picked }: DraftFilled, id?: string): Promise<Drafting> => {
    const offer = await offerFor(room);
    if (!offer) return { refusal: { no: 'may not start' } };
    const kept = await draftOf(room.tx, room.asker.person);
    if (!kept) return { refusal: { no: 'no draft' } };
    if (id !== undefined && kept.id !== id) return { refusal: { no: 'another draft' } };
    const name = written === undefined ? undefined : checkLine(written);
    const lines = others?.filter((line) => line.trim()).map(checkLine);
    const unkept = [name, ...(lines ?? [])].find(isUnkept);
    const draft: Draft = {
      ...kept.draft,
      ...picked,
      ...(name !== undefined && !isUnkept(name) ? { written: name } : {}),
      ...(lines ? { others: lines.filter(isKept) } : {}),
    };
    const changed: KeptDraft = { id: kept.id, version: kept.version + 1, draft, changedOn: room.today };
    await saveDraft(room.tx, room.asker.person, changed);
    if (unkept) return { refusal: { no: 'text', why: unkept } };
    return { ...changed, offer, notFound: [], instead: undefined };
  },
);

/**
 * Throws a draft away, unless the card it is thrown away on is about another one.
 * May: whoever made it. Records: nothing.
 */
export const throwDraftAway = useCase(
  { may: 'everybody', records: 'nothing' },
  async ({ tx, asker }, id?: string): Promise<'thrown away' | 'another draft'> => {
    const kept = await draftOf(tx, asker.person);
    if (kept && id !== undefined && kept.id !== id) return 'another draft';
    await dropDraft(tx, asker.person);
    return 'thrown away';
  },
);

type Line = CheckedText | '' | TextRefusal;

/** A line that names a colleague; an empty one is as good. */
function checkLine(text: string): Line {
  return text.trim() ? checkText(text, [text]) : '';
}

function isUnkept(line: Line | undefined): line is TextRefusal {
  return line !== undefined && line !== '' && isTextRefusal(line);
}

function isKept(line: Line): line is CheckedText {
  return line !== '' && !isUnkept(line);
}

/** Who had which role in the last induction that the PCN began: most likely the same people again. */
async function lastCast({ tx }: Room, { employers, people }: Offer): Promise<Draft['roles']> {
  const last = await lastRolesOf(
    tx,
    employers.map(({ id }) => id),
  );
  const known = last.filter(({ person }) => people.some(({ id }) => id === person));
  return Object.fromEntries(known.map(({ role, person }) => [role, person]));
}

function begin({ written = '', startsOn = '', places = [] }: DraftWish, offer: Offer, last: Draft['roles']) {
  const { practices, employers, people } = offer;
  const calls = (name: string, words: string) => name.toLowerCase().includes(words.toLowerCase());
  // In the order in which they were named: the first is most likely the main one.
  const named = new Set(places.flatMap((words) => practices.filter(({ name }) => calls(name, words))));
  const sites = [...(named.size || practices.length > 1 ? named : practices)].map(({ id }) => ({
    practice: id,
    week: [],
    startsOn: null,
  }));
  const known = people.find(({ name }) => name.toLowerCase() === written.trim().toLowerCase());
  const name = known ? '' : checkLine(written);
  const employer = employers.find(({ kind }) => kind === 'pcn') ?? employers[0];
  const draft: Draft = {
    ...emptyDraft,
    picked: known?.id ?? '',
    written: isUnkept(name) ? '' : name,
    startsOn,
    sites,
    main: sites[0]?.practice ?? '',
    employer: employer?.id ?? '',
    roles: {
      'line-manager': employer?.managers[0] ?? '',
      'vcse-manager': charityManager(employers),
      ...last,
    },
  };
  return {
    draft,
    notFound: places.filter((words) => !practices.some(({ name: one }) => calls(one, words))),
    unkept: isUnkept(name) ? name : undefined,
  };
}

function charityManager(employers: readonly Organisation[]): string {
  return employers.find(({ kind }) => kind === 'charity')?.managers[0] ?? '';
}
