import { randomInt } from 'node:crypto';
import type { Temporal } from 'temporal-polyfill';
import type { NudgeEnd } from '../use-cases/settle-nudge.ts';
import { isTooMany, type NotDelivered, usualWaitMs } from './one-attempt.ts';

const refused = [403, 404];
/** The message may have arrived all the same. */
const unknown = [502, 503, 504];

/** What becomes of a nudge that Teams did not take, by its answer. */
export function endFor(error: NotDelivered, now: Temporal.Instant): NudgeEnd {
  const { status, retryAfterMs = usualWaitMs } = error;
  if (status === undefined) return { state: 'unknown', reason: 'no answer' };
  const reason = `Teams answered ${status}`;
  if (refused.includes(status)) return { state: 'unreachable', reason };
  if (unknown.includes(status)) return { state: 'unknown', reason };
  if (!isTooMany(error)) return { state: 'given up', reason };
  const milliseconds = retryAfterMs + randomInt(jitterMs);
  return { state: 'waiting', reason, notBefore: now.add({ milliseconds }) };
}

/** Whatever was refused together does not come back together. */
const jitterMs = 15_000;
