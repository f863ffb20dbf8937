import { z } from 'zod';

const id = z.string().min(1).max(2_000);
const someone = z.looseObject({
  id,
  name: z.string().max(500).nullish(),
  aadObjectId: id.nullish(),
  tenantId: id.nullish(),
});

/** What Belong reads of an activity; everything else Teams adds is let through. */
const activity = z.looseObject({
  type: z.string().min(1).max(100),
  id: id.nullish(),
  name: z.string().max(200).nullish(),
  replyToId: id.nullish(),
  channelId: z.string().max(100),
  serviceUrl: z.url({ protocol: /^https?$/ }).max(2_000),
  from: someone,
  recipient: someone,
  conversation: z.looseObject({ id, conversationType: z.string().max(50).nullish(), tenantId: id.nullish() }),
  text: z.string().max(100_000).nullish(),
  value: z.unknown().optional(),
  action: z.string().max(50).nullish(),
  membersAdded: z.array(z.looseObject({ id })).max(10_000).nullish(),
  channelData: z.looseObject({ tenant: z.looseObject({ id }).nullish() }).nullish(),
});

/** An activity whose ids and kinds are as Teams sends them. */
export type Inbound = z.infer<typeof activity>;

/** The activity in a body, or nothing where it is none. */
export function readActivity(body: object): Inbound | undefined {
  return activity.safeParse(body).data;
}

/** The tenant an activity comes from, wherever Teams put it. */
export function tenantOf({ conversation, channelData }: Inbound): string | undefined {
  return conversation.tenantId ?? channelData?.tenant?.id ?? undefined;
}

/** Every tenant that an activity says it comes from. */
export function tenantsIn({ conversation, channelData, from }: Inbound): string[] {
  return [conversation.tenantId, channelData?.tenant?.id, from.tenantId].flatMap((one) => one ?? []);
}
