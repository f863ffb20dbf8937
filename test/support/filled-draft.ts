import { organisations, practices } from '../../src/sandbox/demo-people.ts';
import type { Person } from './person.ts';
import { choicesOf } from './seen-card.ts';

const [riverside] = practices;

/** The first card of a draft, filled in for Omar Reid at Riverside on Mondays and Tuesdays from 21 September. */
export function basics(wishes: Record<string, string> = {}): Record<string, string> {
  return {
    picked: '',
    written: 'Omar Reid, omar.reid@nhs.example',
    startsOn: '2026-09-21',
    employer: organisations[0].id,
    specialist: 'no',
    [`days-${riverside.id}`]: '1,2',
    main: riverside.id,
    ...wishes,
  };
}

/** The second card as it is seen, with Bev Talbot as line manager. */
export function ledByBev(person: Person): Record<string, string> {
  const choices = choicesOf(person.sees(), 'line-manager');
  return { 'line-manager': choices.find(({ title }) => title.startsWith('Bev'))?.value ?? '', others: '' };
}
