import { describe, expect, it } from 'vitest';
import { aBotOnStage, type BotOnStage, to } from '../support/a-bot-on-stage.ts';
import { identityOf } from '../support/person.ts';
import type { Trouble } from '../support/teams.ts';

const refusal = (code: string, subCode?: string): Trouble => ({
  status: 403,
  body: { error: { code, message: 'no', ...(subCode ? { innerHttpError: { body: { subCode } } } : {}) } },
});
const gone: Trouble = { status: 404, body: { error: { code: 'ConversationNotFound' } } };
/** How often Teams was asked for the chat with Dawn; she is the only one for whom it was gone. */
const chatsOpened = ({ teams }: BotOnStage) =>
  teams.opened.filter((id) => id === identityOf('Dawn').entraId).length;
const monday = (time: string) => `2026-09-07T${time}`;

/** Dawn has opened Belong; her first digest is due at nine, and Teams answers it as said. */
async function firstDigest(bot: BotOnStage, trouble: Trouble, times = 1): Promise<number> {
  bot.stage.setClock(monday('08:30'));
  await bot.person('Dawn').says('hello');
  const before = bot.posts('Dawn');
  bot.teams.willFail(trouble, times, to('Dawn'));
  await bot.at(monday('09:00'));
  return before;
}

describe('a digest that Teams does not take', () => {
  const usual = aBotOnStage();

  it.each<[string, Trouble]>([
    ['400', { status: 400 }],
    ['401', { status: 401 }],
    ['413', { status: 413, body: { error: { code: 'MessageSizeTooBig' } } }],
    ['500', { status: 500 }],
  ])('with %s is not sent again that day, and comes the next', async (status, trouble) => {
    const before = await firstDigest(usual, trouble);
    expect(await usual.nudgesOf('Dawn')).toEqual([
      { state: 'given up', reason: `Teams answered ${status}`, attempts: 1 },
    ]);
    await usual.at(monday('09:01'), monday('09:11'), monday('11:59'));
    expect(usual.posts('Dawn') - before).toBe(1);
    await usual.at('2026-09-08T09:00');
    expect(usual.posts('Dawn') - before).toBe(2);
    expect((await usual.nudgesOf('Dawn')).at(-1)).toEqual({ state: 'sent', reason: null, attempts: 1 });
  });

  it.each<[string, Trouble]>([
    ['an administrator switched Belong off', refusal('BotDisabledByAdmin')],
    ['Belong is not in the chat any more', refusal('BotNotInConversationRoster')],
    ['its reader blocked Belong', refusal('ConversationBlockedByUser', 'MessageWritesBlocked')],
    ['it is forbidden', refusal('ForbiddenOperation')],
  ])('because %s is the last, until its reader is back; what was missed does not follow', async (_, no) => {
    const before = await firstDigest(usual, no);
    expect(await usual.nudgesOf('Dawn')).toEqual([
      { state: 'unreachable', reason: 'Teams answered 403', attempts: 1 },
    ]);
    await usual.at(monday('09:01'), monday('09:11'), '2026-09-08T09:00');
    expect(usual.posts('Dawn') - before).toBe(1);
    await usual.person('Dawn').says('hello');
    await usual.at('2026-09-08T09:30');
    expect(usual.posts('Dawn') - before).toBe(2);
    await usual.at('2026-09-09T09:00');
    expect((await usual.nudgesOf('Dawn')).map(({ state }) => state)).toEqual(['unreachable', 'sent']);
  });

  it.each<[string, Trouble, string, string]>([
    ['412', { status: 412 }, '09:00:29', '09:00:46'],
    ['429', { status: 429 }, '09:00:29', '09:00:46'],
    ['429 and ten minutes', { status: 429, headers: { 'Retry-After': '600' } }, '09:09:59', '09:10:16'],
    ['429 and no time at all', { status: 429, headers: { 'Retry-After': '0' } }, '09:00:00', '09:00:16'],
    ['429 and a day', { status: 429, headers: { 'Retry-After': '86400' } }, '09:59:59', '10:00:16'],
    ['429 and a word', { status: 429, headers: { 'Retry-After': 'soon' } }, '09:00:29', '09:00:46'],
  ])('with %s is sent when Teams says, and not before', async (what, trouble, tooSoon, inTime) => {
    const before = await firstDigest(usual, trouble);
    expect(await usual.nudgesOf('Dawn')).toEqual([
      { state: 'waiting', reason: `Teams answered ${what.slice(0, 3)}`, attempts: 0 },
    ]);
    await usual.at(monday(tooSoon));
    expect(usual.posts('Dawn') - before).toBe(1);
    await usual.at(monday(inTime), monday('11:59'));
    expect(usual.posts('Dawn') - before).toBe(2);
    expect(await usual.nudgesOf('Dawn')).toEqual([{ state: 'sent', reason: null, attempts: 1 }]);
  });

  it('with 404 opens the chat anew, once, and sends it there', async () => {
    const before = await firstDigest(usual, gone);
    expect(await usual.nudgesOf('Dawn')).toEqual([{ state: 'sent', reason: null, attempts: 1 }]);
    expect(usual.posts('Dawn') - before).toBe(2);
    expect(chatsOpened(usual)).toBe(1);
    await usual.at(monday('09:11'), '2026-09-08T09:00');
    expect(usual.posts('Dawn') - before).toBe(2);
  });

  it('with 404 in the new chat too is the last, until its reader is back', async () => {
    const before = await firstDigest(usual, gone, 2);
    expect(await usual.nudgesOf('Dawn')).toEqual([
      { state: 'unreachable', reason: 'the chat is gone', attempts: 1 },
    ]);
    await usual.at(monday('09:11'), '2026-09-08T09:00', '2026-09-09T09:00');
    expect(usual.posts('Dawn') - before).toBe(2);
    expect(chatsOpened(usual)).toBe(1);
  });

  it('with 429 all day ends with its reader’s hours, and comes the next day', async () => {
    const before = await firstDigest(usual, { status: 429 }, 3);
    await usual.at(monday('11:59'), monday('17:30'), monday('18:00'), monday('23:00'));
    expect(usual.posts('Dawn') - before).toBe(3);
    expect(await usual.nudgesOf('Dawn')).toEqual([
      { state: 'given up', reason: 'their hours are over', attempts: 0 },
    ]);
    await usual.at('2026-09-08T09:00');
    expect(usual.posts('Dawn') - before).toBe(4);
  });
});

