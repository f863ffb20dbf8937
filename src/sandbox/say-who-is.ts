import { listed } from '../induction/say-day.ts';
import { roleNames } from '../induction/say-name.ts';
import type { Database } from '../store/database.ts';
import { peopleByIds } from '../store/people.ts';
import { demoId, demoPeople } from './demo-people.ts';

/** Who somebody is, and what they do: of the demo's people what they do there too. */
export async function sayWhoIs(id: string, database: Database): Promise<string[]> {
  const [person] = await database.transaction((tx) => peopleByIds(tx, [id]));
  if (!person) return ['You are nobody I know here.'];
  const demo = demoPeople.find((one) => demoId(one) === id);
  const roles = listed([
    ...(demo?.roles ?? []).map((role) => roleNames[role]),
    ...(demo?.administrator ? ['administrator of Belong'] : []),
  ]);
  const at = person.at ? ` at ${person.at}` : '';
  return [`You are ${person.name}${roles ? `: ${roles}` : ''}${at}.`];
}

/** The name somebody has. */
export async function nameOf(id: string, database: Database): Promise<string> {
  const [person] = await database.transaction((tx) => peopleByIds(tx, [id]));
  return person?.name ?? '';
}
