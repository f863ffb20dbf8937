import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { aSandbox } from '../support/a-sandbox.ts';

const sandbox = aSandbox();

async function post(
  body: string | Uint8Array<ArrayBuffer>,
  headers: Record<string, string> = {},
): Promise<number> {
  const response = await fetch(`${sandbox.bot}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
  return response.status;
}

describe('the front door', () => {
  it('says that it is ready', async () => {
    const response = await fetch(`${sandbox.bot}/healthz`);
    expect([response.status, await response.json()]).toEqual([200, { status: 'ok' }]);
  });

  it.each([
    ['no JSON', '{', {}, 400],
    ['a list', '[]', {}, 400],
    ['nothing in it', '{}', {}, 400],
    ['a number for a type', '{"type":7}', {}, 400],
    ['a key that reaches into objects', '{"type":"message","__proto__":{}}', {}, 400],
    ['far too many brackets', '['.repeat(10_000), {}, 400],
    ['more than a message can be', `{"type":"${'x'.repeat(300_000)}"}`, {}, 413],
    ['a form', 'type=message', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
    ['a packed body', gzipSync('{"type":"message"}'), { 'content-encoding': 'gzip' }, 415],
  ])('refuses %s', async (_what, body, headers, status) => {
    expect(await post(body, headers)).toBe(status);
  });

  it('does not say what went wrong inside', async () => {
    const response = await fetch(`${sandbox.bot}/api/nothing-here`);
    expect(response.status).toBe(404);
    expect(await response.text()).not.toMatch(/src\/|node_modules/);
  });

  it('answers an invoke that it does not know with “not implemented”', async () => {
    const { status } = await sandbox.person('Dawn').sends({ type: 'invoke', name: 'task/fetch', value: {} });
    expect(status).toBe(501);
  });

  it.each(['typing', 'messageReaction', 'event', 'endOfConversation'])(
    'takes a “%s” without a word',
    async (type) => {
      const dawn = sandbox.person('Dawn');
      expect((await dawn.sends({ type, name: 'x' })).status).toBe(200);
      expect(dawn.reads()).toEqual([]);
    },
  );
});

describe('somebody Belong does not know', () => {
  const stranger = {
    name: 'Stranger',
    entraId: '99999999-0000-4000-8000-000000000000',
    tenantId: '00000000-0000-4000-8000-00000000be10',
  };

  it('is told so, and sees nothing', async () => {
    const answer = await sandbox.person(stranger).says('my list');
    expect(answer).toContain('I do not know you');
    expect(answer).not.toMatch(/Priya|Riverside/);
  });

  it('with a known Entra id from another tenant is still a stranger', async () => {
    const dawn = { ...stranger, entraId: '40000000-0000-4000-8000-000000000002', tenantId: 'elsewhere' };
    expect(await sandbox.person(dawn).says('my list')).toContain('I do not know you');
  });
});

describe('in a group chat', () => {
  it('Belong says nothing of anybody’s list, and remembers no place', async () => {
    const dawn = sandbox.person('Dawn');
    const conversation = { id: dawn.chat, conversationType: 'groupChat', tenantId: 'x' };
    await dawn.sends({ type: 'message', text: 'my list', conversation });
    expect(dawn.reads().at(-1)).toContain('I answer one to one only');
    const places = await sandbox.database.transaction((tx) =>
      tx
        .selectFrom('reach')
        .selectAll()
        .where('person_id', '=', '30000000-0000-4000-8000-000000000002')
        .execute(),
    );
    expect(places).toEqual([]);
  });
});

describe('an install', () => {
  it('after a removal is welcomed anew', async () => {
    const dawn = sandbox.person('Dawn');
    await dawn.installs();
    await dawn.removes();
    expect(await dawn.installs()).toContain('Hello Dawn, I am Belong');
  });

  it('that Teams tells of twice at once is welcomed once', async () => {
    const dawn = sandbox.person('Dawn');
    await Promise.all([dawn.installs(), dawn.installs()]);
    expect(dawn.reads()).toHaveLength(1);
  });

  it('by somebody without a part says that there is none yet', async () => {
    expect(await sandbox.person('Farah').installs()).toContain('I am Belong');
  });
});
