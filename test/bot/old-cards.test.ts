import { describe, expect, it } from 'vitest';
import { aSandbox } from '../support/a-sandbox.ts';
import { buttonsOf } from '../support/seen-card.ts';
import type { Message } from '../support/teams.ts';

const sandbox = aSandbox();

/** A card as it looks now, kept while the one in the chat moves on. */
function kept(message: Message): Message {
  return { ...message };
}

describe('a press that comes late or twice is answered with today’s card', () => {
  it('a double press of “Done” saves it once and says so', async () => {
    const dawn = sandbox.person('Dawn');
    await dawn.says('what’s next');
    const card = kept(dawn.sees());
    expect(await dawn.presses('Done 2', {}, kept(card))).toContain('Saved, thank you.');
    const again = await dawn.presses('Done 2', {}, kept(card));
    expect(again).not.toContain('Saved');
    expect(again).toContain('Waiting for Priya to say it happened.');
  });

  it('two devices at once: one saves it, the other shows what is so', async () => {
    const dawn = sandbox.person('Dawn');
    await dawn.says('what’s next');
    const card = kept(dawn.sees());
    const answers = await Promise.all([
      dawn.presses('Done 2', {}, kept(card)),
      dawn.presses('Done 2', {}, kept(card)),
    ]);
    expect(answers.filter((answer) => answer.includes('Saved, thank you.'))).toHaveLength(1);
    expect(answers.every((answer) => answer.includes('Waiting for Priya'))).toBe(true);
  });

  it('an old card of Priya’s changes nothing once Dawn has set another day', async () => {
    const [dawn, priya] = [sandbox.person('Dawn'), sandbox.person('Priya')];
    await priya.says('called off Be able to log in and get to work Riverside');
    const card = kept(priya.sees());
    await dawn.says('move smartcard to 17 September');
    await dawn.says('yes');
    const late = await priya.presses('Wed 9 Sep', {}, card);
    expect(late).toContain('To do by Thu 17 Sep');
    expect(late).not.toContain('Saved');
  });

  it('a card that somebody else was sent gives nothing away and changes nothing', async () => {
    const [dawn, kelly] = [sandbox.person('Dawn'), sandbox.person('Kelly')];
    await dawn.says('show smartcard');
    const answer = await kelly.presses('Done', {}, kept(dawn.sees()));
    expect(answer).not.toContain('smartcard');
    expect(await dawn.says('show smartcard')).toContain('To do by Wed 9 Sep');
  });

  it('Priya cannot press Dawn’s “Done”, and reads whose word it takes', async () => {
    const [dawn, priya] = [sandbox.person('Dawn'), sandbox.person('Priya')];
    await dawn.says('show smartcard');
    expect(await priya.presses('Done', {}, kept(dawn.sees()))).toContain('Dawn');
    expect(await dawn.says('show smartcard')).toContain('To do by Wed 9 Sep');
  });

  it.each([
    ['nothing at all', undefined],
    ['an ask that Belong does not know', { ask: 'delete everything' }],
    ['a step that is none', { ask: 'done', step: { id: 'x', version: 1 } }],
    ['a step of nobody', { ask: 'done', step: { id: '70000000-0000-4000-8000-000000000000', version: 1 } }],
    ['somebody else’s name in it', { ask: 'done', person: 'Dawn', step: 7 }],
  ])('data with %s is answered with a card and a way on', async (_what, data) => {
    const dawn = sandbox.person('Dawn');
    const action = { type: 'Action.Execute', data };
    const { status, body } = await dawn.sends({
      type: 'invoke',
      name: 'adaptiveCard/action',
      value: { action },
    });
    expect(status).toBe(200);
    const { statusCode, value } = body as { statusCode: number; value: Parameters<typeof buttonsOf>[0] };
    expect(statusCode).toBe(200);
    expect(buttonsOf(value)).not.toHaveLength(0);
  });

  it('a client that sends a press as a message gets the same answer in the chat', async () => {
    const dawn = sandbox.person('Dawn');
    await dawn.says('show smartcard');
    const [content] = dawn.sees().sent.attachments ?? [];
    const done = content && buttonsOf(content.content).find(({ title }) => title === 'Done');
    await dawn.sends({ type: 'message', value: done?.data });
    expect(dawn.reads().at(-1)).toContain('Saved, thank you.');
  });
});
