import { describe, expect, it } from 'vitest';
import { aSandbox } from '../support/a-sandbox.ts';

const sandbox = aSandbox({ nudges: true });
const priya = () => sandbox.person('Priya');
const dawn = () => sandbox.person('Dawn');

/** Every row of every table that people’s words could have reached. */
async function everythingStored(): Promise<string> {
  return sandbox.database.transaction(async (tx) => {
    const all = [];
    for (const table of ['event', 'chat', 'notice', 'nudge', 'step'] as const)
      all.push(await tx.selectFrom(table).selectAll().execute());
    return JSON.stringify(all);
  });
}

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
    expect(await priya().presses('Yes, pause for a week')).toContain(
      'I will write nothing before Monday 14 September.',
    );
    expect(await dawn().says('Priya was in tears in the kitchen, what should I do')).toContain(
      'You do not need permission to be kind.',
    );
  });

  it('nobody is told, nothing of it is kept, and no step moves', async () => {
    await dawn().says('hello');
    const before = await everythingStored();
    const heard = dawn().reads().length;
    await priya().says('Zebedee hit me last night and i want to die, done the data security training');
    const after = await everythingStored();
    expect(after).not.toContain('Zebedee');
    expect(after).toBe(before);
    expect(dawn().reads()).toHaveLength(heard);
  });

  it('a false alarm costs a tap, and then the words are taken as they are meant', async () => {
    const words = 'not needed first feedback: people say it would be the death blow, i want to die laughing';
    expect(await priya().says(words)).toContain('call 999');
    expect(await priya().presses('I meant something else')).toContain('type them once more');
    expect(await priya().says(words)).not.toContain('call 999');
    expect(await priya().says('i want to die')).toContain('call 999');
  });

  it('stands before a reason that is typed into a card', async () => {
    await dawn().says('show desk Riverside');
    await dawn().presses('In the way or not needed');
    const said = await dawn().presses('Not needed here', { reason: 'i want to die' });
    expect(said).toContain('call 999');
    expect(await priya().says('show desk Riverside')).not.toContain('Not needed:');
  });

  it('that was not understood is one tap away from people', async () => {
    expect(await priya().says('pulse score nought, as in stopped, as in mine should be')).toContain(
      'did not understand',
    );
    expect(await priya().presses('I need a person')).toContain('call 999');
    expect(await priya().presses('Somebody is not safe')).toContain('116 123');
    expect(await priya().says('i need a person')).toContain('What is it about?');
    expect(await priya().presses('Something is wrong at work')).toContain('outside your line of management');
  });

  it('a yes after it answers nothing that was asked before', async () => {
    await dawn().says('move 2 to 24 September');
    await dawn().says('honestly i cant cope any more');
    expect(await dawn().says('yes')).toContain('I am not sure what that is about');
  });

  it('a page for the team may speak of what is hard', async () => {
    expect(await dawn().says('new guide: Ask {name} about grief, abuse, debt or feeling lonely.')).toContain(
      'feeling lonely',
    );
  });
});
