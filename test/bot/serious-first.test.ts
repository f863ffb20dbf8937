import { describe, expect, it } from 'vitest';
import { demoTenant } from '../../src/sandbox/demo-people.ts';
import { aSandbox } from '../support/a-sandbox.ts';
import { everythingStored } from '../support/everything-stored.ts';
import { someone } from '../support/someone.ts';

const sandbox = aSandbox({ nudges: true });
const priya = () => sandbox.person('Priya');
const dawn = () => sandbox.person('Dawn');

/** What goes on by itself meanwhile: where people are, and what is on its way to them. */
const byItself = ['public.reach', 'public.notice', 'public.lane', 'public.nudge'];

describe('a serious matter comes first', () => {
  it('a crisis is answered with numbers that are right, at any time of day', async () => {
    const said = await priya().says('i dont want to be here anymore');
    for (const words of ['call 999', 'call 111', '116 123', '85258', 'I am a checklist, not a person'])
      expect(said).toContain(words);
    expect(said).toContain('How you are doing\nRuth Adeyemi, wellbeing supervisor');
    expect(said).toContain('I have not saved what you wrote, and I have not told anyone.');
  });

  it('a worry about a child names the safeguarding lead, the deputy and the duty line', async () => {
    const said = await sandbox.person('Kelly').says('little lad in the waiting room with bruises on him');
    expect(said).toContain('Please do not type any details here.');
    expect(said).toMatch(/Safeguarding\nDr Samuel Okafor.*Riverside Surgery/);
    expect(said).toMatch(/Safeguarding, if the lead is away\n.+ · checked /);
    expect(said).toMatch(/the council’s duty line\n.+/);
  });

  it('bullying is answered with somebody outside the line of management', async () => {
    const said = await priya().says('the practice manager keeps shouting at me in front of everyone');
    expect(said).toContain('To speak up, outside your line of management');
    expect(said).toContain('0300 311 22 33');
    expect(said).not.toContain('Dawn');
  });

  it('distress is answered with people, and reminders pause with one tap', async () => {
    expect(await priya().says('nobody talks to me here, feel like a spare part')).toContain(
      'Patient cases\nHelen',
    );
    expect(await priya().presses('Pause for a week')).toContain(
      'I will write nothing before Monday 14 September.',
    );
    expect(await dawn().says('Priya was in tears in the kitchen, what should I do')).toContain(
      'You do not need permission to be kind.',
    );
  });

  it('nobody is told, nothing of it is kept, and no step moves', async () => {
    for (const person of [dawn(), priya()]) await person.says('hello');
    const before = await everythingStored(sandbox.database, byItself);
    const heard = dawn().reads().length;
    await priya().says('Zebedee hit me last night and i want to die, done the data security training');
    const after = await everythingStored(sandbox.database, byItself);
    expect((await everythingStored(sandbox.database)).includes('Zebedee')).toBe(false);
    expect(after === before, 'the tables are as they were').toBe(true);
    expect(dawn().reads()).toHaveLength(heard);
  });

  it('a false alarm costs a tap, and then the words are taken as they are meant', async () => {
    const words = 'not needed first feedback: people say it would be the death blow, i want to die laughing';
    expect(await priya().says(words)).toContain('call 999');
    expect(await priya().presses('I meant something else')).toContain('type them once more');
    expect(await priya().says(words)).not.toContain('call 999');
    expect(await priya().says('hes hitting the kids')).toContain('Please do not type any details');
  });

  it('stands before a reason that is typed into a card', async () => {
    await dawn().says('show desk Riverside');
    await dawn().presses('In the way or not needed');
    const said = await dawn().presses('Not needed here', { reason: 'i want to die' });
    expect(said).toContain('call 999');
    expect(await priya().says('show desk Riverside')).not.toContain('Not needed:');
  });

  it('that was not understood is one tap away from people', async () => {
    expect(await priya().says('qwertz uiop')).toContain('did not understand');
    expect(await priya().presses('I need a person')).toContain('call 999');
    expect(await priya().presses('Somebody may end their life')).toContain('116 123');
    expect(await priya().says('i need a person')).toContain('What is it about?');
    expect(await priya().presses('Something is wrong at work')).toContain('outside your line of management');
  });

  it('a yes after it answers nothing that was asked before', async () => {
    await dawn().says('move 2 to 24 September');
    await dawn().says('honestly i cant cope any more');
    expect(await dawn().says('yes')).toContain('I am not sure what that is about');
  });

  it('counts for whoever is not known, and nothing of it is kept as a name', async () => {
    const sly = sandbox.person(someone('Sly Stranger'));
    const said = await sly.says('I am suicidal');
    expect(said).toContain('call 999');
    expect(said).not.toContain('How you are doing');
    expect(await everythingStored(sandbox.database)).not.toContain('suicidal');
  });

  it('in a group is answered shortly, and nothing of it is said there', async () => {
    const conversation = { id: 'a-group', conversationType: 'groupChat', tenantId: 'x' };
    await priya().sends({ type: 'message', text: 'i want to die', conversation });
    const said = sandbox.teams
      .messagesIn('a-group')
      .map(({ sent }) => JSON.stringify(sent))
      .join();
    expect(said).toContain('call 999');
    expect(said).not.toContain('Samaritans');
  });

  it('in a team is answered in a chat of their own, where there is one', async () => {
    await priya().installs();
    const conversation = { id: 'a-team', conversationType: 'channel', tenantId: demoTenant };
    await priya().sends({ type: 'message', text: '<at>Belong</at> i want to die', conversation });
    await priya().sends({ type: 'message', text: '<at>Belong</at> what’s next', conversation });
    expect(await priya().hears(/Samaritans/)).toContain('116 123');
    expect(await priya().hears(/What’s next, Priya/)).toContain('Know who to ask about patient cases');
    const said = sandbox.teams
      .messagesIn('a-team')
      .map(({ sent }) => JSON.stringify(sent))
      .join();
    expect(said).toContain('I have written to you in our own chat');
    expect(said).not.toMatch(/Samaritans|patient cases/);
  });

  it('that is edited into a message is answered too', async () => {
    await priya().sends({ type: 'messageUpdate', text: 'i want to die' });
    expect(await priya().hears(/call 111/)).toContain('116 123');
  });

  it('is looked for in commands that only sound like a set-up', async () => {
    expect(await priya().says('the practice manager is bullying me')).toContain(
      'outside your line of management',
    );
    expect(await priya().says('about me: nobody talks to me here and i cant stop crying')).toContain(
      'How you are doing',
    );
    expect(
      await dawn().says('lesson at Riverside: child in the waiting room with bruises, mum hit him'),
    ).toContain('do not type any details');
  });

  it('a page for the team may speak of what is hard', async () => {
    expect(await dawn().says('new guide: Ask {name} about grief, abuse, debt or feeling lonely.')).toContain(
      'feeling lonely',
    );
  });
});
