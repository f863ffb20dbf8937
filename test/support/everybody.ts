import { randomUUID } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import { type Capacity, type Office, offices, type Relation } from '../../src/induction/permission.ts';
import type { Role } from '../../src/induction/role.ts';
import { demoTenant, organisations, practices } from '../../src/sandbox/demo-people.ts';
import type { Database, Tx } from '../../src/store/database.ts';
import { addManager } from '../../src/store/organisations.ts';
import { addPractice, fillSlot } from '../../src/store/practices.ts';
import { addPerson } from '../../src/store/roster.ts';
import type { Identity } from './person.ts';

/** Somebody with one office in one relation to Priya's induction at Riverside, and all that they thereby are. */
export type Holder = {
  readonly office: Office;
  readonly relation: Relation;
  readonly identity: Identity;
  readonly personId: string;
  readonly capacities: readonly Capacity[];
};

const priyas = '50000000-0000-4000-8000-000000000001';
const [riverside, elmTree] = practices;
const [meadowbank, larder] = organisations;
const elsewhere = { pcn: randomUUID(), practice: randomUUID(), induction: randomUUID() };

const ofInduction: readonly Office[] = [
  'line-manager',
  'pcn-lead',
  'case-supervisor',
  'wellbeing-supervisor',
  'vcse-manager',
];

/** The relations in which an office can stand to an induction. */
export function relationsOf(office: Office): Relation[] {
  if (office === 'administrator') return ['this practice'];
  if (office === 'link-worker') return ['former', 'stranger'];
  if (office === 'organisation-manager') return ['this induction', 'this practice', 'former', 'stranger'];
  if (ofInduction.includes(office)) return ['this induction', 'former', 'stranger'];
  return ['this practice', 'other practice', 'former', 'stranger'];
}

/** Puts somebody into every cell of the permission table, beside the demo's own people. */
export async function everybody(database: Database): Promise<Holder[]> {
  return database.transaction(async (tx) => {
    await addElsewhere(tx);
    const all: Holder[] = [];
    for (const office of offices.filter((one) => one !== 'administrator')) {
      for (const relation of relationsOf(office)) all.push(await addHolder(tx, office, relation));
    }
    return all;
  });
}

/** Another PCN with a practice and an induction of its own. */
async function addElsewhere(tx: Tx): Promise<void> {
  await tx
    .insertInto('organisation')
    .values({ id: elsewhere.pcn, name: 'Far PCN', kind: 'pcn', pcn_id: null })
    .execute();
  await addPractice(tx, {
    id: elsewhere.practice,
    name: 'Far Practice',
    ods_code: 'Z99009',
    pcn_id: elsewhere.pcn,
  });
  const linkWorker = await addSomebody(tx, 'Olu Ade');
  const day = '2026-09-07';
  const none = { ended_on: null, ended_as: null };
  await tx
    .insertInto('induction')
    .values({
      ...none,
      id: elsewhere.induction,
      link_worker_id: linkWorker.personId,
      employer_id: elsewhere.pcn,
      specialist: false,
      starts_on: day,
      begun_on: day,
    })
    .execute();
  await tx
    .insertInto('placement')
    .values({
      id: randomUUID(),
      induction_id: elsewhere.induction,
      practice_id: elsewhere.practice,
      starts_on: day,
      week: [1],
      is_main: true,
      left_on: null,
    })
    .execute();
}

async function addHolder(tx: Tx, office: Office, relation: Relation): Promise<Holder> {
  const somebody = await addSomebody(
    tx,
    `${office} ${relation}`.replace(/(^|[ -])\w/g, (one) => one.toUpperCase()),
  );
  await place(tx, office, relation, somebody.personId);
  const above: Capacity[] =
    office === 'organisation-manager' && relation === 'this induction' ? [[office, 'this practice']] : [];
  return { office, relation, ...somebody, capacities: [[office, relation], ...above] };
}

async function addSomebody(tx: Tx, name: string): Promise<{ personId: string; identity: Identity }> {
  const personId = randomUUID();
  const entraId = randomUUID();
  await addPerson(tx, {
    ...{
      id: personId,
      name,
      tenant_id: demoTenant,
      entra_id: entraId,
      address: null,
      upn: null,
      phone: null,
    },
    ...{ organisation_id: null, practice_id: null, week: [1, 2, 3, 4, 5], left_on: null },
  });
  return { personId, identity: { name, entraId, tenantId: demoTenant } };
}

async function place(tx: Tx, office: Office, relation: Relation, personId: string): Promise<void> {
  const far = relation === 'stranger';
  if (relation === 'former') return office === 'link-worker' ? addFormer(tx, personId) : undefined;
  if (office === 'organisation-manager') {
    const organisation = far ? elsewhere.pcn : relation === 'this induction' ? meadowbank.id : larder.id;
    return addManager(tx, organisation, personId);
  }
  if (office === 'link-worker') return;
  if (ofInduction.includes(office)) {
    const induction_id = far ? elsewhere.induction : priyas;
    await tx
      .insertInto('induction_role')
      .values({ induction_id, role: office, person_id: personId })
      .execute();
    return;
  }
  const practiceId = far ? elsewhere.practice : relation === 'this practice' ? riverside.id : elmTree.id;
  await fillSlot(tx, { practiceId, role: office as Role, personId });
}

/** A link worker whose induction at Riverside has ended. */
async function addFormer(tx: Tx, personId: string): Promise<void> {
  const id = randomUUID();
  const day = Temporal.PlainDate.from('2026-03-02').toString();
  await tx
    .insertInto('induction')
    .values({
      id,
      link_worker_id: personId,
      employer_id: meadowbank.id,
      specialist: false,
      starts_on: day,
      begun_on: day,
      ended_on: '2026-08-03',
      ended_as: 'left',
    })
    .execute();
  await tx
    .insertInto('placement')
    .values({
      id: randomUUID(),
      induction_id: id,
      practice_id: riverside.id,
      starts_on: day,
      week: [1],
      is_main: true,
      left_on: null,
    })
    .execute();
}
