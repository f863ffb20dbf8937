import { ConfigurationBotFrameworkAuthentication } from 'botbuilder';

/**
 * The SDK's way to sign in at Teams, with its own ways in shut: it takes more kinds of token than a bot in Teams needs
 * (emulator, skills, streaming), and it remembers tokens that it has not verified.
 */
export class ClosedAuthentication extends ConfigurationBotFrameworkAuthentication {
  override authenticateRequest(): Promise<never> {
    return shut();
  }
  override authenticateChannelRequest(): Promise<never> {
    return shut();
  }
  override authenticateStreamingRequest(): Promise<never> {
    return shut();
  }
}

async function shut(): Promise<never> {
  throw new Error('this way in is shut');
}
