import { describe, expect, it } from 'vitest';
import { aSandbox } from '../support/a-sandbox.ts';
import { buttonsOf } from '../support/seen-card.ts';

const sandbox = aSandbox();

describe('everything can be typed', () => {
  it.each([
    ['hi', /Hello\. This is what comes next/],
    ['HELLO!', /Hello\. This is what comes next/],
    ['help', /What I can do/],
    ['What’s next?', /What’s next, Dawn/],
    ['my list', /Your list, for Priya/],
    ['list riverside', /Your list at Riverside Surgery/],
    ['list Neverland', /I know no place called “Neverland”/],
    ['why 1', /Meetings are where a link worker gets known/],
    ['done 1.', /Saved, thank you\./],
    ['not yet 1', /Saved\. It stays open\./],
    ['called off 1', /It is open again/],
    ['booked 1 for 17 September', /Thursday 17 September, is that right\?/],
    ['move 1 to 24 September', /Thursday 24 September, is that right\?/],
    ['blocked 1 smartcard office', /Waiting for: smartcard office/],
    ['not needed 4 no nurse here', /Not needed\. You: “no nurse here”/],
    ['not needed smartcard: we have none', /only Bev can switch it off/],
    ['who is who', /Helen Marsden, case supervisor/],
    ['tick list', /Has this happened for Priya: “Agree whose rules apply/],
    ['status Priya', /Priya Nair’s induction/],
    ['thanks', /You are welcome/],
  ])('“%s” is understood', async (text, answer) => {
    const dawn = sandbox.person('Dawn');
    await dawn.says('my list');
    expect(await dawn.says(text)).toMatch(answer);
  });

  it('what means nothing, help, and a number that is not there get different answers with a way on', async () => {
    const dawn = sandbox.person('Dawn');
    await dawn.says('my list');
    const answers = [
      await dawn.says('wibble'),
      await dawn.says('help'),
      await dawn.says('done 99'),
      await dawn.says('done'),
      await dawn.says('done the thing on Mars'),
    ];
    expect(new Set(answers).size).toBe(5);
    expect(answers[2]).toContain('There is no 99 in the list you saw last. It goes from 1 to 10.');
    for (const message of sandbox.teams.messagesIn(dawn.chat)) {
      expect(
        buttonsOf(message.sent.attachments?.[0]?.content ?? { type: 'AdaptiveCard', body: [] }),
      ).not.toEqual([]);
    }
  });

  it.each(['done 0', 'done -1', 'done 99999999999', 'happened 2.5'])('“%s” changes nothing', async (text) => {
    const dawn = sandbox.person('Dawn');
    await dawn.says('my list');
    expect(await dawn.says(text)).not.toContain('Saved');
  });

  it.each(['not done 1', 'done 1?', 'I have not done 1', 'done 1 tomorrow', 'when done 1'])(
    '“%s” closes nothing',
    async (text) => {
      const dawn = sandbox.person('Dawn');
      await dawn.says('my list');
      expect(await dawn.says(text)).not.toContain('Saved');
    },
  );

  it('a title that fits steps at both practices is asked back, and a number answers it', async () => {
    const bev = sandbox.person('Bev');
    expect(await bev.says('done review together')).toContain('Which one?');
    expect(await bev.says('show 1')).toContain('Review together what is not working');
  });

  it.each([
    ['nothing', ''],
    ['only spaces', '   '],
    ['only an emoji', '🙂'],
    ['a very long message', 'what’s next '.repeat(2_000)],
    ['a command in odd letters', 'ＤＯＮＥ ９９'],
    ['markup', '<at>Belong</at> [x](javascript:alert(1))'],
    ['a line of SQL', "'; drop table step; --"],
  ])('%s is answered too', async (_what, text) => {
    expect(await sandbox.person('Dawn').says(text)).not.toBe('');
  });

  it('every answer has one summary that says what the card says', async () => {
    const dawn = sandbox.person('Dawn');
    await dawn.says('my list');
    expect(dawn.sees().sent.summary).toMatch(/^Your list, for Priya.+Welcome them on day one/);
  });
});

describe('words that look like a patient’s', () => {
  it('are not kept, not repeated and not logged', async () => {
    const dawn = sandbox.person('Dawn');
    await dawn.says('my list');
    const answer = await dawn.says('blocked 1 waiting for Mrs Featherstonehaugh NHS 943 476 5919');
    expect(answer).toContain('about a patient');
    expect(answer).not.toContain('Featherstonehaugh');
    const kept = await sandbox.database.transaction((tx) => tx.selectFrom('event').select('move').execute());
    expect(JSON.stringify(kept)).not.toContain('Featherstonehaugh');
    expect(sandbox.logged.join('')).not.toMatch(/Featherstonehaugh|Ashworth/);
  });
});
