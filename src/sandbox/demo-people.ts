import type { Role } from '../induction/role.ts';
import type { Week } from '../induction/working-day.ts';

/** The tenant that everybody in the demo belongs to. */
export const demoTenant = '00000000-0000-4000-8000-00000000be10';

export const organisations = [
  {
    id: '10000000-0000-4000-8000-000000000001',
    name: 'Meadowbank PCN',
    kind: 'pcn',
    pcn_id: null,
    manager: 'Bev Talbot',
  },
  {
    id: '10000000-0000-4000-8000-000000000002',
    name: 'The Larder, a local charity',
    kind: 'charity',
    pcn_id: '10000000-0000-4000-8000-000000000001',
    manager: 'Colin Price',
  },
] as const;

export const practices = [
  {
    id: '20000000-0000-4000-8000-000000000001',
    name: 'Riverside Surgery',
    ods_code: 'Z99001',
    pcn_id: '10000000-0000-4000-8000-000000000001',
  },
  {
    id: '20000000-0000-4000-8000-000000000002',
    name: 'Elm Tree Practice',
    ods_code: 'Z99002',
    pcn_id: '10000000-0000-4000-8000-000000000001',
  },
] as const;

export type At = 'Riverside' | 'Elm Tree' | 'PCN' | 'charity';

/** Somebody in the demo: where they belong, what they do there, and when they work. */
export type DemoPerson = {
  /** The last digits of the ids they are known by. */
  readonly number: number;
  readonly name: string;
  readonly at: At;
  /** Their slots at their own practice, or their roles in Priya's induction. */
  readonly roles: readonly Role[];
  readonly administrator?: true;
  readonly phone?: string;
  readonly week: Week;
};

const all: Week = [1, 2, 3, 4, 5];

/** Everybody in the demo; the first is whom a newcomer speaks as. */
export const demoPeople: readonly DemoPerson[] = [
  { number: 1, name: 'Priya Nair', at: 'PCN', roles: ['link-worker'], week: [1, 3, 4] },
  {
    number: 2,
    name: 'Dawn Ashworth',
    at: 'Riverside',
    roles: ['practice-manager', 'shadowing-contact'],
    phone: '01632 960111',
    week: all,
  },
  {
    number: 3,
    name: 'Dr Samuel Okafor',
    at: 'Riverside',
    roles: ['gp-lead', 'safeguarding-lead'],
    phone: '01632 960112',
    week: [1, 2, 3, 4],
  },
  {
    number: 4,
    name: 'Joyce Mensah',
    at: 'Riverside',
    roles: ['nurse-contact', 'records-contact'],
    week: all,
  },
  { number: 5, name: 'Kelly Marsh', at: 'Riverside', roles: ['reception-lead'], week: all },
  {
    number: 6,
    name: 'Martin Howell',
    at: 'Elm Tree',
    roles: ['practice-manager', 'records-contact', 'shadowing-contact'],
    phone: '01632 960121',
    week: [1, 2, 4, 5],
  },
  {
    number: 7,
    name: 'Dr Anita Rao',
    at: 'Elm Tree',
    roles: ['gp-lead', 'safeguarding-lead'],
    phone: '01632 960122',
    week: [2, 3, 4],
  },
  { number: 8, name: 'Grace Obi', at: 'Elm Tree', roles: ['nurse-contact'], week: [1, 3, 4] },
  { number: 9, name: 'Tom Fairley', at: 'Elm Tree', roles: ['reception-lead'], week: all },
  {
    number: 10,
    name: 'Bev Talbot',
    at: 'PCN',
    roles: ['line-manager'],
    phone: '01632 960131',
    week: all,
  },
  {
    number: 11,
    name: 'Helen Marsden',
    at: 'PCN',
    roles: ['case-supervisor'],
    phone: '01632 960132',
    week: all,
  },
  {
    number: 12,
    name: 'Ruth Adeyemi',
    at: 'PCN',
    roles: ['wellbeing-supervisor'],
    phone: '01632 960133',
    week: [2, 3, 4],
  },
  { number: 13, name: 'Dr Farah Siddiqui', at: 'PCN', roles: ['pcn-lead'], week: [2, 4] },
  {
    number: 14,
    name: 'Colin Price',
    at: 'charity',
    roles: ['vcse-manager'],
    phone: '01632 960141',
    week: all,
  },
  { number: 15, name: 'Nadia Iqbal', at: 'PCN', roles: [], administrator: true, week: all },
];

/** The id somebody has in the demo's database. */
export function demoId({ number }: DemoPerson): string {
  return `30000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
}

/** The work email somebody was invited by. */
export function demoAddress({ name }: DemoPerson): string {
  return `${name.toLowerCase().replace('dr ', '').replaceAll(' ', '.')}@meadowbank.example`;
}

/** The Entra id somebody has in the demo's tenant. */
export function demoEntraId({ number }: DemoPerson): string {
  return `40000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
}

/** The Entra id of the demo's administrator. */
export const demoAdministrator = '40000000-0000-4000-8000-000000000015';

/** The demo's administrator, who is alone where nothing is set up. */
export const administrator = { id: '30000000-0000-4000-8000-000000000015', name: 'Nadia Iqbal' };
