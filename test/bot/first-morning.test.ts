import { describe, expect, it } from 'vitest';
import { aSandbox } from '../support/a-sandbox.ts';

const sandbox = aSandbox();

describe('on her first morning', () => {
  it('Priya is welcomed once, as a link worker', async () => {
    const priya = sandbox.person('Priya');
    expect(await priya.installs()).toContain('Most of it is for them to do');
    expect(await priya.installs()).toBe('');
  });

  it('Dawn is welcomed as somebody who helps Priya settle in', async () => {
    expect(await sandbox.person('Dawn').installs()).toContain('I help Priya Nair settle in');
  });

  it('Priya is shown three things: what, where, by which day and whose move it is', async () => {
    expect(await sandbox.person('Priya').says("what's next")).toMatchInlineSnapshot(`
      "What’s next, Priya
      7 questions wait for your answer: say “tick list”.
      1. Know who to ask about patient cases
      To do by Wed 9 Sep. Bev’s move.
      2. Know who looks out for your wellbeing
      To do by Wed 9 Sep. Bev’s move.
      3. A room that suits conversations
      Riverside Surgery
      To do by Wed 9 Sep. Dawn’s move.
      And 29 more after these: say “my list”.
      Monday 7 September 2026 · you are Priya Nair"
    `);
  });
});
