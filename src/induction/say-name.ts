import { type Induction, personIn } from './induction.ts';
import type { PersonId, Role } from './role.ts';
import { listed } from './say-day.ts';

const titled = /^(Dr|Prof)\.? /;

/** What colleagues call somebody: 'Dawn', 'Dr Okafor'; the whole name where two would be called the same. */
export function callName(id: PersonId, induction: Induction): string {
  const { name } = personIn(induction, id);
  const short = shortName(name);
  const namesakes = [...induction.people.values()].filter((other) => shortName(other.name) === short);
  return namesakes.length > 1 ? name : short;
}

/** The short form of one name, whoever else there is. */
export function shortName(name: string): string {
  const words = name.trim().split(/\s+/);
  return titled.test(name) ? `${words[0]} ${words.at(-1)}` : (words[0] ?? name);
}

/** 'you', 'Dawn', or 'Dawn or Meera' for a role that people share. */
export function sayWho(people: readonly PersonId[], induction: Induction, viewer: PersonId): string {
  return listed(
    [...new Set(people)].map((id) => (id === viewer ? 'you' : callName(id, induction))),
    'or',
  );
}

/** "Your move", "Dawn’s move", or "A move for Dawn or Meera" where a role is shared. */
export function sayMove(people: readonly PersonId[], induction: Induction, viewer: PersonId): string {
  if (people.length === 0) return 'Nobody’s move yet';
  if (people.includes(viewer)) return 'Your move';
  return people.length === 1
    ? `${sayWho(people, induction, viewer)}’s move`
    : `A move for ${sayWho(people, induction, viewer)}`;
}

/** Words as they stand at the beginning of a line. */
export function capital(words: string): string {
  return `${words[0]?.toUpperCase() ?? ''}${words.slice(1)}`;
}

/** The roles as a practice says them. */
export const roleNames: Readonly<Record<Role, string>> = {
  'link-worker': 'link worker',
  'line-manager': 'line manager',
  'pcn-lead': 'PCN lead',
  'case-supervisor': 'case supervisor',
  'wellbeing-supervisor': 'wellbeing supervisor',
  'vcse-manager': 'charity manager',
  'practice-manager': 'practice manager',
  'gp-lead': 'GP lead',
  'safeguarding-lead': 'safeguarding lead',
  'reception-lead': 'reception lead',
  'nurse-contact': 'nurse',
  'records-contact': 'contact for records',
  'shadowing-contact': 'contact for shadowing',
  staff: 'member of staff',
};
