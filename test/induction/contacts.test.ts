import { expect, test } from 'vitest';
import { type Contact, contactKinds, setUpProblems, stopsStart } from '../../src/induction/contacts.ts';
import { day } from './../support/an-induction.ts';

const dawn = { name: 'Dawn Ashworth', phone: null };
const okafor = { name: 'Dr Samuel Okafor', phone: '01632 960112' };
const slots = { 'practice-manager': [dawn], 'safeguarding-lead': [okafor], 'gp-lead': [okafor] };
const contacts = contactKinds.map(
  (kind): Contact => ({ kind, name: `The ${kind}`, phone: '01632 960190', checkedOn: day('2026-09-07') }),
);
const above = [{ name: 'Bev Talbot', phone: '01632 960131' }];
const with_ = (kind: Contact['kind'], wish: Partial<Contact>) =>
  contacts.map((one) => (one.kind === kind ? { ...one, ...wish } : one));

test.each([
  ['nothing is missing', { slots, contacts, above }, '2026-09-07', []],
  [
    'nobody is named at all',
    { slots: {}, contacts: [], above: [] },
    '2026-09-07',
    ['practice manager', 'safeguarding lead', ...contactKinds],
  ],
  [
    'the safeguarding lead cannot be rung',
    { slots: { ...slots, 'safeguarding-lead': [dawn] }, contacts, above },
    '2026-09-07',
    ['safeguarding lead’s phone'],
  ],
  ['a contact is a day short of three months old', { slots, contacts, above }, '2026-12-06', []],
])('%s', (_what, facts, today, blanks) =>
  expect(setUpProblems(facts, day(today)).map((one) => ('blank' in one ? one.blank : one))).toEqual(blanks),
);

test('after three months each contact is asked about, and stops nothing', () => {
  const problems = setUpProblems({ slots, contacts, above }, day('2026-12-07'));
  expect(problems).toHaveLength(contactKinds.length);
  expect(problems.filter(stopsStart)).toEqual([]);
});

test.each([
  'Dawn Ashworth',
  'dr samuel okafor ',
  'Samuel Okafor',
  'Dr Okafor',
  'Mrs Dawn Ashworth',
  'the practice manager',
  'A partner',
  'Bev Talbot',
])('nobody speaks up to %s, who is in the line', (name) => {
  const problems = setUpProblems(
    { slots, contacts: with_('somebody to speak up to', { name }), above },
    day('2026-09-07'),
  );
  expect(problems).toEqual([{ notIndependent: name }]);
  expect(problems.every(stopsStart)).toBe(true);
});

test('nobody speaks up to the number of somebody in the line, whatever the name beside it', () => {
  const contacts_ = with_('somebody to speak up to', { name: 'The guardian', phone: '01632960131' });
  const problems = setUpProblems({ slots, contacts: contacts_, above }, day('2026-09-07'));
  expect(problems).toEqual([{ notIndependent: 'The guardian' }]);
});

test('a guardian outside the line is fine', () => {
  const contacts_ = with_('somebody to speak up to', { name: 'The ICB’s guardian', phone: '01632 960191' });
  expect(setUpProblems({ slots, contacts: contacts_, above }, day('2026-09-07'))).toEqual([]);
});
