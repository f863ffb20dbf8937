import { describe, expect, it } from 'vitest';
import { aSandbox } from '../support/a-sandbox.ts';
import { someone } from '../support/someone.ts';

const sandbox = aSandbox({ demo: false });
const admin = () => sandbox.person('Nadia');
const dawn = () => sandbox.person(someone('Dawn Ashworth'));

async function riverside() {
  await admin().says('add PCN Meadowbank PCN, manager Bev Talbot, bev.talbot@nhs.example');
  return admin().says(
    'add practice Riverside Surgery A81001, manager Dawn Ashworth, dawn.ashworth@nhs.example',
  );
}

describe('an administrator', () => {
  it('adds a PCN and a practice by typing, each with its manager', async () => {
    expect(await riverside()).toContain('Riverside Surgery is added');
    expect(await admin().says('set up')).toContain('Riverside Surgery: 6 still to fill in or check');
  });

  it('adds them on forms too', async () => {
    await admin().says('set up');
    await admin().presses('Add a PCN or charity');
    await admin().presses('Add it', {
      kind: 'pcn',
      name: 'Hill PCN',
      manager: 'Bev Talbot, bev.talbot@nhs.example',
    });
    await admin().says('add practice');
    const added = await admin().presses('Add it', {
      name: 'Hill Road',
      code: 'b82002',
      manager: 'Amir Khan, amir@nhs.example',
    });
    expect(added).toContain('Hill Road is added');
  });

  it.each([
    [
      'a code that cannot be one',
      'add practice Elm Tree A8100, manager Martin Howell',
      'a letter and five figures',
    ],
    ['a code that is taken', 'add practice Elm Tree A81001, manager Martin Howell', 'there already'],
    ['a name that is taken', 'add practice riverside surgery A81002, manager Martin Howell', 'there already'],
    [
      'a manager who is nobody',
      'add practice Elm Tree A81002, manager 12345',
      'cannot read that as a person',
    ],
    [
      'a charity without a PCN',
      'add charity The Larder with Nowhere PCN, manager Colin Price',
      'Try Meadowbank PCN',
    ],
  ])('is told of %s, and nothing is half added', async (_what, words, answer) => {
    await riverside();
    expect(await admin().says(words)).toContain(answer);
    expect(await admin().says('set up')).not.toMatch(/Elm Tree|The Larder/);
  });
});

describe('a manager', () => {
  it('is known by the invited address on opening Belong, and sees what is still missing', async () => {
    await riverside();
    expect(await dawn().installs()).toContain('Hello Dawn, I am Belong');
    const seen = await dawn().says('set up');
    expect(seen).toContain('Still blank: safeguarding lead, safeguarding deputy,');
    expect(seen).toContain('nobody yet, so the practice manager steps in');
  });

  it('fills slots, contacts and staff, and reads back what was saved', async () => {
    await riverside();
    await dawn().says('set up');
    await dawn().presses('Who does what');
    const slots = await dawn().presses('Save', {
      'gp-lead': 'Dr Samuel Okafor, sam.okafor@nhs.example, 01632 960112',
      'safeguarding-lead': 'Dr Samuel Okafor',
      'reception-lead': 'Kelly Marsh, kelly@nhs.example; Meera Patel, meera@nhs.example',
    });
    expect(slots).toContain(
      'Reception lead: Kelly Marsh, not reachable yet and Meera Patel, not reachable yet',
    );
    await dawn().says('staff: Joyce Mensah; tom.fairley@nhs.example');
    await dawn().says('set up');
    await dawn().presses('Whom to ring');
    const contacts = await dawn().presses('Save', {
      'safeguarding deputy': 'Sister Ann Cole, 01632 960113',
      'council duty line': 'Meadow Council duty team, 01632 960190',
      'data protection lead': 'Nadia Iqbal, 01632 960134',
      'somebody to speak up to': 'Dawn Ashworth, 01632 960111',
      'staff helpline': 'The PCN’s helpline, 01632 960192',
    });
    expect(contacts).toContain('Please name somebody other than Dawn Ashworth');
    const last = await dawn().presses('Save', {
      'somebody to speak up to': 'The ICB’s guardian, 01632 960191',
    });
    expect(last).toContain('Everything is there for an induction to start.');
    expect(last).toContain('Not reachable yet: 5 of 6');
  });

  it('is asked after three months whether the contacts are still right', async () => {
    await riverside();
    await dawn().says('staff helpline is The PCN’s helpline, 01632 960192');
    await sandbox.skipTo('8 December');
    expect(await dawn().says('set up')).toContain(
      'Last checked on Monday 7 September: staff helpline. Still right?',
    );
    expect(await dawn().says('contacts checked')).toContain('All checked: Tue 8 Dec');
  });

  it('finds no other practice, and hears the same of one that is not there', async () => {
    await riverside();
    await admin().says('add practice Elm Tree A81002, manager Martin Howell, martin@nhs.example');
    const words = 'I cannot find that among your places. Try Riverside Surgery.';
    expect(await dawn().says('set up Elm Tree')).toContain(words);
    expect(await dawn().says('set up Nowhere')).toContain(words);
    expect(await dawn().says('gp lead at Elm Tree is Dr Evil')).toContain(words);
  });
});

describe('somebody new', () => {
  it('joins by the link after the manager’s yes', async () => {
    await riverside();
    const link = await dawn().says('joining link');
    const code = /join (\w{8})/.exec(link)?.[1] ?? '';
    const joyce = sandbox.person(someone('Joyce Mensah'));
    expect(await joyce.says(`join ${code}`)).toContain('I have asked the manager of Riverside Surgery');
    expect(await dawn().hears(/would like to join Riverside/)).toContain('joyce.mensah@nhs.example');
    expect(await dawn().presses('Yes, add them')).toContain('Joyce Mensah is on your staff list now');
    await joyce.hears(/I know you now/);
    expect(await joyce.says('what’s next')).toContain('Nothing needs you today');
  });

  it('with a name alone waits for the manager’s yes', async () => {
    await riverside();
    await dawn().says('reception lead is Kelly Marsh');
    const kelly = sandbox.person({ ...someone('Kelly Marsh'), address: '', upn: '' });
    expect(await kelly.says('hello')).toContain('I have asked the person who invited you');
    expect(await kelly.says('my list')).not.toContain('Your list');
    await dawn().hears(/Is this one of your people/);
    expect(await dawn().presses('Yes, this is Kelly Marsh')).toContain('I know that account as Kelly Marsh');
    expect(await kelly.says('my list')).toContain('Your list');
  });

  it('whose manager says no stays a stranger', async () => {
    await riverside();
    await dawn().says('reception lead is Kelly Marsh');
    const kelly = sandbox.person({ ...someone('Kelly Marsh'), address: '', upn: '' });
    await kelly.says('hello');
    await dawn().hears(/Is this one of your people/);
    await dawn().presses('No, I do not know them');
    expect(await kelly.says('my list')).not.toContain('Your list');
  });

  it('nobody knows is told what Belong is, who can add them, and their own id', async () => {
    const answer = await sandbox.person(someone('Eve Stranger')).says('my list');
    expect(answer).toContain('Your practice manager or line manager can add you');
    expect(answer).toContain(someone('Eve Stranger').entraId);
  });
});
