import { randomUUID } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import type { Draft, DraftGap } from '../induction/draft.ts';
import type { Employer, Induction, Placement } from '../induction/induction.ts';
import { orphansOf } from '../induction/replan.ts';
import type { Cast, PersonId } from '../induction/role.ts';
import { draftOf, type KeptDraft } from '../store/drafts.ts';
import { hasInduction } from '../store/inductions.ts';
import { lessonsOf } from '../store/lessons.ts';
import { loadInduction } from '../store/load-induction.ts';
import { hasOffice } from '../store/offices.ts';
import { peopleByIds } from '../store/people.ts';
import { lockPractices, type PracticeSetUp } from '../store/practices.ts';
import { setWeek } from '../store/roster.ts';
import { gapsIn } from './draft-gaps.ts';
import { castFrom, linkWorkerOf } from './draft-people.ts';
import type { PeopleRefusal } from './name-people.ts';
import { setUpStops } from './see-set-up.ts';
import { startInduction } from './start-induction.ts';
import { type Offer, offerFor } from './start-offer.ts';
import { Refused, type Room } from './use-case.ts';

/** Why a draft cannot be previewed or started as it is. */
export type StartRefusal =
  | PeopleRefusal
  | { readonly no: 'may not start' }
  | { readonly no: 'no draft' }
  | { readonly no: 'another draft' }
  | { readonly no: 'gaps'; readonly gaps: readonly DraftGap[] }
  | { readonly no: 'no such role' }
  | { readonly no: 'their own' }
  | { readonly no: 'stopped'; readonly says: readonly string[] };

/** What a practice's last link workers left for the next. */
export type LessonsAt = { readonly practice: string; readonly lessons: readonly string[] };

/** An induction that was made, with what stands against it. */
export type Made = {
  readonly induction: Induction;
  readonly draft: KeptDraft;
  readonly stops: readonly string[];
  /** The practices with something still to fill in. */
  readonly blanks: readonly PracticeSetUp[];
  readonly lessons: readonly LessonsAt[];
};

/** The draft that a card is about, and for Start the version of it that was shown. */
export type DraftOnCard = { readonly id: string; readonly version?: number | undefined };

/** Makes the drafted induction in this transaction; throws Refused where the draft does not say enough. */
export async function makeDrafted(room: Room, onCard?: DraftOnCard): Promise<Made> {
  const { tx, around, asker, today } = room;
  const offer = await offerFor(room);
  if (!offer) throw new Refused({ no: 'may not start' });
  const kept = await draftOf(tx, asker.person);
  if (!kept) throw new Refused({ no: 'no draft' });
  if (onCard && (onCard.id !== kept.id || (onCard.version ?? kept.version) !== kept.version))
    throw new Refused<StartRefusal>({ no: 'another draft' });
  const { draft } = kept;
  const gaps = gapsIn(draft, offer, today);
  if (gaps.length) throw new Refused<StartRefusal>({ no: 'gaps', gaps });
  // Whoever changes one of these practices meanwhile waits, and then finds the induction there.
  const practices = await lockPractices(
    tx,
    draft.sites.map(({ practice }) => practice),
  );
  const linkWorker = await linkWorkerOf(room, draft, offer);
  const already = await hasInduction(tx, linkWorker);
  if (already) throw new Refused<StartRefusal>({ no: 'stopped', says: [await sayHasOne(room, linkWorker)] });
  await keepWeek(room, linkWorker, draft);
  const induction = await inductionFrom(room, draft, offer, { linkWorker, practices });
  await startInduction(tx, around, induction, draft.employer);
  const made = await loadInduction(tx, induction.id);
  return {
    induction: made,
    draft: kept,
    blanks: await withBlanks(room, practices),
    stops: [
      ...(await setUpStops(room, practices)),
      ...(orphansOf(made).length
        ? ['Somebody has to be there for each step. Please name a line manager.']
        : []),
    ],
    lessons: await lessonsAt(room, practices),
  };
}

async function sayHasOne({ tx }: Room, linkWorker: PersonId): Promise<string> {
  const [person] = await peopleByIds(tx, [linkWorker]);
  const name = person?.name ?? '';
  return `${name} has an induction already. To add a practice to it, their line manager says “add (the practice) to ${name} on Thursdays”.`;
}

/** Somebody who has another job here keeps the days of that. */
async function keepWeek({ tx }: Room, linkWorker: PersonId, { sites }: Draft): Promise<void> {
  const [person] = await peopleByIds(tx, [linkWorker]);
  const before = (await hasOffice(tx, linkWorker)) ? (person?.week ?? []) : [];
  await setWeek(tx, linkWorker, [...new Set([...before, ...sites.flatMap(({ week }) => week)])].toSorted());
}

/** The draft as an induction without steps. */
async function inductionFrom(
  room: Room,
  draft: Draft,
  offer: Offer,
  { linkWorker, practices }: { linkWorker: PersonId; practices: readonly PracticeSetUp[] },
): Promise<Induction> {
  const employer = offer.employers.find(({ id }) => id === draft.employer);
  if (!employer) throw new Error('an employer was offered and is gone');
  const placements = practices.map((practice) => placementIn(draft, practice));
  const main = placements.find(({ practice }) => practice.id === draft.main) ?? placements[0];
  const roles = await castFrom(room, draft, offer, linkWorker);
  const people = await peopleByIds(room.tx, everybodyIn(linkWorker, employer, roles, placements));
  return {
    id: randomUUID(),
    linkWorker,
    employer,
    specialist: draft.specialist,
    endedOn: null,
    startsOn: Temporal.PlainDate.from(draft.startsOn),
    begunOn: room.today,
    placements,
    mainPlacement: main?.id ?? '',
    roles,
    steps: [],
    people: new Map(people.map((person) => [person.id, person])),
  };
}

function placementIn({ sites, startsOn }: Draft, practice: PracticeSetUp): Placement {
  const site = sites.find((one) => one.practice === practice.id);
  return {
    id: randomUUID(),
    practice,
    leftOn: null,
    week: site?.week ?? [],
    startsOn: Temporal.PlainDate.from(site?.startsOn ?? startsOn),
  };
}

function everybodyIn(
  linkWorker: PersonId,
  { managers }: Employer,
  roles: Cast,
  placements: readonly Placement[],
): PersonId[] {
  const there = placements.flatMap(({ practice: { slots, staff } }) => [
    ...Object.values(slots).flat(),
    ...staff,
  ]);
  return [...new Set([linkWorker, ...Object.values(roles).flat(), ...managers, ...there])];
}

async function withBlanks(room: Room, practices: readonly PracticeSetUp[]): Promise<PracticeSetUp[]> {
  const blank: PracticeSetUp[] = [];
  for (const practice of practices) if ((await setUpStops(room, [practice])).length) blank.push(practice);
  return blank;
}

async function lessonsAt({ tx }: Room, practices: readonly PracticeSetUp[]): Promise<LessonsAt[]> {
  const all: LessonsAt[] = [];
  for (const { id, name } of practices) {
    const lessons = await lessonsOf(tx, id);
    if (lessons.length) all.push({ practice: name, lessons });
  }
  return all;
}
