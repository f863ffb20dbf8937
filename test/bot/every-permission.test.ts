import { expect, it } from 'vitest';
import type { Induction } from '../../src/induction/induction.ts';
import { type Capacity, type Deed, deeds, deedsOf } from '../../src/induction/permission.ts';
import type { Step } from '../../src/induction/step.ts';
import { demoId, demoPeople, demoTenant } from '../../src/sandbox/demo-people.ts';
import { loadInduction } from '../../src/store/inductions.ts';
import { aSandbox } from '../support/a-sandbox.ts';
import { agreersOfStep, ownersOfStep } from '../support/an-induction.ts';
import { everybody, type Holder } from '../support/everybody.ts';
import { identityOf } from '../support/person.ts';

const sandbox = aSandbox();
const priyas = '50000000-0000-4000-8000-000000000001';
const riverside = '60000000-0000-4000-8000-000000000001';

const load = (): Promise<Induction> => sandbox.database.transaction((tx) => loadInduction(tx, priyas));

/** What somebody reads after they press a button that carries these data, wherever they have it from. */
async function press(holder: Holder, data: object): Promise<string> {
  const person = sandbox.person(holder.identity);
  const action = { type: 'Action.Execute', verb: 'x', data };
  const { body } = await person.sends({ type: 'invoke', name: 'adaptiveCard/action', value: { action } });
  return JSON.stringify(body);
}

const says = (holder: Holder, text: string) => sandbox.person(holder.identity).says(text);
const on = ({ id, version }: Step) => ({ id, version });

async function stepAtRiverside(line: string): Promise<Step> {
  const found = (await load()).steps.find(
    (step) => step.line === line && (step.placement ?? riverside) === riverside,
  );
  if (!found) throw new Error(`no ${line}`);
  return found;
}

/** Whether somebody owes or answers for a step, so that it is theirs whatever else they may. */
async function isConcerned({ personId }: Holder, step: Step): Promise<boolean> {
  const induction = await load();
  const agree = agreersOfStep(step, induction).some(({ people }) => people.includes(personId));
  return agree || ownersOfStep(step, induction).includes(personId);
}

type Attempt = {
  /** Whether the front door let them. */
  readonly let: boolean;
  /** Whether the step itself is theirs, where that matters. */
  readonly own?: boolean;
};

/** How each deed is tried on Priya's induction at Riverside, through the front door. */
const attempts: Readonly<Record<Deed, (holder: Holder) => Promise<Attempt>>> = {
  'see own steps': async (holder) =>
    ownStep(holder, 'step', (text) => !text.includes('cannot find that among')),
  'answer own steps': async (holder) => ownStep(holder, 'not yet', (text) => text.includes('It stays open')),
  'see how it stands': async (holder) => ({
    let: /Priya Nair’s induction\n.*Riverside Surgery/.test(await says(holder, 'status Priya')),
  }),
  'see reasons': async (holder) => {
    const step = await stepAtRiverside('reception-diary');
    const text = await press(holder, { ask: 'step', step: on(step) });
    return { let: text.includes('smartcard office'), own: await isConcerned(holder, step) };
  },
  'see who is who': async (holder) => ({ let: (await says(holder, 'who is who')).includes('Helen Marsden') }),
  'say who hears first': async (holder) => {
    const step = await stepAtRiverside('reception-diary');
    return {
      let: (await press(holder, { ask: 'manager first', step: on(step) })).includes('Saved. If this'),
    };
  },
  'steer any step': async (holder) => {
    const step = await stepAtRiverside('reception-diary');
    const text = await press(holder, { ask: 'move', step: on(step), day: '2026-10-01', sure: true });
    return { let: text.includes('Saved.'), own: await isConcerned(holder, step) };
  },
  'start an induction': async (holder) => ({
    let: (await says(holder, 'start an induction')).includes('Days at Riverside Surgery'),
  }),
  'change an induction': async (holder) => ({
    let: (await says(holder, 'Priya’s days at Riverside are Tue')).includes('This would change Priya'),
  }),
  'change its people': async (holder) => ({
    let: (await says(holder, 'change people for Priya')).includes('Priya Nair: people'),
  }),
  'write whose rules': async (holder) => ({
    let: (await says(holder, 'whose rules for Priya on sickness: the PCN’s')).includes(
      'Written on Priya Nair’s page',
    ),
  }),
  'end an induction': async (holder) => ({
    let: (await says(holder, 'cancel induction for Priya')).includes('the induction of Priya Nair'),
  }),
  'see a set-up': async (holder) => ({
    let: (await says(holder, 'set up Riverside')).includes('Riverside Surgery (Z99001)'),
  }),
  'set up a practice': async (holder) => ({
    let: (await says(holder, 'contacts checked at Riverside')).includes('checked today'),
  }),
  'say who somebody is': async (holder) => ({
    let: (await says(holder, 'Joyce Mensah is leaving')).includes('Joyce Mensah is leaving'),
  }),
  'set up organisations': async (holder) => ({
    let: (await says(holder, 'add practice Nowhere A8100, manager Jo Bloggs')).includes(
      'a letter and five figures',
    ),
  }),
};

