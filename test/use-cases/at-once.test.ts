import { describe, expect, it } from 'vitest';
import { demoId, demoPeople, organisations, practices } from '../../src/sandbox/demo-people.ts';
import { inductionIdsAt } from '../../src/store/inductions.ts';
import { loadInduction } from '../../src/store/load-induction.ts';
import { addStaff } from '../../src/use-cases/add-staff.ts';
import { changeInduction } from '../../src/use-cases/change-induction.ts';
import { keepDraft, openDraft } from '../../src/use-cases/draft-induction.ts';
import { fillSlots } from '../../src/use-cases/fill-slots.ts';
import { joiningLink } from '../../src/use-cases/joining-link.ts';
import { letLeave } from '../../src/use-cases/let-leave.ts';
import { addAnOrganisation } from '../../src/use-cases/set-up-places.ts';
import { startDrafted } from '../../src/use-cases/start-drafted.ts';
import { aStage } from '../support/a-stage.ts';

const stage = aStage();
const [riverside] = practices;
const bev = () => stage.asker('Bev');
const dawn = () => stage.asker('Dawn');
const at = { id: riverside.id };

/** A draft of an induction at Riverside on Mondays, ready to start. */
async function drafted(asker: ReturnType<typeof bev>, who: { picked?: string; written?: string }) {
  await openDraft(stage.around, asker, {}, true);
  await keepDraft(stage.around, asker, {
    picked: who.picked ?? '',
    written: who.written ?? '',
    startsOn: '2026-09-21',
    employer: organisations[0].id,
    sites: [{ practice: riverside.id, week: [1], startsOn: null }],
    roles: { 'line-manager': bev().person },
  });
}

async function inductionsAtRiverside() {
  return stage.around.database.transaction(async (tx) => {
    const all = [];
    for (const id of await inductionIdsAt(tx, riverside.id)) all.push(await loadInduction(tx, id));
    return all;
  });
}

const idOf = (name: string) => {
  const person = demoPeople.find((one) => one.name === name);
  if (!person) throw new Error(`the demo has nobody called ${name}`);
  return demoId(person);
};

// On the embedded database one transaction follows the other; on a server they really meet.
describe('at the same moment', () => {
  it.each([
    ['somebody known', { picked: idOf('Grace Obi') }],
    ['somebody new', { written: 'Omar Reid, omar.reid@nhs.example' }],
  ])('two managers start %s: one induction, and the other is told', async (_what, who) => {
    await drafted(bev(), who);
    await drafted(dawn(), who);
    const answers = await Promise.all([
      startDrafted(stage.around, bev()),
      startDrafted(stage.around, dawn()),
    ]);
    expect(answers.filter(({ refusal }) => refusal === undefined)).toHaveLength(1);
    expect(answers.find(({ refusal }) => refusal)?.refusal).toMatchObject({ no: 'stopped' });
    expect(await inductionsAtRiverside()).toHaveLength(2);
  });

  it('an induction starts and somebody joins the staff: they have their step in it', async () => {
    await drafted(bev(), { written: 'Omar Reid, omar.reid@nhs.example' });
    await Promise.all([
      startDrafted(stage.around, bev()),
      addStaff(stage.around, dawn(), at, 'Una New, una.new@nhs.example'),
    ]);
    const hellos = (await inductionsAtRiverside()).map(({ steps, people }) =>
      steps.filter(({ staff }) => staff && people.get(staff)?.name === 'Una New'),
    );
    expect(hellos.map((steps) => steps.length)).toEqual([1, 1]);
  });

  it('two people hand over to each other: nobody who has left holds anything', async () => {
    await Promise.all([
      letLeave(stage.around, dawn(), 'Kelly Marsh', 'Joyce Mensah', true),
      letLeave(stage.around, dawn(), 'Joyce Mensah', 'Kelly Marsh', true),
    ]);
    const held = await stage.around.database.transaction((tx) =>
      tx
        .selectFrom('practice_role')
        .innerJoin('person', 'person.id', 'practice_role.person_id')
        .select('name')
        .where('left_on', 'is not', null)
        .execute(),
    );
    expect(held).toEqual([]);
  });

  it('five changes of one induction are all made', async () => {
    const role = (role: 'case-supervisor' | 'pcn-lead', people: string) =>
      changeInduction(stage.around, bev(), undefined, { kind: 'role', role, people }, { sure: true });
    const answers = await Promise.all([
      role('case-supervisor', 'Ruth Adeyemi'),
      role('pcn-lead', 'Colin Price'),
      fillSlots(stage.around, dawn(), at, { 'reception-lead': 'Joyce Mensah' }),
      changeInduction(
        stage.around,
        dawn(),
        undefined,
        { kind: 'days', place: 'Riverside', week: [2] },
        { sure: true },
      ),
      addStaff(stage.around, dawn(), at, 'Una New, una.new@nhs.example'),
    ]);
    expect(answers.filter(({ refusal }) => refusal)).toEqual([]);
    const [priyas] = await inductionsAtRiverside();
    expect(priyas?.roles).toMatchObject({
      'case-supervisor': [idOf('Ruth Adeyemi')],
      'pcn-lead': [idOf('Colin Price')],
    });
    expect(priyas?.placements.map(({ week }) => week)).toContainEqual([2]);
    expect(priyas?.placements[0]?.practice.slots['reception-lead']).toEqual([idOf('Joyce Mensah')]);
  });

  it('a joining link is asked for twice, and a PCN is added twice: there is one of each', async () => {
    const [one, other] = await Promise.all([
      joiningLink(stage.around, dawn(), at),
      joiningLink(stage.around, bev(), at),
    ]);
    expect(one).toEqual(other);
    const admin = { ...stage.asker('Nadia'), administrator: true };
    const wish = { kind: 'pcn' as const, name: 'Twin PCN', manager: 'Amir Khan, amir.khan@nhs.example' };
    const added = await Promise.all([
      addAnOrganisation(stage.around, admin, wish),
      addAnOrganisation(stage.around, admin, wish),
    ]);
    expect(added.filter(({ refusal }) => refusal === undefined)).toHaveLength(1);
  });
});
