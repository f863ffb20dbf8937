import { describe, expect, it, vi } from 'vitest';
import { aSandbox } from '../support/a-sandbox.ts';

const sandbox = aSandbox();

describe('when Teams is in trouble', () => {
  it.each([
    ['429', { status: 429 }],
    ['500', { status: 500 }],
    ['503', { status: 503 }],
    ['no answer', 'silence'],
  ] as const)('an answer that meets %s is not sent again on its own', async (_what, trouble) => {
    const dawn = sandbox.person('Dawn');
    const before = sandbox.teams.calls.length;
    sandbox.teams.willFail(trouble);
    await dawn.sends({ type: 'message', text: 'my list' });
    const tries = sandbox.teams.calls.slice(before).map(({ status }) => status);
    // The one apology after it is a message of its own.
    expect(tries.filter((status) => status >= 400).length).toBeLessThanOrEqual(1);
    expect(dawn.reads().filter((words) => words.includes('Your list'))).toEqual([]);
  });

  it('what was said is saved though the answer got lost, and the next one shows it', async () => {
    const dawn = sandbox.person('Dawn');
    await dawn.says('done smartcard');
    sandbox.teams.willFail('silence', 2);
    await dawn.sends({ type: 'message', text: 'yes' });
    expect(await dawn.says('show smartcard')).toContain('Waiting for Priya to say it happened.');
  });

  it('a message that is owed goes out once', async () => {
    const [dawn, priya] = [sandbox.person('Dawn'), sandbox.person('Priya')];
    await dawn.confirms('done smartcard');
    await priya.says('called off Be able to log in and get to work Riverside');
    await dawn.hears(/did not happen as planned/);
    await priya.says('hello');
    expect(dawn.reads().filter((words) => words.includes('did not happen'))).toHaveLength(1);
  });

  it.each([
    [403, 'unreachable'],
    // A chat that is gone is opened anew, once, and the message goes there.
    [404, 'sent'],
    [500, 'given up'],
    [503, 'unknown'],
  ])('a message that is owed and meets %i is written down as %s', async (status, state) => {
    const [dawn, priya] = [sandbox.person('Dawn'), sandbox.person('Priya')];
    await dawn.confirms('done smartcard');
    await priya.says('show Be able to log in and get to work Riverside');
    const press = priya.presses('It was called off');
    sandbox.teams.willFail({ status });
    await press;
    // Bev may hear that Dawn cannot be reached.
    const dawns = '30000000-0000-4000-8000-000000000002';
    const ends = () =>
      sandbox.database.transaction((tx) =>
        tx.selectFrom('nudge').select('state').where('person_id', '=', dawns).execute(),
      );
    const tries = () => sandbox.teams.calls.filter((call) => call.status === status);
    await vi.waitFor(() => expect(tries()).toHaveLength(1), { timeout: 10_000 });
    await vi.waitFor(async () => expect(await ends()).toEqual([{ state }]), { timeout: 10_000 });
    await dawn.says('hello');
    expect(tries()).toHaveLength(1);
  });

  it('nobody’s name or words are in the log', async () => {
    const dawn = sandbox.person('Dawn');
    sandbox.teams.willFail({ status: 500, body: { error: 'Dawn Ashworth said: done smartcard' } }, 2);
    await dawn.sends({ type: 'message', text: 'done smartcard' });
    expect(sandbox.logged.join('')).toContain('a turn failed');
    expect(sandbox.logged.join('')).not.toMatch(/Dawn|Ashworth|smartcard/);
  });
});