/** A step that somebody's role owes or answers for, at their own practice; for those outside, one of Riverside. */
async function ownStep(holder: Holder, ask: string, verdict: (text: string) => boolean): Promise<Attempt> {
  const induction = await load();
  const open = induction.steps.filter(({ state }) => state !== 'agreed');
  let own: Step | undefined;
  for (const step of open) if (!own && (await isMine(holder, step, induction))) own = step;
  const step = own ?? (await stepAtRiverside('shadow-nurse'));
  return { let: verdict(await press(holder, { ask, step: on(step) })), own: own !== undefined };
}

async function isMine({ personId }: Holder, step: Step, induction: Induction): Promise<boolean> {
  const agree = agreersOfStep(step, induction).some(({ people }) => people.includes(personId));
  return agree || ownersOfStep(step, induction).includes(personId);
}

/** Somebody of the demo as a holder of their offices. */
function demo(name: string, capacities: readonly Capacity[]): Holder {
  const identity = identityOf(name);
  const person = demoPeople.find((one) => one.name === identity.name);
  if (!person) throw new Error(`the demo has nobody called ${name}`);
  const [office, relation] = capacities[0] ?? (['staff', 'stranger'] as const);
  return { office, relation, identity, personId: demoId(person), capacities };
}

const fromTheDemo = [
  demo('Priya', [['link-worker', 'this induction']]),
  demo('Nadia', [['administrator', 'this practice']]),
];

/** What the table says of a deed, and what the step itself adds to it. */
function expected(deed: Deed, { capacities }: Holder, own: boolean): boolean {
  const allowed = (one: Deed) => capacities.some((capacity) => deedsOf(capacity).includes(one));
  if (deed === 'see own steps') return own || allowed('see how it stands');
  if (deed === 'answer own steps') return own || allowed('steer any step');
  return allowed(deed) || own;
}

it.each(deeds)(
  '“%s”: everybody in the table is let as far as it says, and nobody else',
  async (deed) => {
    const holders = await everybody(sandbox.database);
    const kelly = demo('Kelly', [['reception-lead', 'this practice']]);
    await press(kelly, {
      ask: 'blocked',
      step: on(await stepAtRiverside('reception-diary')),
      reason: 'smartcard office',
    });
    const wrong: string[] = [];
    for (const holder of [...holders, ...fromTheDemo]) {
      const { let: allowed, own = false } = await attempts[deed](holder);
      if (allowed !== expected(deed, holder, own)) {
        wrong.push(`${holder.office}, ${holder.relation}: ${allowed ? 'was let' : 'was refused'}`);
      }
    }
    expect(wrong).toEqual([]);
  },
  120_000,
);

const stranger = {
  name: 'Eve Stranger',
  entraId: '99999999-0000-4000-8000-000000000000',
  tenantId: demoTenant,
};

it('a stranger with a step’s id neither sees nor changes it', async () => {
  const eve: Holder = {
    office: 'staff',
    relation: 'stranger',
    identity: stranger,
    personId: '',
    capacities: [],
  };
  const before = await load();
  const step = await stepAtRiverside('systems-access');
  for (const ask of [
    'step',
    'why',
    'done',
    'happened',
    'not yet',
    'called off',
    'set day',
    'manager first',
    'undo',
  ]) {
    const text = await press(eve, { ask, step: on(step) });
    expect(text).toContain('I do not know you yet');
    expect(text).not.toMatch(/smartcard|Priya|Riverside/);
  }
  expect((await load()).steps).toEqual(before.steps);
});

it('somebody of another practice hears the same of a step that is not theirs as of one that is not there, and it is written down', async () => {
  const tom = demo('Tom', []);
  const step = await stepAtRiverside('systems-access');
  const theirs = await press(tom, { ask: 'done', step: on(step) });
  const nobodys = await press(tom, {
    ask: 'done',
    step: { id: '70000000-0000-4000-8000-000000000000', version: 1 },
  });
  expect(theirs).toBe(nobodys);
  const refused = await sandbox.database.transaction((tx) =>
    tx
      .selectFrom('event')
      .select('detail')
      .where('kind', '=', 'refused')
      .where('person_id', '=', tom.personId)
      .execute(),
  );
  expect(refused).toHaveLength(2);
  expect(refused[0]).toMatchObject({ detail: { deed: 'answer own steps', step: step.id } });
});
