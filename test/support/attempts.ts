import { randomUUID } from 'node:crypto';
import { takersOf } from '../../src/induction/hand-over.ts';
import type { Induction } from '../../src/induction/induction.ts';
import type { Step } from '../../src/induction/step.ts';
import { demoTenant, organisations, practices } from '../../src/sandbox/demo-people.ts';
import type { Database } from '../../src/store/database.ts';
import { loadInduction } from '../../src/store/load-induction.ts';
import { setInductionRole } from '../../src/store/placements.ts';
import { addPerson } from '../../src/store/roster.ts';
import type { ASandbox } from './a-sandbox.ts';
import { agreersOfStep, ownersOfStep } from './an-induction.ts';
import { type Holder, priyas } from './everybody.ts';

/** Whether the front door let somebody; `own` where the step in question is theirs whatever else they may. */
export type Attempted = { readonly let: boolean; readonly own?: boolean };
export type Attempt = (holder: Holder) => Promise<Attempted>;

const riverside = '60000000-0000-4000-8000-000000000001';
const notYours = 'cannot find that among';

/** How each use case is tried on Priya's induction and on Riverside, through the front door, so that nothing changes. */
export function attemptsIn(sandbox: ASandbox): Readonly<Record<string, Attempt>> {
  const says = (holder: Holder, text: string) => sandbox.person(holder.identity).says(text);

  async function press(holder: Holder, data: object): Promise<string> {
    const action = { type: 'Action.Execute', verb: 'x', data };
    const invoke = { type: 'invoke', name: 'adaptiveCard/action', value: { action } };
    return JSON.stringify((await sandbox.person(holder.identity).sends(invoke)).body);
  }

  const typed =
    (text: string, wanted: string | RegExp): Attempt =>
    async (holder) => ({ let: (await says(holder, text)).search(wanted) >= 0 });
  const pressed =
    (data: object, wanted: string): Attempt =>
    async (holder) => ({ let: (await press(holder, data)).includes(wanted) });
  /** A step of theirs at their own practice; for those outside, one of Riverside. */
  const onStep =
    (data: object, verdict: (text: string) => boolean, newer = 0): Attempt =>
    async (holder) => {
      const induction = await load(sandbox.database);
      const open = induction.steps.filter(({ state }) => state !== 'agreed');
      const own = open.find((step) => isConcerned(holder, step, induction));
      const step = own ?? stepAtRiverside('shadow-nurse', induction);
      const text = await press(holder, { ...data, step: { id: step.id, version: step.version + newer } });
      return { let: verdict(text), own: own !== undefined };
    };
  /** What is written down beside a step of Riverside. */
  const beside =
    (line: string, tries: (holder: Holder) => Promise<string>, wanted: string): Attempt =>
    async (holder) => {
      const induction = await load(sandbox.database);
      const own = isConcerned(holder, stepAtRiverside(line, induction), induction);
      return { let: (await tries(holder)).includes(wanted), own };
    };
  const either =
    (...all: readonly Attempt[]): Attempt =>
    async (holder) => {
      const tried = [];
      for (const attempt of all) tried.push(await attempt(holder));
      return { let: tried.some((one) => one.let) };
    };
  const drafted =
    (ask: string): Attempt =>
    async (holder) => {
      await says(holder, 'start an induction');
      await press(holder, draftOfPriya(holder));
      return { let: (await press(holder, { ask })).includes('has an induction already') };
    };
  const newcomer =
    (perhaps: () => Promise<string>): Attempt =>
    async (holder) => {
      const id = await addNewcomer(sandbox.database, await perhaps());
      return { let: (await press(holder, { ask: 'who it is', newcomer: id })).includes('stays unknown') };
    };

  return {
    seeStep: onStep({ ask: 'step' }, (text) => !text.includes(notYours)),
    seeNext: typed('what’s next', /Priya|Riverside|Elm Tree/),
    seeList: typed('my list', /Priya|Riverside|Elm Tree/),
    seeTicks: typed('tick list', /Priya|Riverside|Elm Tree/),
    seeInPlace: typed('in place', /Priya|Riverside|Elm Tree/),
    handStep: async (holder) => {
      const induction = await load(sandbox.database);
      const own = induction.steps.find(
        (step) =>
          takersOf(step, induction).length > 0 && ownersOfStep(step, induction).includes(holder.personId),
      );
      const step = own ?? stepAtRiverside('shadow-nurse', induction);
      // Handed to whoever has it, so that nothing changes.
      const [to] = ownersOfStep(step, induction);
      const on = { id: step.id, version: step.version };
      return {
        let: (await press(holder, { ask: 'hand over', step: on, to })).includes('would go to already'),
        own: own !== undefined,
      };
    },
    seeWhoNeeds: typed('who needs me', /Priya Nair\n.*Riverside Surgery/),
    seePractice: typed('my practice Riverside', 'Riverside Surgery: this week'),
    seeStatus: typed('status Priya', /Priya Nair’s induction\n.*Riverside Surgery/),
    seeRooms: typed('rooms', 'Riverside Surgery: no room yet'),
    nameRoom: typed('room for Priya at Riverside is Room 4 on Sun', 'Priya is at Riverside Surgery on'),
    reportNoRoom: beside(
      'consulting-room',
      (holder) => says(holder, 'no room for Priya at Riverside on Sun'),
      'Priya is at Riverside Surgery on',
    ),
    seeOtherRooms: beside(
      'consulting-room',
      (holder) => press(holder, { ask: 'other rooms', at: riverside }),
      'Another place for Priya',
    ),
    reportNoAccess: beside(
      'systems-access',
      (holder) => says(holder, 'no access for Priya at Riverside'),
      'does not work for Priya at Riverside Surgery',
    ),
    mendAccess: beside(
      'systems-access',
      (holder) => says(holder, 'access works now for Priya at Riverside'),
      'so nothing was changed',
    ),
    seeFact: typed('invites for Priya at Riverside', 'Meetings for Priya at Riverside'),
    keepInvite: typed('invited Priya at Riverside to the huddle on 1 September 2026', 'has passed'),
    dropInvite: typed('uninvited Priya at Riverside from the huddle', 'There is no invite here yet'),
    saveAccess: typed('not tested printer for Priya at Riverside', 'Saved.'),
    leaveOutAccess: typed('we have a printer at Riverside', 'this is tested at Riverside Surgery'),
    seeWho: typed('who is who', 'Helen Marsden'),
    seeHelp: typed(
      'there is a safeguarding concern about a child',
      /, safeguarding lead · Riverside Surgery/,
    ),
    seeSetUp: typed('set up Riverside', 'Riverside Surgery (Z99001)'.replace(/[()]/g, '\\$&')),
    answerStep: onStep({ ask: 'not yet' }, (text) => text.includes('It stays open')),
    // By a card of another version nothing changes.
    notAfterAll: onStep({ ask: 'not after all' }, (text) => text.includes('Things have moved on'), 1),
    proposeDay: onStep({ ask: 'book', day: '2026-12-25' }, (text) => text.includes('bank holiday')),
    remindMe: async (holder) => {
      const induction = await load(sandbox.database);
      const own = induction.steps.find((step) => isConcerned(holder, step, induction));
      const { id, version } = own ?? stepAtRiverside('shadow-nurse', induction);
      const text = await press(holder, { ask: 'remind me', steps: [{ id, version }], day: '2026-12-24' });
      return { let: text.includes('I will remind you'), own: own !== undefined };
    },
    undoAnswer: onStep({ ask: 'undo' }, (text) => !text.includes(notYours)),
    askManagerFirst: async (holder) => {
      const step = stepAtRiverside('reception-diary', await load(sandbox.database));
      const text = await press(holder, {
        ask: 'manager first',
        step: { id: step.id, version: step.version },
      });
      return { let: text.includes('Saved. If this') };
    },
    seeMet: typed('who have I met', /Riverside|Elm Tree|You have met/),
    seePage: typed('guide at Riverside', 'One-page guide, Riverside'),
    writePage: pressed(
      { ask: 'save page', page: 'guide', at: practices[0].id, seen: 'x', words: '' },
      'One-page guide, Riverside',
    ),
    sendPage: pressed(
      { ask: 'send page', page: 'guide', at: practices[0].id, seen: 'x' },
      'It was changed since you saw it',
    ),
    seeIntroduction: typed('about me', 'one card about you'),
    writeIntroduction: pressed({ ask: 'save about me', shown: {} }, 'Your colleagues read'),
    openDraft: typed('start an induction', 'Days at Riverside Surgery'),
    keepDraft: async (holder) => {
      await says(holder, 'start an induction');
      return {
        let: (await press(holder, { ask: 'people of draft' })).includes('Start an induction: 2 of 3'),
      };
    },
    previewStart: drafted('preview'),
    startDrafted: drafted('start now'),
    changeInduction: typed('Priya’s days at Riverside are Tue', 'This would change Priya'),
    seePeople: typed('change people for Priya', 'Priya Nair: people'),
    savePeople: pressed({ ask: 'save people', at: priyas, was: {} }, 'Priya Nair: saved'),
    writeRule: typed('whose rules for Priya on sickness: the PCN’s', 'Written on Priya Nair’s page'),
    cancelInduction: typed('cancel induction for Priya', 'the induction of Priya Nair'),
    letLeave: either(
      typed('Joyce Mensah is leaving', 'Joyce Mensah is leaving'),
      typed('Helen Marsden is leaving', 'Helen Marsden is leaving'),
    ),
    sayWhoItIs: either(
      newcomer(() => addExpected(sandbox.database, 'at Riverside')),
      newcomer(() => addExpected(sandbox.database, 'in Priya’s induction')),
    ),
    fillSlots: typed('nurse at Riverside is Joyce Mensah', 'This would change Riverside Surgery'),
    // Whoever has a part elsewhere in it sees what is sent there, and nothing of Riverside’s manager.
    previewNudges: typed(
      'preview nudges for Priya',
      /What I would send (?:you|about Priya[\s\S]*Dawn Ashworth, \d+ things)/,
    ),
    setLadder: typed('remind owners 9 days before at Riverside', 'can come up to 5 working days'),
    addStaff: typed('staff at Riverside: Joyce Mensah', 'There was nothing to change'),
    removeStaff: typed('remove Nobody Here from staff at Riverside', 'nobody called Nobody Here'),
    saveContacts: typed(
      'staff helpline at Riverside is The helpline, 01632 960192',
      'Saved, as checked today',
    ),
    checkContacts: typed('contacts checked at Riverside', 'checked today'),
    joiningLink: typed('joining link for Riverside', 'The joining link for Riverside'),
    keepLesson: typed('lesson at Riverside: book the room early', 'Kept with Riverside'),
    addAnOrganisation: typed('add PCN Meadowbank PCN, manager Jo Bloggs', 'there already'),
    correctPlace: typed('Nowhere is now called Anywhere', 'no PCN, charity or practice called'),
    seeNewPeople: async (holder) => {
      await addNewcomer(sandbox.database, await addExpected(sandbox.database, 'at Riverside'));
      return { let: (await says(holder, 'who is new')).includes('Una Known has opened Belong') };
    },
    addAPractice: typed('add practice Nowhere A8100, manager Jo Bloggs', 'a letter and five figures'),
  };
}

