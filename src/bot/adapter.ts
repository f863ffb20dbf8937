import { CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import type { Log } from '../log.ts';
import { oneAttempt } from './one-attempt.ts';

/** How the bot proves who it is: not at all, which is for loopback only. */
export type Credentials = { readonly kind: 'none'; readonly mayCall: (url: URL) => boolean };

/** One attempt at a message may take this long. */
const deadlineMs = 10_000;

/** What somebody reads when something broke: nothing of theirs is half saved. */
export const sorry = 'Something went wrong on my side, and nothing was saved. Please try again in a minute.';

/** The SDK's adapter with our own line out, and one place where anything unexpected in a turn ends up. */
export function createAdapter({ mayCall }: Credentials, log: Log): CloudAdapter {
  const authentication = new ConfigurationBotFrameworkAuthentication({}, undefined, undefined, undefined, {
    httpClient: oneAttempt(deadlineMs, mayCall),
  });
  const adapter = new CloudAdapter(authentication);
  adapter.onTurnError = async (context, error) => {
    log.error({ err: error, activity: context.activity.type }, 'a turn failed');
    if (context.activity.type === 'message') await context.sendActivity(sorry);
  };
  return adapter;
}
