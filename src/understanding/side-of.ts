import { checklist } from '../induction/checklist.ts';
import { rolesOf, type Speaker } from './speaker.ts';

/** On which side of a line of the checklist somebody speaks: they owe it, or they say whether it happened. */
export function sideOf(speaker: Speaker, lineId: string | undefined): 'owner' | 'other' | undefined {
  const line = checklist.lines.find(({ id }) => id === lineId);
  if (!line) return undefined;
  const roles = rolesOf(speaker);
  if (roles.includes(line.owner)) return 'owner';
  if (line.agreedBy.some((role) => roles.includes(role))) return 'other';
  return speaker === 'link-worker' ? 'other' : 'owner';
}
