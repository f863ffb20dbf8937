import type { Activity } from 'botbuilder';
import { describe, expect, it } from 'vitest';
import { Adapter } from '../../src/bot/adapter.ts';
import { ClosedAuthentication } from '../../src/bot/closed-authentication.ts';
import { aPress } from '../support/a-locked-bot.ts';

describe('the SDK’s own ways in are shut', () => {
  it.each([
    ['activities', () => new ClosedAuthentication().authenticateRequest()],
    ['skills', () => new ClosedAuthentication().authenticateChannelRequest()],
    ['streams', () => new ClosedAuthentication().authenticateStreamingRequest()],
  ])('for %s', async (_what, knock) => {
    await expect(knock()).rejects.toThrow('shut');
  });

  it('and an activity that went round our door is not heard, in the sandbox either', async () => {
    const adapter = new Adapter(
      { kind: 'none', mayCall: () => false },
      { hungUp: new AbortController().signal },
    );
    const heard: string[] = [];
    const hear = async () => void heard.push('it');
    await expect(adapter.processActivityDirect('', aPress() as unknown as Activity, hear)).rejects.toThrow();
    expect(heard).toEqual([]);
  });
});
