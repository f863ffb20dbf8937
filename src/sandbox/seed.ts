import { Temporal } from 'temporal-polyfill';
import type { Induction, Placement, Practice } from '../induction/induction.ts';
import { usualLadder } from '../induction/ladder-settings.ts';
import type { Cast, Role } from '../induction/role.ts';
import { saveIntroduction } from '../store/introductions.ts';
import { addManager, addOrganisation } from '../store/organisations.ts';
import { peopleByIds } from '../store/people.ts';
import { addPractice, fillSlot, saveContact } from '../store/practices.ts';
import { addLeave, addPerson } from '../store/roster.ts';
import type { Tx } from '../store/transaction.ts';
import { startInduction } from '../use-cases/start-induction.ts';
import type { Surroundings } from '../use-cases/surroundings.ts';
import { introduction } from './demo-introduction.ts';
import {
  type At,
  administrator,
  type DemoPerson,
  demoAddress,
  demoAdministrator,
  demoEntraId,
  demoId,
  demoPeople,
  demoTenant,
  organisations,
  practices,
} from './demo-people.ts';

/** Priya's first day, and the day somebody pressed Start. */
export const firstDay = Temporal.PlainDate.from('2026-09-07');

const sites: readonly At[] = ['Riverside', 'Elm Tree'];

/** The practice's own numbers to ring: each was checked on the first day. */
const contacts = [
  ['safeguarding deputy', 'Sister Ann Cole', '01632 960113'],
  ['council duty line', 'Meadow Council duty team', '01632 960190'],
  ['data protection lead', 'Nadia Iqbal', '01632 960134'],
  ['somebody to speak up to', 'Freedom to Speak Up guardian of the ICB', '01632 960191'],
  ['staff helpline', 'Staff helpline of the PCN', '01632 960192'],
] as const;

/** When Priya starts, and on which days she is where. */
export type DemoStart = {
  readonly startsOn: Temporal.PlainDate;
  readonly begunOn: Temporal.PlainDate;
  readonly sites: readonly (readonly [At, readonly number[]])[];
};

/** The demo as everybody knows it. */
const usualStart: DemoStart = {
  startsOn: firstDay,
  begunOn: firstDay,
  sites: [
    ['Riverside', [1, 3]],
    ['Elm Tree', [4]],
  ],
};

/** Fills an empty database with the demo: a PCN, two practices, their people and Priya's induction. */
export async function seed(tx: Tx, around: Surroundings, start: DemoStart = usualStart): Promise<void> {
  for (const { manager: _, ...organisation } of organisations) await addOrganisation(tx, organisation);
  for (const practice of practices) await addPractice(tx, practice);
  for (const person of demoPeople) await addDemoPerson(tx, person);
  for (const { id, manager } of organisations) await addManager(tx, id, idOf(manager));
  await addLeave(tx, { personId: idOf('Grace Obi'), from: '2026-09-14', to: '2026-09-18' });
  const induction = await priyasInduction(tx, start);
  await startInduction(tx, around, induction, organisations[0].id);
  for (const one of introduction) await saveIntroduction(tx, { inductionId: induction.id, ...one });
}

/** Puts into an empty database only the one who sets everything up. */
export async function seedAdministrator(tx: Tx): Promise<void> {
  const { id, name } = administrator;
  await addPerson(tx, { id, name, tenant_id: demoTenant, entra_id: demoAdministrator });
}

async function addDemoPerson(tx: Tx, person: DemoPerson): Promise<void> {
  const site = practices[sites.indexOf(person.at)];
  const organisation = person.at === 'charity' ? organisations[1] : organisations[0];
  await addPerson(tx, {
    id: demoId(person),
    tenant_id: demoTenant,
    entra_id: demoEntraId(person),
    name: person.name,
    practice_id: site?.id ?? null,
    organisation_id: site ? null : organisation.id,
    phone: person.phone ?? null,
    address: demoAddress(person),
    upn: demoAddress(person),
    week: [...person.week],
  });
  if (!site) return;
  for (const role of [...person.roles, 'staff'] as const) {
    await fillSlot(tx, { practiceId: site.id, role, personId: demoId(person) });
  }
  if (person.roles.includes('practice-manager')) await addContacts(tx, site.id);
}

async function addContacts(tx: Tx, practiceId: string): Promise<void> {
  for (const [kind, name, phone] of contacts) {
    await saveContact(tx, { practice_id: practiceId, kind, name, phone, checked_on: firstDay.toString() });
  }
}

async function priyasInduction(tx: Tx, { startsOn, begunOn, sites: at }: DemoStart): Promise<Induction> {
  const people = await peopleByIds(tx, demoPeople.map(demoId));
  const placements = at.map(([site, week], n) => placement(n + 1, site, week, startsOn));
  return {
    id: '50000000-0000-4000-8000-000000000001',
    linkWorker: idOf('Priya Nair'),
    employer: { ...organisations[0], managers: [idOf(organisations[0].manager)] },
    specialist: true,
    endedOn: null,
    startsOn,
    begunOn,
    placements,
    mainPlacement: placements[0]?.id ?? '',
    roles: castOfAll('PCN', 'charity'),
    people: new Map(people.map((person) => [person.id, person])),
    steps: [],
  };
}

function placement(number: number, at: At, week: readonly number[], startsOn: Temporal.PlainDate): Placement {
  return {
    id: `60000000-0000-4000-8000-00000000000${number}`,
    practice: practiceAt(at),
    startsOn,
    week,
    leftOn: null,
  };
}

function practiceAt(at: At): Practice {
  const site = practices[sites.indexOf(at)];
  if (!site) throw new Error(`the demo has no practice at ${at}`);
  const staff = demoPeople.filter((person) => person.at === at).map(demoId);
  return { ...site, slots: castOfAll(at), staff, ladder: usualLadder };
}

/** Who holds which role at these places; the link worker is named by the induction itself. */
function castOfAll(...places: At[]): Cast {
  const held = demoPeople
    .filter(({ at }) => places.includes(at))
    .flatMap((person) => person.roles.map((role) => [role, demoId(person)] as const))
    .filter(([role]) => role !== 'link-worker');
  const byRole = Map.groupBy(held, ([role]) => role);
  return Object.fromEntries([...byRole].map(([role, all]) => [role, all.map(([, id]) => id)])) as Partial<
    Record<Role, string[]>
  >;
}

function idOf(name: string): string {
  const person = demoPeople.find((one) => one.name === name);
  if (!person) throw new Error(`the demo has nobody called ${name}`);
  return demoId(person);
}
