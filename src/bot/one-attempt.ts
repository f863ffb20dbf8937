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
  /** How long Teams asks to wait before another try. */
  readonly retryAfterMs: number | undefined;
  constructor(status: number | undefined, cause?: unknown, retryAfterMs?: number) {
    super(status ? `Teams answered ${status}` : 'Teams did not answer', { cause });
    this.status = status;
    this.retryAfterMs = retryAfterMs;
  }
}

/** So long is waited where Teams does not say how long. */
export const usualWaitMs = 30_000;

/** Too many at once, or two at one moment: worth another try later (Teams: what to do with each status). */
export function isTooMany({ status }: NotDelivered): boolean {
  return status === 412 || status === 429;
}

/** How long one call may take, to the last byte of its answer, and what hangs up on all of them. */
export type Line = { readonly deadlineMs?: number | undefined; readonly hungUp: AbortSignal };

/** One attempt at a message may take this long, unless whoever composes Belong says otherwise. */
const usualDeadlineMs = 10_000;

/**
 * Calls Teams once: the SDK's own client sends a failed message up to four times without saying so, waits without
 * end and follows redirects (Teams: duplicate messages). Its error is of a kind that the SDK does not try again.
 */
export function oneAttempt(line: Line, mayCall: (url: URL) => boolean): HttpClient {
  return {
    async sendRequest(request) {
      const url = new URL(request.url);
      if (!mayCall(url)) throw new NotDelivered(undefined, new Error('not a place to send to'));
      const { response, bodyAsText } = await call(url, request, line);
      if (!response.ok) throw new NotDelivered(response.status, undefined, waitIn(response));
      return { request, status: response.status, headers: request.headers.clone(), bodyAsText };
    },
  };
}

/** Only whole seconds are taken at their word; an hour is the most that anybody waits. */
function waitIn({ headers }: Response): number | undefined {
  const asked = headers.get('retry-after') ?? '';
  return /^\d{1,6}$/.test(asked) ? Math.min(Number(asked), mostSeconds) * 1_000 : undefined;
}

const mostSeconds = 3_600;

async function call(url: URL, request: HttpRequest, { deadlineMs = usualDeadlineMs, hungUp }: Line) {
  const { method, body, headers } = request;
  // The deadline holds to the last byte of the answer, which may stop half way.
  try {
    const response = await fetch(url, {
      method,
      headers: headers.rawHeaders(),
      body: (body as string | undefined) ?? null,
      redirect: 'manual',
      signal: AbortSignal.any([AbortSignal.timeout(deadlineMs), hungUp]),
    });
    return { response, bodyAsText: await response.text() };
  } catch (error) {
    throw new NotDelivered(undefined, error);
  }
}
