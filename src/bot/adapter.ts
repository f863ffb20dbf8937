import type { IncomingMessage } from 'node:http';
import { type Activity, CloudAdapter, type TurnContext } from 'botbuilder';
import { saidCard } from '../../cards/said-card.ts';
import type { Log } from '../log.ts';
import type { Inbound } from './activity.ts';
import { starts } from './answers/say-help.ts';
import { ClosedAuthentication } from './closed-authentication.ts';
import { type Line, oneAttempt } from './one-attempt.ts';
import { cardResponse, messageOf, type Reply } from './reply.ts';
import type { Admit } from './verify/admission.ts';
import { connectorIssuer } from './verify/connector-issuer.ts';

/** How the bot signs in at Teams, in the SDK's own words. */
export type Registration = {
  readonly MicrosoftAppId: string;
  readonly MicrosoftAppType: 'SingleTenant' | 'UserAssignedMSI';
  readonly MicrosoftAppTenantId: string;
  readonly MicrosoftAppPassword?: string | undefined;
  readonly CertificateThumbprint?: string | undefined;
  readonly CertificatePrivateKey?: string | undefined;
};

/** How the bot proves who it is, and who comes in: nobody proves anything on loopback, which the sandbox keeps to. */
export type Credentials = { readonly mayCall: (url: URL) => boolean } & (
  | { readonly kind: 'none' }
  | { readonly kind: 'registered'; readonly app: Registration; readonly admit: Admit }
);

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

type Logic = (context: TurnContext) => Promise<void>;

/** The SDK's adapter, which takes only what our own door has let in. */
export class Adapter extends CloudAdapter {
  readonly appId: string;
  readonly #admit: Admit;
  readonly #admitted = new WeakSet<object>();

  constructor(credentials: Credentials, line: Line) {
    const app = credentials.kind === 'registered' ? credentials.app : undefined;
    const httpClient = oneAttempt(line, credentials.mayCall);
    super(new ClosedAuthentication(app && { ...app }, undefined, undefined, undefined, { httpClient }));
    this.appId = app?.MicrosoftAppId ?? '';
    this.#admit = credentials.kind === 'registered' ? credentials.admit : async () => undefined;
  }

  /** Lets the activity in a request's body in, or says the status that it is refused with. */
  async refusalOf(
    { headersDistinct }: IncomingMessage,
    body: object,
    activity: Inbound,
  ): Promise<401 | 403 | undefined> {
    const refused = await this.#admit(headersDistinct.authorization ?? [], activity);
    if (!refused) this.#admitted.add(body);
    return refused;
  }

  protected override async processActivity(_header: unknown, activity: Activity, logic: Logic) {
    if (!this.#admitted.delete(activity)) throw new Error('nobody has let this in');
    const claimsIdentity = this.createClaimsIdentity(this.appId);
    const connectorFactory = this.botFrameworkAuthentication.createConnectorFactory(claimsIdentity);
    const verified = { audience: connectorIssuer, claimsIdentity, connectorFactory };
    return super.processActivity(verified, activity, logic);
  }
}

/** The adapter with our own line out, and one place where anything unexpected in a turn ends up. */
export function createAdapter(credentials: Credentials, log: Log, line: Line): Adapter {
  const adapter = new Adapter(credentials, line);
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
