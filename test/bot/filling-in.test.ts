import { describe, expect, it } from 'vitest';
import { aSandbox } from '../support/a-sandbox.ts';
import { someone } from '../support/someone.ts';

const sandbox = aSandbox();
const admin = () => sandbox.person('Nadia');
const bev = () => sandbox.person('Bev');
const dawn = () => sandbox.person('Dawn');

async function openForm(who: ReturnType<typeof dawn>, form: string) {
  await who.says('set up Riverside');
  await who.presses(form);
  const card = who.sees();
  return { ...card, sent: { ...card.sent } };
}

describe('a form', () => {
  it('keeps what was typed where something of it cannot be, and says which', async () => {
    await openForm(dawn(), 'Who does what');
    const again = await dawn().presses('Save', {
      'nurse-contact': 'Henry Smith, 943 476 5919',
      'reception-lead': 'Meera Patel, meera.patel@nhs.example',
    });
    expect(again).toContain('Nurse: One of these looks like it is about a patient');
    const card = JSON.stringify(dawn().sees().sent);
    expect(card).toContain('meera.patel@nhs.example');
    expect(card).not.toContain('943');
    expect(await dawn().says('set up Riverside')).toContain('Reception lead: Kelly Marsh');
  });

  it('says which field and which line names nobody', async () => {
    await openForm(dawn(), 'Add staff');
    const list = 'Ann New, ann.new@nhs.example\nx9\nBob New, bob.new@nhs.example';
    expect(await dawn().presses('Save', { list })).toContain('I cannot read line 2 as a person');
    expect(JSON.stringify(dawn().sees().sent)).toContain('bob.new@nhs.example');
    await openForm(dawn(), 'Who does what');
    expect(await dawn().presses('Save', { 'gp-lead': 'x9' })).toContain('GP lead: I cannot read that');
  });

  it('empties a field that was cleared, or that says nobody', async () => {
    await openForm(dawn(), 'Who does what');
    const saved = await dawn().presses('Save', { 'nurse-contact': 'nobody', 'records-contact': '' });
    expect(saved).toContain('Nurse and contact for records: nobody yet');
  });

  it('that changes nothing says so', async () => {
    await openForm(dawn(), 'Who does what');
    expect(await dawn().presses('Save')).toContain('There was nothing to change');
  });

  it('saves only what its reader changed, and nothing over what somebody else did meanwhile', async () => {
    const old = await openForm(dawn(), 'Who does what');
    await bev().says('reception lead at Riverside is Joyce Mensah');
    await bev().says('yes');
    const nurse = await dawn().presses('Save', { 'nurse-contact': 'Kelly Marsh' }, { ...old });
    expect(nurse).toContain('Reception lead: Joyce Mensah');
    expect(nurse).toContain('Nurse: Kelly Marsh');
    const clash = await dawn().presses('Save', { 'reception-lead': 'Tom Fairley' }, { ...old });
    expect(clash).toContain('Somebody else has changed this since the form was made: reception-lead');
    expect(JSON.stringify(dawn().sees().sent)).not.toContain('Tom Fairley');
  });

  it('does not say of a number that somebody else changed that it was checked', async () => {
    const old = await openForm(dawn(), 'Whom to ring');
    await bev().says('staff helpline at Riverside is The new helpline, 01632 960199');
    await dawn().presses('Save', {}, old);
    expect(await dawn().says('set up Riverside')).toContain('The new helpline, 01632 960199');
  });
});

