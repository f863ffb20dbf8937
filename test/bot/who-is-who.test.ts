import { expect, it } from 'vitest';
import { aSandbox } from '../support/a-sandbox.ts';

const sandbox = aSandbox();
const priya = () => sandbox.person('Priya');
const bev = () => sandbox.person('Bev');

it('one name each for cases, wellbeing, leave and safeguarding, with a number to ring', async () => {
  const who = await priya().says('who is who');
  expect(who).toContain('Patient cases\nHelen Marsden, case supervisor · Meadowbank PCN · 01632 960132');
  expect(who).toContain('How you are doing\nRuth Adeyemi, wellbeing supervisor');
  expect(who).toContain('Leave, sickness and the job\nBev Talbot, line manager');
  expect(who).toContain('Dr Samuel Okafor, safeguarding lead · Riverside Surgery · 01632 960112');
  expect(who).toContain(
    'To speak up, outside your line of management\nFreedom to Speak Up guardian of the ICB',
  );
});

it('where nobody has a role, whoever steps in is named', async () => {
  await bev().says('Priya’s wellbeing supervisor is nobody');
  await bev().says('yes');
  expect(await priya().says('who is who')).toContain('How you are doing\nBev Talbot, line manager');
});

it('whose rules apply is written by the line manager, and read by everybody in the induction', async () => {
  expect(await bev().says('whose rules on sickness: Meadowbank PCN’s')).toContain(
    'Written on Priya Nair’s page',
  );
  expect(await priya().says('whose rules')).toContain('sickness: Meadowbank PCN');
  expect(await sandbox.person('Kelly').says('who is who')).toContain('sickness: Meadowbank PCN');
  await bev().says('whose rules on home working: Helen Marsden');
  expect(await priya().says('who is who')).toContain('home working: Helen Marsden · 01632 960132 · Chat');
  expect(await sandbox.person('Kelly').says('whose rules on sickness: mine')).toContain(
    'There is no induction here',
  );
  expect(await bev().says('whose rules on visits: patient John Smith, NHS no 943 476 5919')).toContain(
    'about a patient',
  );
  expect(await priya().says('whose rules')).not.toContain('John');
});

it('who sees what comes from the table itself', async () => {
  const says = await priya().says('who sees what');
  expect(says).toContain(
    'How each step of an induction stands, and its days: link worker, line manager, case supervisor, wellbeing supervisor, practice manager (own practice) and GP lead (own practice).',
  );
  expect(says).toContain('Who is who: everybody with a part in it');
});
