import type { ConfigurationBotFrameworkAuthentication } from 'botbuilder';

type ConnectorClientOptions = NonNullable<
  ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>[4]
>;
type HttpClient = NonNullable<ConnectorClientOptions['httpClient']>;
type HttpRequest = Parameters<HttpClient['sendRequest']>[0];

/** A message that was not delivered, or not known to be: the status says which where there was an answer. */
export class NotDelivered extends Error {
  override name = 'NotDelivered';
  readonly status: number | undefined;
  constructor(status: number | undefined, cause?: unknown) {
    super(status ? `Teams answered ${status}` : 'Teams did not answer', { cause });
    this.status = status;
  }
}

/**
 * Calls Teams once: the SDK's own client sends a failed message up to four times without saying so, waits without
 * end and follows redirects (Teams: duplicate messages). Its error is of a kind that the SDK does not try again.
 */
export function oneAttempt(deadlineMs: number, mayCall: (url: URL) => boolean): HttpClient {
  return {
    async sendRequest(request) {
      const url = new URL(request.url);
      if (!mayCall(url)) throw new NotDelivered(undefined, new Error('not a place to send to'));
      const response = await call(url, request, deadlineMs);
      const bodyAsText = await response.text();
      if (!response.ok) throw new NotDelivered(response.status);
      return { request, status: response.status, headers: request.headers.clone(), bodyAsText };
    },
  };
}

async function call(url: URL, request: HttpRequest, deadlineMs: number): Promise<Response> {
  const { method, body, headers } = request;
  try {
    return await fetch(url, {
      method,
      headers: headers.rawHeaders(),
      body: (body as string | undefined) ?? null,
      redirect: 'manual',
      signal: AbortSignal.timeout(deadlineMs),
    });
  } catch (error) {
    throw new NotDelivered(undefined, error);
  }
}