describe('a sentence', () => {
  it.each([
    ['reception lead is on holiday', 'I know nobody called “on holiday”'],
    ['the nurse is away', 'I know nobody called “away”'],
    ['gp lead is Dr Okafor', 'If you mean Dr Samuel Okafor, please write the whole name'],
    ['nurse is Joyce', 'If you mean Joyce Mensah, please write the whole name'],
    ['somebody to speak up to is Dr Okafor, 01632 960777', 'has to be outside your line'],
    ['staff helpline is The helpline, 943 476 5919', 'about a patient'],
    ['staff helpline is The helpline', 'needs a name and a phone number'],
    ['staff: Patient Henry Smith', 'about a patient'],
    ['nurse is Ann Ash; Bob Birch; Cat Cole; Dan Dale; Eve Elm', 'Please name at most 4 people'],
  ])('“%s” adds nobody and saves nothing', async (words, answer) => {
    const before = await sandbox.database.transaction((tx) => tx.selectFrom('person').select('id').execute());
    const set = await dawn().says('set up Riverside');
    expect(await dawn().says(words)).toContain(answer);
    expect(await dawn().says('set up Riverside')).toBe(set);
    const after = await sandbox.database.transaction((tx) => tx.selectFrom('person').select('id').execute());
    expect(after).toHaveLength(before.length);
  });

  it('that gives a slot to somebody is read back where an induction is under way', async () => {
    const shown = await dawn().says('reception lead is Joyce Mensah');
    expect(shown).toContain('This would change Riverside Surgery');
    expect(shown).toContain('Reception lead: Joyce Mensah');
    expect(shown).toContain('Once you say yes, these hear of it: ');
    expect(await dawn().says('set up Riverside')).toContain('Reception lead: Kelly Marsh');
    await dawn().says('reception lead is Joyce Mensah');
    expect(await dawn().says('yes')).toContain('Reception lead: Joyce Mensah');
  });

  it('takes somebody off the staff list, but not out of a slot', async () => {
    await dawn().says('staff: Wrong Person');
    expect(await dawn().says('remove Wrong Person from staff')).toContain('They are off the staff list');
    expect(await dawn().says('set up Riverside')).not.toContain('Wrong Person');
    expect(await dawn().says('remove Kelly Marsh from staff')).toContain('nobody called Kelly Marsh');
  });
});

describe('an administrator', () => {
  it('puts right how a place is called, its code, and who manages a PCN', async () => {
    expect(await admin().says('Riverside Surgery is now called Riverside Health')).toContain(
      'Saved: Riverside Health',
    );
    expect(await admin().says('Riverside Health’s code is A81009')).toContain('Saved');
    expect(await admin().says('set up Riverside')).toContain('Riverside Health (A81009)');
    await admin().says('the manager of Meadowbank PCN is Bev Talbot; Helen Marsden');
    expect(await sandbox.person('Helen').says('start an induction')).toContain('Days at Riverside Health');
  });

  it('is told what cannot be', async () => {
    expect(await admin().says('Riverside Surgery is now called Elm Tree Practice')).toContain(
      'there already',
    );
    expect(await admin().says('Riverside Surgery’s code is A1')).toContain('a letter and five figures');
    expect(await dawn().says('Riverside Surgery is now called Mine')).toContain('Only an administrator');
  });
});

describe('what comes next for a manager', () => {
  it('names the practice at which something is blank', async () => {
    await dawn().says('staff helpline is nobody');
    expect(await dawn().says('what’s next')).toContain('No induction can start at Riverside Surgery yet');
    expect(await dawn().presses('Set up Riverside Surgery')).toContain('Still blank: staff helpline');
  });

  it('asks after three months whether the numbers are still right', async () => {
    await sandbox.skipTo('8 December');
    expect(await dawn().says('what’s next')).toContain('was last checked three months ago or longer');
    await dawn().presses('Look at Riverside Surgery');
    await dawn().presses('Contacts are right');
    expect(await dawn().says('what’s next')).not.toContain('three months ago');
  });

  it('names somebody new who waits, until that is answered', async () => {
    const code = /join (\w{8})/.exec(await dawn().says('joining link'))?.[1] ?? '';
    await sandbox.person(someone('Una New')).says(`join ${code}`);
    expect(await dawn().says('what’s next')).toContain('There is somebody new');
    await dawn().presses('Who is new?');
    await dawn().presses('Yes, add them');
    expect(await dawn().says('what’s next')).not.toContain('There is somebody new');
  });
});