const noAnswer = 'no answer';
/** Only where no answer comes at all, so that nothing else is ever too slow for it. */
const hasty = { deadlineMs: 500 };

describe.each<[string, { deadlineMs?: number }, readonly [string, Trouble, string][]]>([
  [
    'by its answer',
    {},
    [
      ['502', { status: 502 }, 'Teams answered 502'],
      ['503', { status: 503 }, 'Teams answered 503'],
      ['504', { status: 504 }, 'Teams answered 504'],
      ['a page instead of an answer', { status: 200, words: '<html>Sign in' }, noAnswer],
      ['the end of the line', 'silence', noAnswer],
      ['a reset', 'reset', noAnswer],
    ],
  ],
  [
    'by the deadline',
    hasty,
    [
      ['silence without end', 'hang', noAnswer],
      ['half an answer', 'half', noAnswer],
    ],
  ],
])('a digest of which nobody knows %s whether it arrived', (_, line, troubles) => {
  const bot = aBotOnStage(line);

  it.each(troubles)('because of %s is sent once more, after ten minutes', async (_what, trouble, reason) => {
    const before = await firstDigest(bot, trouble);
    expect(await bot.nudgesOf('Dawn')).toEqual([{ state: 'unknown', reason, attempts: 1 }]);
    await bot.at(monday('09:01'), monday('09:10'));
    expect(bot.posts('Dawn') - before).toBe(1);
    await bot.at(monday('09:11'), monday('11:59'));
    expect(bot.posts('Dawn') - before).toBe(2);
    expect(await bot.nudgesOf('Dawn')).toEqual([{ state: 'sent', reason: null, attempts: 2 }]);
  });

  const [first] = troubles;
  it.each(first ? [first] : [])(
    'because of %s twice is not sent a third time',
    async (_what, trouble, reason) => {
      const before = await firstDigest(bot, trouble, 2);
      await bot.at(monday('09:11'), monday('09:30'), monday('11:59'), '2026-09-08T09:00');
      expect(bot.posts('Dawn') - before).toBe(2);
      expect(await bot.nudgesOf('Dawn')).toEqual([{ state: 'unknown', reason, attempts: 2 }]);
    },
  );
});
