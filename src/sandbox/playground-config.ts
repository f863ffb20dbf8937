import { demoPeople, demoTenant } from './demo-people.ts';
import { playgroundUser } from './playground-user.ts';

/** The Playground's one-to-one chat with the bot: always the same, so that the bot finds it after a restart. */
export const personalChat = 'belong-sandbox-chat';

/** The Playground wants five others in its tenant. */
const others = demoPeople.slice(1, 6);

/** The Playground's configuration; JSON, which YAML readers read. */
export function playgroundConfig(): string {
  return JSON.stringify({
    version: '0.1.1',
    tenantId: demoTenant,
    bot: { id: 'belong-bot', name: 'Belong' },
    currentUser: user('playground-user', playgroundUser.name, playgroundUser.entraId),
    // Strangers to the demo on purpose: whoever speaks as a demo person does so by `be`, or with that person's id.
    users: others.map(({ name, number }) =>
      user(`other-${number}`, name, `00000000-0000-4000-8000-00000000000${number}`),
    ),
    personalChat: { id: personalChat },
    groupChat: { id: 'belong-group-chat', name: 'Group Chat' },
    team: {
      id: 'belong-team',
      name: 'My Team',
      aadGroupId: '00000000-0000-4000-8000-0000000000aa',
      channels: [{ id: 'belong-channel', name: 'Announcements' }],
    },
  });
}

function user(id: string, name: string, aadObjectId: string) {
  const [givenName = name, surname = name] = name.split(' ');
  const address = `${id}@example.com`;
  return { id, name, userPrincipleName: address, aadObjectId, givenName, surname, email: address };
}
