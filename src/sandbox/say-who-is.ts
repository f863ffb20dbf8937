import { listed } from '../induction/say-day.ts';
import { roleNames } from '../induction/say-name.ts';
import { demoId, demoPeople } from './demo-people.ts';

const places = {
  Riverside: 'at Riverside Surgery',
  'Elm Tree': 'at Elm Tree Practice',
  PCN: 'at Meadowbank PCN',
  charity: 'at The Larder, a local charity',
};

/** Who somebody of the demo is, and what they do there. */
export function sayWhoIs(id: string): string[] {
  const person = demoPeople.find((one) => demoId(one) === id);
  if (!person) return ['You are nobody I know here.'];
  const roles = listed(person.roles.map((role) => roleNames[role]));
  return [`You are ${person.name}: ${roles} ${places[person.at]}.`];
}

/** The name somebody of the demo has. */
export function nameOf(id: string): string {
  return demoPeople.find((one) => demoId(one) === id)?.name ?? '';
}
