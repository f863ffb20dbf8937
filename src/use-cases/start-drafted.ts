import { randomUUID } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import { setUpProblems, stopsStart } from '../induction/contacts.ts';
import type { Draft, DraftGap } from '../induction/draft.ts';
import type { Induction } from '../induction/induction.ts';
import { orphansOf } from '../induction/replan.ts';
import type { PersonId, Role } from '../induction/role.ts';
import { roleNames } from '../induction/say-name.ts';
import { sayProblems } from '../induction/say-set-up.ts';
import { sayStarted } from '../induction/say-started.ts';
import { inductionRoles } from '../induction/slots.ts';
import { type StartWarning, startWarnings } from '../induction/start-warnings.ts';
import { bindAccount, reachableAmong } from '../store/accounts.ts';
import { draftOf, dropDraft } from '../store/drafts.ts';
import { hasInduction, loadInduction } from '../store/inductions.ts';
import { oweNews } from '../store/notices.ts';
import { peopleByIds, personByEntraId, tenantOfPerson } from '../store/people.ts';
import { setWeek } from '../store/roster.ts';
import { type Offer, offerFor } from './draft-induction.ts';
import { type PeopleRefusal, peopleFrom } from './name-people.ts';
import { setUpOf } from './see-set-up.ts';
import { startInduction } from './start-induction.ts';
import { NothingKept, Refused, type Room, useCase } from './use-case.ts';

/** Why a draft cannot be previewed or started as it is. */
export type StartRefusal =
  | PeopleRefusal
  | { readonly no: 'may not start' }
  | { readonly no: 'no draft' }
  | { readonly no: 'gaps'; readonly gaps: readonly DraftGap[] }
  | { readonly no: 'no such role'; readonly words: number }
  | { readonly no: 'stopped'; readonly says: readonly string[] };

/** An induction as Start would make it, with what to know first and what stands against it. */
export type Preview =
  | {
      readonly refusal?: undefined;
      readonly induction: Induction;
      readonly warnings: readonly StartWarning[];
      readonly stops: readonly string[];
    }
  | { readonly refusal: StartRefusal };

/**
 * Shows an induction as Start would make it, and keeps nothing of it.
 * May: managers of each practice in it, or of an organisation above. Records: nothing.
 */
export const previewStart = useCase(
  { may: 'start an induction', records: 'nothing' },
  async (room): Promise<Preview> => {
    const made = await make(room);
    const reachable = await reachableAmong(room.tx, [...made.induction.people.keys()]);
    const warnings = startWarnings(made.induction, reachable, room.today, room.around.holidays);
    throw new NothingKept({ ...made, warnings });
  },
);

/** An induction that was started, or why not. */
export type Started =
  | { readonly refusal?: undefined; readonly induction: Induction }
  | { readonly refusal: StartRefusal };

/**
 * Starts the drafted induction, and tells everybody in it once.
 * May: managers of each practice in it, or of an organisation above. Records: that it was started.
 */
export const startDrafted = useCase(
  { may: 'start an induction', records: 'started' },
  async (room): Promise<Started> => {
    const { induction, stops } = await make(room);
    if (stops.length) throw new Refused<StartRefusal>({ no: 'stopped', says: stops });
    await dropDraft(room.tx, room.asker.person);
    await room.record({ kind: 'started', inductionId: induction.id });
    for (const person of induction.people.keys()) {
      const news = person === room.asker.person ? undefined : sayStarted(induction, person, room.today);
      if (news) await oweNews(room.tx, person, news, room.around.clock());
    }
    return { induction };
  },
);

type Made = { readonly induction: Induction; readonly stops: readonly string[] };

/** Makes the drafted induction in this transaction, with all that stands against it. */
async function make(room: Room): Promise<Made> {
  const { tx, around, asker } = room;
  const offer = await offerFor(room);
  if (!offer) throw new Refused({ no: 'may not start' });
  const kept = await draftOf<Draft>(tx, asker.person);
  if (!kept) throw new Refused({ no: 'no draft' });
  const { draft } = kept;
  const gaps = gapsIn(draft, offer);
  if (gaps.length) throw new Refused<StartRefusal>({ no: 'gaps', gaps });
  const linkWorker = await linkWorkerOf(room, draft, offer);
  const already = await hasInduction(tx, linkWorker);
  const induction = await inductionFrom(room, draft, offer, linkWorker);
  await setWeek(tx, linkWorker, [...new Set(draft.sites.flatMap(({ week }) => week))].toSorted());
  await startInduction(tx, around, induction, draft.employer);
  const made = await loadInduction(tx, induction.id);
  const orphans = orphansOf(made);
  return {
    induction: made,
    stops: [
      ...(already
        ? ['They already have an induction here. To add a practice to it, say “add Elm Tree to Priya”.']
        : []),
      ...(await setUpStops(room, draft, offer)),
      ...(orphans.length ? ['Somebody has to be there for each step. Please name a line manager.'] : []),
    ],
  };
}

