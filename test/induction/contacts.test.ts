import { expect, test } from 'vitest';
import { type Contact, contactKinds, setUpProblems, stopsStart } from '../../src/induction/contacts.ts';
import { day } from './../support/an-induction.ts';

const dawn = { name: 'Dawn Ashworth', phone: null };
const okafor = { name: 'Dr Samuel Okafor', phone: '01632 960112' };
const slots = { 'practice-manager': [dawn], 'safeguarding-lead': [okafor], 'gp-lead': [okafor] };
const contacts = contactKinds.map(
  (kind): Contact => ({ kind, name: `The ${kind}`, phone: '01632 960190', checkedOn: day('2026-09-07') }),
);
const with_ = (kind: Contact['kind'], wish: Partial<Contact>) =>
  contacts.map((one) => (one.kind === kind ? { ...one, ...wish } : one));

test.each([
  ['nothing is missing', { slots, contacts }, '2026-09-07', []],
  [
    'nobody is named at all',
    { slots: {}, contacts: [] },
    '2026-09-07',
    ['practice manager', 'safeguarding lead', ...contactKinds],
  ],
  [
    'the safeguarding lead cannot be rung',
    { slots: { ...slots, 'safeguarding-lead': [dawn] }, contacts },
    '2026-09-07',
    ['safeguarding lead’s phone'],
  ],
  ['a contact is a day short of three months old', { slots, contacts }, '2026-12-06', []],
])('%s', (_what, facts, today, blanks) =>
  expect(setUpProblems(facts, day(today)).map((one) => ('blank' in one ? one.blank : one))).toEqual(blanks),
);

test('after three months each contact is asked about, and stops nothing', () => {
  const problems = setUpProblems({ slots, contacts }, day('2026-12-07'));
  expect(problems).toHaveLength(contactKinds.length);
  expect(problems.filter(stopsStart)).toEqual([]);
});

test.each(['Dawn Ashworth', 'dr samuel okafor '])('nobody speaks up to %s, who is in the line', (name) => {
  const problems = setUpProblems(
    { slots, contacts: with_('somebody to speak up to', { name }) },
    day('2026-09-07'),
  );
  expect(problems).toEqual([{ notIndependent: name }]);
  expect(problems.every(stopsStart)).toBe(true);
});
