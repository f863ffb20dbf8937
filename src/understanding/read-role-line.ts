import { roleNames } from '../induction/say-name.ts';
import { type InductionRole, inductionRoles } from '../induction/slots.ts';

const line = /^\s*(?:the )?(?<role>[^:]+?)\s*(?::| is )\s*(?<who>.+)$/i;

/** The role and the words for its people in 'wellbeing supervisor: Ruth Adeyemi, ruth@nhs.net'; undefined for no such role. */
export function readRoleLine(text: string): { role: InductionRole; who: string } | undefined {
  const { role: words = '', who = '' } = line.exec(text)?.groups ?? {};
  const role = inductionRoles.find((one) => roleNames[one].toLowerCase() === words.toLowerCase());
  return role && { role, who };
}