function gapsIn(draft: Draft, { practices, employers }: Offer): DraftGap[] {
  const theirs = draft.sites.filter(({ practice }) => practices.some(({ id }) => id === practice));
  return [
    ...(draft.picked || draft.written.trim() ? [] : (['who'] as const)),
    ...(/^\d{4}-\d{2}-\d{2}$/.test(draft.startsOn) ? [] : (['first day'] as const)),
    ...(employers.some(({ id }) => id === draft.employer) ? [] : (['employer'] as const)),
    ...(theirs.length && theirs.length === draft.sites.length && theirs.every(({ week }) => week.length)
      ? []
      : (['days'] as const)),
  ];
}

/** Whoever was picked or written down; an Entra id that nobody has yet is bound to the name beside it. */
async function linkWorkerOf(
  room: Room,
  { picked, written, employer }: Draft,
  offer: Offer,
): Promise<PersonId> {
  const { tx } = room;
  if (offer.people.some(({ id }) => id === picked)) return picked;
  // The people picker offers the starter's own organisation, so whom they pick is in their tenant.
  const tenantId = picked ? await tenantOfPerson(tx, room.asker.person) : undefined;
  const bound = tenantId && (await personByEntraId(tx, { tenantId, entraId: picked }));
  if (bound) return bound;
  const named = await peopleFrom(tx, written, { organisationId: employer });
  if (named.refusal) throw new Refused(named.refusal);
  const [person, ...others] = named.people;
  if (!person || others.length) throw new Refused<StartRefusal>({ no: 'gaps', gaps: ['name'] });
  if (tenantId) await bindAccount(tx, person, { tenantId, entraId: picked, upn: null });
  return person;
}

async function inductionFrom(
  room: Room,
  draft: Draft,
  offer: Offer,
  linkWorker: PersonId,
): Promise<Induction> {
  const startsOn = Temporal.PlainDate.from(draft.startsOn);
  const employer = offer.employers.find(({ id }) => id === draft.employer);
  if (!employer) throw new Error('an employer was offered and is gone');
  const placements = draft.sites.map(({ practice: id, week, startsOn: own }) => {
    const practice = offer.practices.find((one) => one.id === id);
    if (!practice) throw new Error('a practice was offered and is gone');
    const day = own ? Temporal.PlainDate.from(own) : startsOn;
    return { id: randomUUID(), practice, startsOn: day, week, leftOn: null };
  });
  const main = placements.find(({ practice }) => practice.id === draft.main) ?? placements[0];
  const roles = await castFrom(room, draft, offer);
  const ids = [linkWorker, ...Object.values(roles).flat(), ...employer.managers];
  const slots = placements.flatMap(({ practice }) => [
    ...Object.values(practice.slots).flat(),
    ...practice.staff,
  ]);
  const people = await peopleByIds(room.tx, [...new Set([...ids, ...slots])]);
  return {
    ...{ id: randomUUID(), linkWorker, employer, specialist: draft.specialist, version: 1, endedOn: null },
    ...{ startsOn, begunOn: room.today, placements, mainPlacement: main?.id ?? '', roles, steps: [] },
    people: new Map(people.map((person) => [person.id, person])),
  };
}

async function castFrom(room: Room, draft: Draft, offer: Offer): Promise<Partial<Record<Role, PersonId[]>>> {
  const cast: Partial<Record<Role, PersonId[]>> = {};
  const known = new Set(offer.people.map(({ id }) => id));
  for (const role of inductionRoles) {
    const picked = draft.roles[role];
    if (picked && known.has(picked)) cast[role] = [picked];
  }
  for (const one of draft.others.split(/[\r\n;]+/).filter((text) => text.trim())) {
    const [, words = '', who = ''] = /^\s*(?:the )?([^:]+?)(?::| is )\s*(.+)$/i.exec(one) ?? [];
    const role = inductionRoles.find(
      (known_) => roleNames[known_].toLowerCase() === words.trim().toLowerCase(),
    );
    if (!role) throw new Refused<StartRefusal>({ no: 'no such role', words: 1 });
    const named = await peopleFrom(room.tx, who, { organisationId: draft.employer });
    if (named.refusal) throw new Refused(named.refusal);
    cast[role] = [...named.people];
  }
  return cast;
}

/** What is still missing in the set-up of the chosen practices: it stops Start, not the draft. */
async function setUpStops(room: Room, { sites }: Draft, { practices }: Offer): Promise<string[]> {
  const stops: string[] = [];
  for (const practice of practices.filter(({ id }) => sites.some((site) => site.practice === id))) {
    const { slots, contacts } = await setUpOf(room, practice);
    const facts = { slots: Object.fromEntries(slots.map(({ slot, people }) => [slot, people])), contacts };
    const problems = setUpProblems(facts, room.today).filter(stopsStart);
    stops.push(...sayProblems(problems, room.today).map((one) => `${practice.name}. ${one}`));
  }
  return stops;
}
