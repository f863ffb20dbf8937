import { expect, it } from 'vitest';
import { aSandbox } from '../support/a-sandbox.ts';
import { choicesOf } from '../support/seen-card.ts';
import { someone } from '../support/someone.ts';

const sandbox = aSandbox({ demo: false });

const admin = () => sandbox.person('Nadia');
const person = (name: string) => sandbox.person(someone(name));
const dawn = () => person('Dawn Ashworth');
const martin = () => person('Martin Howell');
const bev = () => person('Bev Talbot');
const priya = () => person('Priya Nair');

const contacts = {
  'safeguarding deputy': 'Sister Ann Cole, 01632 960113',
  'council duty line': 'Meadow Council duty team, 01632 960190',
  'data protection lead': 'Omar Reid, 01632 960134',
  'somebody to speak up to': 'The ICB’s guardian, 01632 960191',
  'staff helpline': 'The PCN’s helpline, 01632 960192',
};

/** The value of a choice on the newest card of a chat, by the words somebody reads. */
function choice(who: ReturnType<typeof person>, field: string, words: string): string {
  return choicesOf(who.sees(), field).find(({ title }) => title.startsWith(words))?.value ?? '';
}

it('from an empty database to the first agreed step, in chat alone', async () => {
  // An administrator adds a PCN and two practices, each with its first manager.
  await admin().says('add PCN Meadowbank PCN, manager Bev Talbot, bev.talbot@nhs.example');
  await admin().says('add charity The Larder, manager Colin Price, colin.price@nhs.example');
  await admin().says(
    'add practice Riverside Surgery A81001, manager Dawn Ashworth, dawn.ashworth@nhs.example',
  );
  await admin().says(
    'add practice Elm Tree Practice A81002, manager Martin Howell, martin.howell@nhs.example',
  );

  // Each manager is known on opening Belong, and fills in their own practice.
  expect(await dawn().installs()).toContain('You can set up Riverside Surgery and start an induction');
  await dawn().says('set up');
  await dawn().presses('Who does what');
  await dawn().presses('Save', {
    'gp-lead': 'Dr Samuel Okafor, samuel.okafor@nhs.example, 01632 960112',
    'safeguarding-lead': 'Dr Samuel Okafor',
    'reception-lead': 'Kelly Marsh, kelly.marsh@nhs.example',
    'nurse-contact': 'Joyce Mensah, joyce.mensah@nhs.example',
  });
  await dawn().presses('Whom to ring');
  expect(await dawn().presses('Save', contacts)).toContain('Everything is there for an induction to start.');
  await martin().installs();
  await martin().says('safeguarding lead is Dr Anita Rao, anita.rao@nhs.example, 01632 960122');
  await martin().says('set up');
  await martin().presses('Whom to ring');
  await martin().presses('Save', contacts);

  // The PCN's manager starts an induction at both, on three cards.
  await bev().installs();
  await bev().says(
    'start induction for Priya Nair, priya.nair@nhs.example on 14 September at Riverside and Elm Tree',
  );
  const riverside = choice(bev(), 'main', 'Riverside');
  const elmTree = choice(bev(), 'main', 'Elm Tree');
  await bev().presses('Next: people', {
    picked: '',
    written: 'Priya Nair, priya.nair@nhs.example',
    startsOn: '2026-09-14',
    employer: choice(bev(), 'employer', 'Meadowbank'),
    specialist: 'no',
    [`days-${riverside}`]: '1,3',
    [`days-${elmTree}`]: '4',
    main: riverside,
  });
  const preview = await bev().presses('Next: preview', {
    'line-manager': choice(bev(), 'line-manager', 'Bev'),
    'vcse-manager': choice(bev(), 'vcse-manager', 'Colin'),
    others:
      'case supervisor: Helen Marsden, helen.marsden@nhs.example\nwellbeing supervisor: Ruth Adeyemi, ruth.adeyemi@nhs.example',
  });
  expect(preview).toContain('Priya Nair’s induction, before you start it');
  expect(preview).toContain('No PCN lead: Bev steps in.');
  expect(preview).toContain('Monday 14 September is not one of their days at Elm Tree Practice');
  expect(preview).toContain('Not reachable yet');
  expect(preview).toContain('Before day 1');
  expect(await dawn().says('what’s next')).toContain('Nothing needs you today');
  expect(await bev().presses('Start')).toContain('The induction has started');

  // Everybody is told once, and met the first time they open Belong.
  expect(await dawn().hears(/joins as link worker/)).toContain(
    'Priya’s first days are Monday 14 September at Riverside Surgery and Thursday 17 September at Elm Tree Practice.',
  );
  expect(
    dawn()
      .reads()
      .filter((text) => text.includes('joins as link worker')),
  ).toHaveLength(1);
  expect(await priya().installs()).toContain('Hello Priya, I am Belong');
  expect(await person('Kelly Marsh').installs()).toContain('I help Priya Nair settle in');

  // The first steps are done and agreed, at each practice by its own people.
  await sandbox.skipTo('14 September');
  await dawn().confirms('done welcome them on day one at Riverside');
  expect(await priya().confirms('happened be welcomed on day one at Riverside')).toContain(
    'Both say it happened',
  );
  await sandbox.skipTo('17 September');
  await martin().confirms('done welcome them on day one at Elm Tree');
  expect(await priya().confirms('happened be welcomed on day one at Elm Tree')).toContain(
    'Both say it happened',
  );
  expect(await bev().says('status Priya')).toContain('Priya Nair’s induction');
}, 60_000);
