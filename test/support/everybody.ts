import { randomUUID } from 'node:crypto';
import type { Capacity, Office, Relation } from '../../src/induction/permission.ts';
import type { Role } from '../../src/induction/role.ts';
import { inductionRoles, practiceSlots } from '../../src/induction/slots.ts';
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

export const priyas = '50000000-0000-4000-8000-000000000001';
const [riverside, elmTree] = practices;
const [meadowbank, larder] = organisations;

/** Another PCN with its practice and induction; a practice that Priya has left; an induction that has ended. */
const far = { pcn: randomUUID(), charity: randomUUID(), practice: randomUUID(), induction: randomUUID() };
const left = randomUUID();
const ended = { induction: randomUUID(), employer: randomUUID() };

const ofPractice = [...practiceSlots, 'staff'] as const;

/** How somebody gets an office in a relation: what is written down of them, and what they thereby are. */
type Cell = {
  readonly office: Office;
  readonly relation: Relation;
  place(tx: Tx, person: string): Promise<void>;
  readonly capacities: readonly Capacity[];
};

const cells: readonly Cell[] = [
  ...inductionRoles.flatMap((office): Cell[] => [
    cell(office, 'this induction', (tx, person) => addRole(tx, priyas, office, person)),
    cell(office, 'former', (tx, person) => addRole(tx, ended.induction, office, person), []),
    cell(office, 'stranger', (tx, person) => addRole(tx, far.induction, office, person), []),
  ]),
  ...ofPractice.flatMap((office): Cell[] => [
    cell(office, 'this practice', (tx, person) => addSlot(tx, riverside.id, office, person)),
    cell(office, 'other practice', (tx, person) => addSlot(tx, elmTree.id, office, person)),
    cell(office, 'former', (tx, person) => addSlot(tx, left, office, person), []),
    cell(office, 'stranger', (tx, person) => addSlot(tx, far.practice, office, person), []),
  ]),
  cell('link-worker', 'former', addFormerLinkWorker, []),
  cell('employer-manager', 'this induction', (tx, person) => addManager(tx, meadowbank.id, person), [
    ['employer-manager', 'this induction'],
    ['pcn-manager', 'this practice'],
  ]),
  cell('employer-manager', 'former', (tx, person) => addManager(tx, ended.employer, person), []),
  cell('pcn-manager', 'stranger', (tx, person) => addManager(tx, far.pcn, person), []),
  cell('charity-manager', 'this practice', (tx, person) => addManager(tx, larder.id, person)),
  cell('charity-manager', 'stranger', (tx, person) => addManager(tx, far.charity, person), []),
];

function cell(
  office: Office,
  relation: Relation,
  place: Cell['place'],
  capacities: readonly Capacity[] = [[office, relation]],
): Cell {
  return { office, relation, place, capacities };
}

/** Puts somebody into every cell of the permission table, beside the demo's own people. */
export async function everybody(database: Database): Promise<Holder[]> {
  return database.transaction(async (tx) => {
    await addElsewhere(tx);
    const all: Holder[] = [];
    for (const { office, relation, place, capacities } of cells) {
      const somebody = await addSomebody(tx, capitals(`${office} ${relation}`));
      await place(tx, somebody.personId);
      all.push({ office, relation, ...somebody, capacities });
    }
    return all;
  });
}

function capitals(words: string): string {
  return words.replace(/(^|[ -])\w/g, (one) => one.toUpperCase());
}

async function addElsewhere(tx: Tx): Promise<void> {
  const organisation = (id: string, name: string, kind: 'pcn' | 'charity', pcn_id: string | null) =>
    tx.insertInto('organisation').values({ id, name, kind, pcn_id }).execute();
  await organisation(far.pcn, 'Far PCN', 'pcn', null);
  await organisation(far.charity, 'Far Charity', 'charity', far.pcn);
  await organisation(ended.employer, 'Gone Charity', 'charity', null);
  await addPractice(tx, { id: far.practice, name: 'Far Practice', ods_code: 'Z99009', pcn_id: far.pcn });
  await addPractice(tx, { id: left, name: 'Left Practice', ods_code: 'Z99008', pcn_id: meadowbank.id });
  const olu = await addSomebody(tx, 'Olu Ade');
  await addInduction(tx, { id: far.induction, linkWorker: olu.personId, practice: far.practice });
  await addPlacement(tx, { induction: priyas, practice: left, leftOn: '2026-09-07' });
}

/** A link worker whose induction at Riverside has ended. */
async function addFormerLinkWorker(tx: Tx, linkWorker: string): Promise<void> {
  const practice = riverside.id;
  await addInduction(tx, { id: randomUUID(), linkWorker, practice, endedOn: '2026-08-03' });
}

async function addInduction(
  tx: Tx,
  wish: { id: string; linkWorker: string; practice: string; employer?: string; endedOn?: string },
): Promise<void> {
  const day = '2026-03-02';
  await tx
    .insertInto('induction')
    .values({
      id: wish.id,
      link_worker_id: wish.linkWorker,
      employer_id: wish.employer ?? far.pcn,
      specialist: false,
      starts_on: day,
      begun_on: day,
      ended_on: wish.endedOn ?? null,
      ended_as: wish.endedOn ? ('left' as const) : null,
    })
    .execute();
  await addPlacement(tx, { induction: wish.id, practice: wish.practice, isMain: true });
}

async function addPlacement(
  tx: Tx,
  wish: { induction: string; practice: string; isMain?: boolean; leftOn?: string },
): Promise<void> {
  await tx
    .insertInto('placement')
    .values({
      id: randomUUID(),
      induction_id: wish.induction,
      practice_id: wish.practice,
      starts_on: '2026-03-02',
      week: [1],
      is_main: wish.isMain ?? false,
      left_on: wish.leftOn ?? null,
    })
    .execute();
}

async function addSomebody(tx: Tx, name: string): Promise<{ personId: string; identity: Identity }> {
  const personId = randomUUID();
  const entraId = randomUUID();
  await addPerson(tx, {
    id: personId,
    name,
    tenant_id: demoTenant,
    entra_id: entraId,
  });
  return { personId, identity: { name, entraId, tenantId: demoTenant } };
}

async function addRole(tx: Tx, induction: string, role: string, person_id: string): Promise<void> {
  if (induction === ended.induction) await addEndedOnce(tx);
  await tx.insertInto('induction_role').values({ induction_id: induction, role, person_id }).execute();
}

async function addEndedOnce(tx: Tx): Promise<void> {
  const there = await tx.selectFrom('induction').select('id').where('id', '=', ended.induction).execute();
  if (there.length) return;
  const { personId } = await addSomebody(tx, 'Ida Gone');
  await addInduction(tx, {
    id: ended.induction,
    linkWorker: personId,
    practice: riverside.id,
    employer: ended.employer,
    endedOn: '2026-08-03',
  });
}

function addSlot(tx: Tx, practiceId: string, role: Role, personId: string): Promise<void> {
  return fillSlot(tx, { practiceId, role, personId });
}
