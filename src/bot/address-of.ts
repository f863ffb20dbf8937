import { TeamsInfo, type TurnContext } from 'botbuilder';
import type { Inbound } from './activity.ts';
import { NotDelivered } from './one-attempt.ts';

/** Teams’ word on an account: its address and the name to sign in with; null where Teams does not say. */
export async function addressOf(
  context: TurnContext,
  { from }: Inbound,
): Promise<{ address: string | null; upn: string | null }> {
  try {
    const member = await TeamsInfo.getMember(context, from.id);
    return { address: member.email || null, upn: member.userPrincipalName || null };
  } catch (error) {
    if (error instanceof NotDelivered) return { address: null, upn: null };
    throw error;
  }
}
