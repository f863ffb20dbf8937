import { describe, expect, it } from 'vitest';
import { aSandbox } from '../support/a-sandbox.ts';
import { someone } from '../support/someone.ts';

const sandbox = aSandbox();
const bev = () => sandbox.person('Bev');
const dawn = () => sandbox.person('Dawn');
const kelly = () => sandbox.person('Kelly');
const martin = () => sandbox.person('Martin');
const priya = () => sandbox.person('Priya');

const codeOf = async (who: typeof dawn) => /join (\w{8})/.exec(await who().says('joining link'))?.[1] ?? '';

describe('somebody new', () => {
  it('is asked about once, and a no is remembered', async () => {
    await dawn().says('staff: Meera Patel');
    const meera = sandbox.person({ ...someone('Meera Patel'), address: '', upn: '' });
    await meera.says('hello');
    await meera.says('hello');
    await dawn().hears(/Is this one of your people/);
    const asked = () =>
      dawn()
        .reads()
        .filter((text) => text.includes('Is this one of your people'));
    expect(asked()).toHaveLength(1);
    await dawn().presses('No, I do not know them');
    expect(await meera.says('hello')).toContain('I do not know you yet');
    await dawn().says('hello');
    expect(asked()).toHaveLength(0);
  });

  it('who has asked to join is told again that they wait', async () => {
    const una = sandbox.person({ ...someone('Una New'), address: '', upn: '' });
    await una.says(`join ${await codeOf(dawn)}`);
    expect(await una.says('hello')).toContain('I have asked the manager of Riverside Surgery to add you');
  });

  it('who is asked about at one practice can still join another', async () => {
    await dawn().says('staff: Meera Patel');
    const meera = sandbox.person({ ...someone('Meera Patel'), address: '', upn: '' });
    await meera.says('hello');
    await dawn().hears(/Is this one of your people/);
    await meera.says(`join ${await codeOf(martin)}`);
    await martin().hears(/would like to join Elm Tree/);
    expect(await dawn().presses('Yes, this is Meera Patel')).toContain('I know that account as Meera Patel');
  });

  it('whose manager has not opened Belong is asked about when they do', async () => {
    await sandbox
      .person('Nadia')
      .says('add practice Hill Road A82002, manager Amir Khan, amir.khan@nhs.example');
    await bev().says('staff at Hill Road: Una New');
    const una = sandbox.person({ ...someone('Una New'), address: '', upn: '' });
    await una.says('hello');
    const amir = sandbox.person(someone('Amir Khan'));
    await amir.installs();
    await amir.hears(/Una New has opened Belong/);
    await amir.presses('Yes, this is Una New');
    await una.hears(/I know you now/);
  });

  it('with the name of two people is asked about with their addresses', async () => {
    await dawn().says('staff: Jo Smith, jo.smith1@nhs.example; Jo Smith, jo.smith2@nhs.example');
    await sandbox.person({ ...someone('Jo Smith'), address: '', upn: '' }).says('hello');
    await dawn().hears(/Several people are called that/);
    expect(await dawn().presses('This is jo.smith2@nhs.example')).toContain(
      'I know that account as Jo Smith',
    );
  });

  it('who is greeted hears of their part in the same message, and the link worker of nothing', async () => {
    await priya().says('hello');
    const una = sandbox.person(someone('Una New'));
    await una.says(`join ${await codeOf(dawn)}`);
    await dawn().hears(/would like to join Riverside/);
    await dawn().presses('Yes, add them');
    const hello = await una.hears(/I know you now/);
    expect(hello).toContain('Priya’s first days are Monday 7 September at Riverside Surgery');
    expect(una.reads().filter((text) => text.includes('has changed'))).toEqual([]);
    expect(await una.says('my list')).toContain('Say hello');
    expect(
      priya()
        .reads()
        .filter((text) => text.includes('has changed')),
    ).toEqual([]);
  });

  it('at one practice who works at another joins that too, after its manager’s yes', async () => {
    const code = await codeOf(martin);
    expect(await kelly().says(`join ${code}`)).toContain('I have asked the manager of Elm Tree Practice');
    await martin().hears(/would like to join Elm Tree/);
    await martin().presses('Yes, add them');
    expect(await kelly().says(`join ${code}`)).toContain(
      'You are on the staff list of Elm Tree Practice already',
    );
    expect(await kelly().says('set up')).toContain('There is no place that you set up here');
  });
});

