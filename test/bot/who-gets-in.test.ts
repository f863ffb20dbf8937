import { beforeEach, describe, expect, it } from 'vitest';
import { aLockedBot } from '../support/a-locked-bot.ts';
import { service, signed, tenant } from '../support/signing.ts';

const bot = aLockedBot();
beforeEach(() => bot.heard.splice(0));

/** A press with a good token for whatever service it names. */
async function pressed(changes: Record<string, unknown>) {
  const { serviceUrl = service } = changes;
  return bot.knocks([`Bearer ${await signed(bot.teams, { serviceurl: serviceUrl })}`], changes);
}

const elsewhere = '7e4a0000-0000-4000-8000-000000000002';
const chat = { id: 'a:chat', conversationType: 'personal' };
const somebody = { id: '29:somebody', name: 'Somebody', aadObjectId: 'a0000000-0000-4000-8000-000000000001' };

describe('with a good token, an activity is let in', () => {
  it.each([
    ['from a tenant that is allowed', {}],
    ['that says its tenant with the chat only', { channelData: {} }],
    ['that says its tenant in Teams’ own data only', { conversation: chat }],
    ['that says its sender’s tenant too', { from: { ...somebody, tenantId: tenant } }],
    ['from another of the service’s regions', { serviceUrl: 'https://smba.trafficmanager.net/emea/' }],
    ['from a tenant’s own path', { serviceUrl: `https://smba.trafficmanager.net/uk/${tenant}/` }],
    ['that names https’ own port', { serviceUrl: 'https://smba.trafficmanager.net:443/uk/' }],
  ])('%s', async (_what, changes) => {
    expect((await pressed(changes)).status).toBe(200);
    expect(bot.heard).toHaveLength(1);
  });
});

describe('with a good token, an activity is refused', () => {
  it.each<[string, Record<string, unknown>, number?]>([
    [
      'from another tenant',
      { conversation: { ...chat, tenantId: elsewhere }, channelData: { tenant: { id: elsewhere } } },
    ],
    [
      'from another tenant, said with the chat only',
      { conversation: { ...chat, tenantId: elsewhere }, channelData: {} },
    ],
    ['whose chat is in another tenant', { conversation: { ...chat, tenantId: elsewhere } }],
    ['whose data name another tenant', { channelData: { tenant: { id: elsewhere } } }],
    ['whose sender is from another tenant', { from: { ...somebody, tenantId: elsewhere } }],
    ['from an allowed tenant in capitals', { conversation: { ...chat, tenantId: tenant.toUpperCase() } }],
    ['from no tenant', { conversation: chat, channelData: {} }],
    ['from an empty tenant', { conversation: { ...chat, tenantId: '' }, channelData: {} }, 400],
    ['from a list of tenants', { conversation: { ...chat, tenantId: [tenant] } }, 400],
    ['from a tenant that is a number', { channelData: { tenant: { id: 7 } } }, 400],
    ['of Web Chat', { channelId: 'webchat' }],
    ['of Direct Line', { channelId: 'directline' }],
    ['of the emulator', { channelId: 'emulator' }],
    ['of the channel service', { channelId: 'AseChannel' }],
    ['of Teams in capitals', { channelId: 'MSTEAMS' }],
    ['of no channel', { channelId: '' }],
    ['of a channel that is a number', { channelId: 7 }, 400],
    ['that leaves the channel out', { channelId: undefined }, 400],
    ['without encryption', { serviceUrl: 'http://smba.trafficmanager.net/uk/' }],
    ['with a name in its address', { serviceUrl: 'https://smba.trafficmanager.net@example.com/' }],
    ['with a password in its address', { serviceUrl: 'https://a:b@smba.trafficmanager.net/uk/' }],
    ['from another port', { serviceUrl: 'https://smba.trafficmanager.net:8443/uk/' }],
    ['from a name beside Microsoft’s', { serviceUrl: 'https://other.trafficmanager.net/uk/' }],
    ['from a name below it', { serviceUrl: 'https://x.smba.trafficmanager.net/uk/' }],
    ['from a name that begins like it', { serviceUrl: 'https://smba.trafficmanager.net.example.com/' }],
    ['from a name with a dot at its end', { serviceUrl: 'https://smba.trafficmanager.net./uk/' }],
    ['from a name that looks like it', { serviceUrl: 'https://smbа.trafficmanager.net/uk/' }],
    ['from a number', { serviceUrl: 'https://203.0.113.7/uk/' }],
    ['from this machine', { serviceUrl: 'https://127.0.0.1/' }],
    ['from the cloud’s own inside', { serviceUrl: 'https://169.254.169.254/metadata/' }],
    ['from a file', { serviceUrl: 'file:///etc/passwd' }, 400],
    ['from no address', { serviceUrl: 'uk' }, 400],
    ['without a sender', { from: undefined }, 400],
    ['without a receiver', { recipient: undefined }, 400],
    ['without a chat', { conversation: undefined }, 400],
  ])('%s', async (_what, changes, status = 403) => {
    expect(await pressed(changes)).toEqual({ status, body: '' });
    expect(bot.heard).toEqual([]);
    expect(bot.called).toEqual([]);
  });
});

it('a good token for one service is no use for another', async () => {
  const token = await signed(bot.teams, { serviceurl: 'https://smba.trafficmanager.net/amer/' });
  expect(await bot.knocks([`Bearer ${token}`])).toEqual({ status: 401, body: '' });
});
