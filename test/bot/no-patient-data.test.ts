import { describe, expect, it } from 'vitest';
import { aSandbox } from '../support/a-sandbox.ts';
import { everythingStored } from '../support/everything-stored.ts';

const sandbox = aSandbox();
const priya = () => sandbox.person('Priya');
const dawn = () => sandbox.person('Dawn');
const canary = '999 000 0018';
const anyId = '20000000-0000-4000-8000-000000000001';
const traces = /999[\s-]?000[\s-]?0018/;

/** Every way in which Dawn can type something that is kept, with the number in it. */
const typed = [
  `pt nhs no ${canary} needs her PIP form chasing`,
  `blocked 1 waiting on ${canary}`,
  `called off 1: ${canary} came instead`,
  `not needed 1 ${canary}`,
  `done 1 ${canary}`,
  `staff at Riverside: Jo Hill ${canary}, jo.hill@nhs.example`,
  `reception lead at Riverside is Jo ${canary}`,
  `staff helpline at Riverside is ${canary}, 01632 960192`,
  `new guide: Ask for ${canary}.`,
  `lesson at Riverside: ${canary} was late`,
  `room for Priya at Riverside is Room ${canary} on Mon`,
  `invited Priya at Riverside to the ${canary} meeting`,
  `whose rules on ${canary}: the PCN’s`,
  `start an induction for Jo ${canary}`,
  `status ${canary}`,
  `who is who for ${canary}`,
  `${canary}`,
  `my days ${canary}`,
  `nudge me at ${canary}`,
  `I’m off 3 to 14 October, ${canary} is covering`,
];

describe('what is about a patient', () => {
  it('is refused in any message, with whom to tell, and stands in no table and no answer', async () => {
    for (const who of [dawn(), priya()]) {
      await who.says('my list');
      for (const text of typed) {
        const said = await who.says(text);
        expect(said, text).not.toMatch(traces);
        expect(said, text).toMatch(/about a patient|a person now/);
      }
    }
    expect(traces.test(await everythingStored(sandbox.database))).toBe(false);
    expect(sandbox.logged.join('')).not.toMatch(traces);
  });

  it('is refused in what is typed into a card', async () => {
    await dawn().says('show desk Riverside');
    await dawn().presses('In the way or not needed');
    const said = await dawn().presses('This is in the way', { reason: `waiting for ${canary}` });
    expect(said).toContain('Tell your data protection lead today');
    expect(said).not.toMatch(traces);
    expect(traces.test(await everythingStored(sandbox.database))).toBe(false);
  });

  it('names the data protection lead, and lets a colleague’s name through', async () => {
    expect(await priya().says('remind me to ring Mrs Jean Hartley 14/02/1948 about the lunch club')).toMatch(
      /Data protection\n.+ · checked /,
    );
    expect(await dawn().says('Dr Samuel Okafor has an appointment about the referral route')).not.toContain(
      'patient.',
    );
  });

  it('offers the task without the name', async () => {
    const said = await priya().says(
      'Can you remind me on Monday to ring Mrs Jean Hartley 14/02/1948 about the lunch club',
    );
    expect(said).toContain('looks like it is about a patient');
    const reminded = await priya().presses('Remind me, without a name');
    expect(reminded).toContain('Monday 14 September');
    expect(reminded).not.toContain('Hartley');
    expect(await everythingStored(sandbox.database)).not.toContain('Hartley');
  });

  it('with a number in it stays refused: there is no button against that', async () => {
    await dawn().says(`blocked 1 ${canary}`);
    expect(await dawn().presses('Not about a patient').catch(String)).toMatch(/no button/);
  });

  it('and was none is taken as it is meant, after one tap', async () => {
    const words = 'the referral route: Mrs Hartley has no appointment with us yet';
    await dawn().says('my list');
    expect(await dawn().says(words)).toContain('looks like it is about a patient');
    expect(await dawn().presses('Not about a patient')).toContain('once more within ten minutes');
    await dawn().says('my list');
    expect(await dawn().says(words)).not.toContain('looks like it is about a patient');
    expect(await dawn().says('i want to die')).toContain('call 999');
  });

  it.each([
    ['rooms', 'name room', { room: `Room for ${canary}` }],
    ['meetings', 'invite', { meeting: `About ${canary}` }],
    ['the introduction', 'save about me', { name: `I saw ${canary}` }],
  ])('is refused in the form for %s', async (_, ask, filled) => {
    const action = { type: 'Action.Execute', verb: ask, data: { ask, at: anyId, ...filled } };
    const said = await priya().sends({ type: 'invoke', name: 'adaptiveCard/action', value: { action } });
    expect(JSON.stringify(said.body)).not.toMatch(traces);
    expect(traces.test(await everythingStored(sandbox.database))).toBe(false);
  });
});
