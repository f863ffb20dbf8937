import type { Temporal } from 'temporal-polyfill';
import { type Inbound, tenantsIn } from '../activity.ts';
import type { PublishedKeys } from './published-keys.ts';
import { isServiceHost } from './service-host.ts';
import { bearerToken, isGenuine } from './verify-token.ts';

/** Lets an activity in with `undefined`, or says the status that it is refused with. */
export type Admit = (authorization: readonly string[], activity: Inbound) => Promise<401 | 403 | undefined>;

/** Whom Belong lets in. */
export type AdmissionTerms = {
  readonly appId: string;
  readonly tenants: readonly string[];
  readonly serviceHosts: readonly string[];
  readonly keys: Pick<PublishedKeys, 'find'>;
  readonly clock: () => Temporal.Instant;
};

/** The door of a production: a genuine token first, then Teams only, from these tenants and services only. */
export function createAdmission({ appId, tenants, serviceHosts, keys, clock }: AdmissionTerms): Admit {
  return async (authorization, activity) => {
    const { serviceUrl } = activity;
    const token = bearerToken(authorization);
    if (!token || !(await isGenuine(token, { appId, serviceUrl, keys, now: clock() }))) return 401;
    return isOurs(activity, tenants) && isServiceHost(new URL(serviceUrl), serviceHosts) ? undefined : 403;
  };
}

/** Teams says the tenant in several places; none may say another, and one is enough. */
function isOurs(activity: Inbound, tenants: readonly string[]): boolean {
  const [tenant, ...others] = tenantsIn(activity);
  if (activity.channelId !== 'msteams' || !tenant) return false;
  return tenants.includes(tenant) && others.every((other) => other === tenant);
}
