import { describe, expect, test } from 'vitest';
import { odsCode } from '../../src/induction/ods-code.ts';
import { readPeople, readPerson } from '../../src/understanding/read-people.ts';

const kelly = { name: 'Kelly Marsh', address: 'kelly.marsh@nhs.net', phone: null };

test.each([
  ['Kelly Marsh, kelly.marsh@nhs.net', kelly],
  ['Kelly Marsh kelly.marsh@nhs.net', kelly],
  ['Kelly Marsh <Kelly.Marsh@nhs.net>', kelly],
  ['“Kelly Marsh” <kelly.marsh@nhs.net>;', kelly],
  ['kelly.marsh@nhs.net', kelly],
  ['kelly.marsh3@nhs.net', { ...kelly, address: 'kelly.marsh3@nhs.net' }],
  ['- Kelly Marsh', { ...kelly, address: null }],
  ['Kelly Marsh, 01632 960111', { ...kelly, address: null, phone: '01632 960111' }],
  ['Kelly Marsh, kelly.marsh@nhs.net, +44 1632 960111 ext 4', { ...kelly, phone: '+44 1632 960111 ext 4' }],
  [
    'Meadow Council duty team: 01632 960190',
    { name: 'Meadow Council duty team', address: null, phone: '01632 960190' },
  ],
  [
    'Dr Samuel O’Connor-Smith, sam@nhs.net',
    { name: "Dr Samuel O'Connor-Smith", address: 'sam@nhs.net', phone: null },
  ],
  ['Zoë Ąbc, zoe@nhs.net', { name: 'Zoë Ąbc', address: 'zoe@nhs.net', phone: null }],
  ['Marsh, Kelly <kelly.marsh@nhs.net>', kelly],
  ['Kelly Marsh (RIVERSIDE SURGERY), kelly.marsh@nhs.net', kelly],
  ['another Kelly Marsh, kelly.marsh@nhs.net', { ...kelly, another: true }],
  ['Samaritans, 116 123', { name: 'Samaritans', address: null, phone: '116 123' }],
])('“%s” is somebody', (text, person) => expect(readPerson(text)).toEqual(person));

test.each([
  '',
  '  ',
  '01632 960111',
  '4857773456',
  'Henry Smith, 943 476 5919',
  'x'.repeat(200),
  '{{DATE}} [a](http://b)',
])('“%s” is nobody', (text) => expect(readPerson(text)).toBeUndefined());

describe('a pasted list', () => {
  test('names everybody, one a line or with semicolons, and gives back what it cannot read', () =>
    expect(readPeople('Kelly Marsh\nTom Fairley; joyce.mensah@nhs.net\n\n4857773456')).toEqual({
      people: [
        { name: 'Kelly Marsh', address: null, phone: null },
        { name: 'Tom Fairley', address: null, phone: null },
        { name: 'Joyce Mensah', address: 'joyce.mensah@nhs.net', phone: null },
      ],
      unread: [4],
    }));

  test.each([
    ['Kelly Marsh, Joyce Mensah', ['Kelly Marsh', 'Joyce Mensah']],
    ['Kelly Marsh and Joyce Mensah', ['Kelly Marsh', 'Joyce Mensah']],
    ['kelly.marsh@nhs.net, joyce.mensah@nhs.net', ['Kelly Marsh', 'Joyce Mensah']],
    ['Marsh, Kelly', ['Kelly Marsh']],
    ['Kelly Marsh, Reception Manager', ['Kelly Marsh Reception Manager']],
  ])('“%s” names %s', (text, names) =>
    expect(readPeople(text).people.map(({ name }) => name)).toEqual(names),
  );
});

test.each([
  ['A81001', 'A81001'],
  [' y02875 ', 'Y02875'],
  ['A8100', undefined],
  ['A810012', undefined],
  ['881001', undefined],
  ['RX1', undefined],
  ['', undefined],
])('the ODS code “%s” is kept as %s', (text, code) => expect(odsCode(text)).toBe(code));
