import { expect, it } from 'vitest';
import { checklist } from '../../src/induction/checklist.ts';
import { practices } from '../../src/sandbox/demo-people.ts';
import { aSandbox } from '../support/a-sandbox.ts';
import { basics } from '../support/filled-draft.ts';
import { omarsStory } from '../support/omars-story.ts';
import { choicesOf } from '../support/seen-card.ts';
import { someone } from '../support/someone.ts';

const sandbox = aSandbox();
const bev = () => sandbox.person('Bev');
const dawn = () => sandbox.person('Dawn');
const okafor = () => sandbox.person('Okafor');
const helen = () => sandbox.person('Helen');
const ruth = () => sandbox.person('Ruth');
const omar = () => sandbox.person(someone('Omar Reid'));
const [riverside, elmTree] = practices;

const { omars, goesWell, told } = omarsStory(sandbox);

const beforeDayOne = [
  ...['name-case-supervisor', 'name-wellbeing-supervisor', 'whose-rules', 'consult-partners'],
  ...['brief-the-team', 'desk-near-team', 'meeting-invites', 'systems-access'],
];
const firstWeek = [
  ...['welcome-day-one', 'data-security-training', 'role-expectations', 'lone-working', 'community-time'],
  ...['reception-diary', 'appointment-length'],
];
const firstThreeMonths = ['community-links', 'link-worker-training', 'staff-shadowing', 'first-feedback'];
const firstMonth = [
  ...[
    'safeguarding-lead-meeting',
    'shadow-nurse',
    'records-and-coding',
    'required-training',
    'specialist-plan',
  ],
  ...['peer-network', 'useful-measures', 'referral-route', 'meeting-intro-slot', 'feedback-route'],
  ...['patient-information', 'review-together', 'meet-link-worker'],
];