describe('somebody who goes', () => {
  it('leaves what they said behind, and everybody’s list as it was', async () => {
    await kelly().says('my list');
    await kelly().says('done 1');
    await dawn().says('Kelly Marsh is leaving, Joyce Mensah takes over');
    await dawn().says('yes');
    expect(await priya().says('my list')).toContain('Your list');
    expect(await priya().says('tick list')).not.toContain('Something went wrong');
  });

  it('is thanked once, and told who takes over', async () => {
    await kelly().says('hello');
    await dawn().says('Kelly Marsh is leaving, Joyce Mensah takes over');
    await dawn().says('yes');
    expect(await kelly().hears(/all the best/)).toContain('Joyce Mensah takes over from you');
    expect(
      kelly()
        .reads()
        .filter((text) => /has changed|not the reception lead/.test(text)),
    ).toEqual([]);
  });

  it('is named by title and surname too, and who steps in is said first', async () => {
    const shown = await dawn().says('Dr Okafor is leaving');
    expect(shown).toContain('Dr Samuel Okafor is leaving');
    expect(shown).toContain('No GP lead or safeguarding lead at Riverside Surgery: Dawn steps in.');
    expect(await dawn().says('no')).toContain('nothing was changed');
    expect(await dawn().says('set up Riverside')).toContain('GP lead: Dr Samuel Okafor');
  });

  it('and comes back is known again by their account', async () => {
    await dawn().says('Kelly Marsh is leaving');
    await dawn().says('yes');
    expect(await kelly().says('my list')).toContain('I do not know you yet');
    await dawn().says('reception lead is Kelly Marsh, kelly.marsh@nhs.example');
    await dawn().says('yes');
    const back = sandbox.person({ ...someone('Kelly Marsh'), address: 'kelly.marsh@nhs.example' });
    expect(await back.says('my list')).toContain('Your list');
  });

  it('and is the only manager has to name who takes over', async () => {
    await bev().says('Dawn Ashworth is leaving');
    expect(await bev().says('Dawn Ashworth is leaving')).toContain('would leave one with nobody');
    expect(await bev().says('Dawn Ashworth is leaving, Nobody Known takes over')).toContain(
      'I know nobody of that name nearby to take over',
    );
    await bev().says('Dawn Ashworth is leaving, Joyce Mensah takes over');
    expect(await bev().says('yes')).toContain('Joyce Mensah has what was theirs to do');
    expect(await sandbox.person('Joyce').says('set up')).toContain('Practice manager: Joyce Mensah');
  });

  it('as link worker is told whom to speak to outside the line', async () => {
    await priya().says('hello');
    await bev().says('Priya Nair is leaving');
    await bev().says('yes');
    expect(await priya().hears(/all the best/)).toContain(
      'somebody outside your line of management: Freedom to Speak Up guardian of the ICB, 01632 960191',
    );
  });
});

describe('one change', () => {
  const news = (who: ReturnType<typeof dawn>) =>
    who.reads().filter((text) => text.includes('has changed') || text.includes('have changed'));

  it('tells everybody once, however many inductions it touches', async () => {
    await Promise.all([kelly().says('hello'), sandbox.person('Joyce').says('hello')]);
    await startOmar();
    await dawn().says('reception lead is Joyce Mensah');
    await dawn().says('yes');
    const joyce = await sandbox.person('Joyce').hears(/Some things have changed for you/);
    expect(joyce).toContain('You are now the reception lead for Priya’s induction');
    expect(joyce).toContain('You are now the reception lead for Omar’s induction');
    await dawn().says('hello');
    await kelly().hears(/changed for you/);
    expect(news(sandbox.person('Joyce'))).toHaveLength(1);
    expect(news(kelly())).toHaveLength(1);
  });

  it('says what it is, before and after', async () => {
    await priya().says('hello');
    const shown = await bev().says('Priya’s employer is The Larder');
    expect(shown).toContain('Employed by The Larder, a local charity (was Meadowbank PCN).');
    await bev().says('yes');
    expect(await priya().hears(/has changed/)).toContain('Employed by The Larder, a local charity');
    expect(await bev().says('Priya’s employer is The Larder')).toContain('It is so already');
  });

  it('of the first day says on which day they are really there', async () => {
    const shown = await bev().says('Priya starts at Elm Tree on 5 October');
    expect(shown).toContain(
      'First day at Elm Tree Practice: Thursday 8 October (was Thursday 10 September).',
    );
    expect(await bev().says('Priya starts on 25 December')).toContain('Friday 25 December is a bank holiday');
    expect(await bev().says('Priya starts on 3 August 2029')).toContain('more than two years away');
  });

  it('cannot make somebody their own supervisor', async () => {
    expect(await bev().says('Priya’s wellbeing supervisor is Priya Nair')).toContain('Nobody is their own');
    expect(await bev().says('Priya’s wellbeing supervisor is Bev Talbot')).toContain(
      'Bev is line manager and looks out for wellbeing',
    );
  });

  it('at a practice with a blank is not made', async () => {
    await martin().says('staff helpline is nobody');
    await bev().says('Priya leaves Elm Tree');
    await bev().says('yes');
    expect(await bev().says('add Elm Tree to Priya on Thu from 5 October')).toContain(
      'Elm Tree Practice. Still blank: staff helpline.',
    );
  });
});

async function startOmar(): Promise<void> {
  const riverside = '20000000-0000-4000-8000-000000000001';
  await bev().says('start an induction');
  await bev().presses('Next: people', {
    written: 'Omar Reid, omar.reid@nhs.example',
    startsOn: '2026-09-21',
    [`days-${riverside}`]: '1',
  });
  await bev().presses('Next: preview');
  await bev().presses('Start');
}