/** A charity starts for itself, everybody else here for the PCN. */
function draftOfPriya({ office }: Holder) {
  const [pcn, charity] = organisations;
  return {
    ask: 'save basics',
    picked: '30000000-0000-4000-8000-000000000001',
    startsOn: '2026-09-21',
    employer: office === 'charity-manager' ? charity.id : pcn.id,
    [`days-${practices[0].id}`]: '1',
    main: practices[0].id,
  };
}

/** Priya's induction as it is now. */
export function load(database: Database): Promise<Induction> {
  return database.transaction((tx) => loadInduction(tx, priyas));
}

/** The step of a line at Riverside. */
export function stepAtRiverside(line: string, induction: Induction): Step {
  const found = induction.steps.find(
    (step) => step.line === line && (step.placement ?? riverside) === riverside,
  );
  if (!found) throw new Error(`no ${line}`);
  return found;
}

/** Whether somebody owes or answers for a step, so that it is theirs whatever else they may. */
export function isConcerned(
  { personId }: Pick<Holder, 'personId'>,
  step: Step,
  induction: Induction,
): boolean {
  const agree = agreersOfStep(step, induction).some(({ people }) => people.includes(personId));
  return agree || ownersOfStep(step, induction).includes(personId);
}

/** Somebody invited who has no account yet. */
async function addExpected(
  database: Database,
  where: 'at Riverside' | 'in Priya’s induction',
): Promise<string> {
  const id = randomUUID();
  const here = where === 'at Riverside';
  await database.transaction(async (tx) => {
    await addPerson(tx, {
      id,
      name: 'Una Known',
      organisation_id: here ? null : organisations[0].id,
      practice_id: here ? practices[0].id : null,
      week: [1],
    });
    if (!here) {
      const { roles, people } = await loadInduction(tx, priyas);
      // The one who was expected before makes room, as no more than a few share a role.
      const others = (roles['pcn-lead'] ?? []).filter((one) => people.get(one)?.name !== 'Una Known');
      await setInductionRole(tx, { inductionId: priyas, role: 'pcn-lead', people: [...others, id] });
    }
  });
  return id;
}

async function addNewcomer(database: Database, perhaps: string): Promise<string> {
  const id = randomUUID();
  await database.transaction((tx) =>
    tx
      .insertInto('newcomer')
      .values({
        id,
        tenant_id: demoTenant,
        entra_id: randomUUID(),
        name: 'Una Known',
        address: null,
        upn: null,
        place: '{}',
        practices: '[]',
        perhaps: JSON.stringify([perhaps]),
        declined: '[]',
        asked: '[]',
        first_seen: '2026-09-07',
      })
      .execute(),
  );
  return id;
}