it('an induction of twelve weeks at two practices, with what goes wrong on the way, is told as it is', async () => {
  // Ten working days before the first day, Bev starts it, and writes down whose rules count where.
  await bev().says('start induction for Omar Reid on 21 September at Riverside and Elm Tree');
  await bev().presses(
    'Next: people',
    basics({ specialist: 'yes', [`days-${riverside.id}`]: '1,2,3', [`days-${elmTree.id}`]: '4,5' }),
  );
  const first = (field: string, name: string) =>
    choicesOf(bev().sees(), field).find(({ title }) => title.startsWith(name))?.value ?? '';
  await bev().presses('Next: preview', {
    'line-manager': first('line-manager', 'Bev'),
    'case-supervisor': first('case-supervisor', 'Helen'),
    'wellbeing-supervisor': first('wellbeing-supervisor', 'Ruth'),
    'pcn-lead': first('pcn-lead', 'Dr Farah'),
    'vcse-manager': first('vcse-manager', 'Colin'),
    others: '',
  });
  expect(await bev().presses('Start')).toContain('The induction has started');
  await bev().says('whose rules for Omar on leave: Meadowbank PCN');
  await bev().says(
    'whose rules for Omar on home working: Riverside Surgery at Riverside, nobody at Elm Tree',
  );

  // The practices make ready; Riverside has no room.
  await sandbox.skipTo('14 September');
  await dawn().says('blocked consulting-room riverside omar: no room on Wednesdays');
  await sandbox.skipTo('21 September');
  await omar().installs();
  await goesWell('2026-09-21', beforeDayOne);
  await goesWell('2026-09-21', ['welcome-day-one'], 'Riverside');
  expect(await told(bev())).toEqual([
    'Riverside Surgery and Elm Tree Practice · as of Monday 21 September',
    '2 steps are late.',
    'Late',
    'Book a room that suits conversations, Riverside Surgery',
    'Something is in the way. Dawn’s move.',
    'Book a room that suits conversations, Elm Tree Practice',
    'Was to do by Mon 14 Sep. Martin’s move.',
    'One side has said',
    'Invite them to team and MDT meetings, Riverside Surgery',
    'Dawn says this is done. Waiting for Omar to say it happened, from Mon 28 Sep.',
    'Invite them to team and MDT meetings, Elm Tree Practice',
    'Martin says this is done. Waiting for Omar to say it happened, from Mon 28 Sep.',
    'Next',
    'Do their data security training',
    'To do by Wed 23 Sep. Omar’s move.',
    'Protect weekly time for community links',
    'To do by Wed 23 Sep. Your move.',
    'Agree how they stay safe on visits',
    'To do by Thu 24 Sep. Your move.',
    'And 29 more.',
    'Supervision',
    'Patient cases: None yet that both sides agree on. Next: to do by Thu 1 Oct.',
    'Wellbeing check-in: None yet that both sides agree on. Next: to do by Fri 25 Sep.',
    'How it stands',
    'People: 1 agreed, 2 said done by one side and 22 to do.',
    'Space and resources: 5 agreed, 8 to do, 1 late and 1 blocked.',
    'How we work: 2 agreed and 11 to do.',
    'Support: 3 agreed and 7 to do.',
  ]);

  // The first two weeks: shadowing is called off twice, and the wellbeing check-in is put off.
  await sandbox.skipTo('25 September');
  await goesWell('2026-09-25', firstWeek);
  await okafor().says('booked shadow-gp riverside omar for 29 September');
  await okafor().says('yes');
  await sandbox.skipTo('29 September');
  await omar().says('called off shadow-gp riverside omar');
  await okafor().says('booked shadow-gp riverside omar for 30 September');
  await okafor().says('yes');
  await sandbox.skipTo('30 September');
  await omar().says('called off shadow-gp riverside omar');
  await sandbox.skipTo('2 October');
  expect(await told(bev())).toEqual([
    'Riverside Surgery and Elm Tree Practice · as of Friday 2 October',
    '7 steps are late and one needs a new day.',
    'Late',
    'Book a room that suits conversations, Riverside Surgery',
    'Something is in the way. Dawn’s move.',
    'Book a room that suits conversations, Elm Tree Practice',
    'Was to do by Mon 14 Sep. Martin’s move.',
    'Have the wellbeing check-in',
    'Was to do by Fri 25 Sep. Ruth’s move.',
    'And 4 more.',
    'Did not happen',
    'Have the link worker shadow a GP, Riverside Surgery',
    'Did not happen twice. Not happened yet. New day needed. Dr Okafor’s move.',
    'One side has said',
    'Invite them to team and MDT meetings, Riverside Surgery',
    'Dawn says this is done. Waiting for Omar to say it happened.',
    'Invite them to team and MDT meetings, Elm Tree Practice',
    'Martin says this is done. Waiting for Omar to say it happened.',
    'Next',
    'Have the link worker shadow a GP, Elm Tree Practice',
    'Was to do by Thu 1 Oct. Dr Rao’s move.',
    'Have the link worker shadow a nurse, Elm Tree Practice',
    'Was to do by Thu 1 Oct. Grace’s move.',
    'Meet the new link worker about safeguarding, Riverside Surgery',
    'To do by Mon 5 Oct. Dr Okafor’s move.',
    'And 25 more.',
    'Supervision',
    'Patient cases: None yet that both sides agree on. Late: was to do by Thu 1 Oct.',
    'Wellbeing check-in: None yet that both sides agree on. Late: was to do by Fri 25 Sep.',
    'How it stands',
    'People: 6 agreed, 2 said done by one side, 15 to do, 1 late and 1 not happened.',
    'Space and resources: 6 agreed, 8 to do, 1 late and 1 blocked.',
    'How we work: 4 agreed, 9 to do and 2 late.',
    'Support: 4 agreed, 4 to do and 2 late.',
  ]);

  // By week six the shadowing has happened, there is a room, and both supervisions were held once.
  await okafor().says('booked shadow-gp riverside omar for 5 October');
  await okafor().says('yes');
  await sandbox.skipTo('6 October');
  await omar().confirms('happened shadow-gp riverside omar');
  await goesWell('2026-10-06', ['case-supervision']);
  await sandbox.skipTo('8 October');
  await ruth().confirms('done wellbeing-check-in omar');
  await omar().confirms('happened wellbeing-check-in omar');
  await sandbox.skipTo('12 October');
  await goesWell('2026-10-12', ['consulting-room', 'meeting-invites', 'shadow-gp']);
  await sandbox.skipTo('19 October');
  await goesWell('2026-10-19', firstMonth);
  await sandbox.skipTo('30 October');
  expect(await told(bev())).toEqual([
    'Riverside Surgery and Elm Tree Practice · as of Friday 30 October',
    'One step is late.',
    'Late',
    'Meet their first local groups',
    'Was to do by Mon 26 Oct. Omar’s move.',
    'Next',
    'Hold the case supervision session',
    'To do by Tue 3 Nov. Helen’s move.',
    'Have the wellbeing check-in',
    'To do by Thu 5 Nov. Ruth’s move.',
    'Has started link worker training',
    'To do by Mon 16 Nov. Omar’s move.',
    'And 19 more.',
    'Supervision',
    'Patient cases: Last on Tue 6 Oct: both say it happened. Next: to do by Tue 3 Nov.',
    'Wellbeing check-in: Last on Thu 8 Oct: both say it happened. Next: to do by Thu 5 Nov.',
    'How it stands',
    'People: 22 agreed, 4 to do and 1 late.',
    'Space and resources: 13 agreed and 9 to do.',
    'How we work: 11 agreed and 5 to do.',
    'Support: 10 agreed and 4 to do.',
  ]);
  expect((await told(helen())).join()).not.toContain('Wellbeing check-in');
  expect((await told(dawn())).join()).not.toMatch(/Wellbeing check-in|Elm Tree/);

  // By week twelve everything has happened once, and the second wellbeing check-in is late.
  await sandbox.skipTo('3 November');
  await goesWell('2026-11-03', ['case-supervision']);
  await sandbox.skipTo('2 December');
  await goesWell('2026-12-02', firstThreeMonths);
  await sandbox.skipTo('11 December');
  expect(await told(bev())).toEqual([
    'Riverside Surgery and Elm Tree Practice · as of Friday 11 December',
    '2 steps are late.',
    'Late',
    'Have the wellbeing check-in',
    'Was to do by Thu 5 Nov. Ruth’s move.',
    'Hold the case supervision session',
    'Was to do by Tue 1 Dec. Helen’s move.',
    'Next',
    'Invite them to team and MDT meetings, Riverside Surgery',
    'To do by Mon 14 Dec. Dawn’s move.',
    'Invite them to team and MDT meetings, Elm Tree Practice',
    'To do by Mon 14 Dec. Martin’s move.',
    'Review together what is not working, Riverside Surgery',
    'To do by Mon 14 Dec. Your move.',
    'And 15 more.',
    'Supervision',
    'Patient cases: Last on Tue 3 Nov: both say it happened. Late: was to do by Tue 1 Dec.',
    'Wellbeing check-in: Last on Thu 8 Oct: both say it happened. Late: was to do by Thu 5 Nov.',
    'How it stands',
    'People: 25 agreed and 3 to do.',
    'Space and resources: 14 agreed and 8 to do.',
    'How we work: 13 agreed and 5 to do.',
    'Support: 11 agreed, 2 to do and 2 late.',
  ]);
  const agreed = (await omars()).steps.filter(({ state }) => state === 'agreed');
  expect([...new Set(agreed.map(({ line }) => line))].toSorted()).toEqual(
    checklist.lines.map(({ id }) => id).toSorted(),
  );
}, 240_000);
