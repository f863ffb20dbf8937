import { CloudAdapter, ConfigurationBotFrameworkAuthentication, type TurnContext } from 'botbuilder';
import { saidCard } from '../../cards/said-card.ts';
import type { Log } from '../log.ts';
import { starts } from './answers/say-help.ts';
import { type Line, oneAttempt } from './one-attempt.ts';
import { cardResponse, messageOf, type Reply } from './reply.ts';

/** How the bot proves who it is: not at all, which is for loopback only. */
export type Credentials = { readonly kind: 'none'; readonly mayCall: (url: URL) => boolean };

/** What somebody reads when something broke: nothing of theirs is half saved. */
const sorry: Reply = {
  card: saidCard({
    says: [
      'Something went wrong on my side, and nothing was saved.',
      'Please try again in a minute. If anyone is in danger: call 999.',
    ],
    presses: starts,
  }),
};

/** The SDK's adapter with our own line out, and one place where anything unexpected in a turn ends up. */
export function createAdapter({ mayCall }: Credentials, log: Log, line: Line): CloudAdapter {
  const authentication = new ConfigurationBotFrameworkAuthentication({}, undefined, undefined, undefined, {
    httpClient: oneAttempt(line, mayCall),
  });
  const adapter = new CloudAdapter(authentication);
  adapter.onTurnError = async (context, error) => {
    log.error({ err: error, activity: context.activity.type }, 'a turn failed');
    try {
      await apologise(context);
    } catch (trouble) {
      log.error({ err: trouble }, 'an apology could not be sent');
    }
  };
  return adapter;
}

async function apologise(context: TurnContext): Promise<void> {
  if (context.activity.type === 'message') await context.sendActivity(messageOf(sorry));
  if (context.activity.type === 'invoke') await context.sendActivity(cardResponse(sorry));
}
