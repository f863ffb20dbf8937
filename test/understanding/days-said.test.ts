import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysSaid } from '../../src/understanding/days-said.ts';
import type { Tense } from '../../src/understanding/meant.ts';
import { day } from '../support/an-induction.ts';
import { growth, lessThanSquare } from '../support/growth.ts';

/** Wednesday 9 September 2026, unless a row says otherwise. */
const wednesday = '2026-09-09';

function read(text: string, tense: Tense, today: string = wednesday): string {
  const found = daysSaid(text, day(today), tense).map((one) => {
    if ('day' in one) return one.day.toString();
    return 'from' in one ? `${one.from} to ${one.to}` : 'unclear';
  });
  return found.join(', ') || 'nothing';
}

describe('a day near today', () => {
  test.each([
    ['bls done today', '2026-09-09'],
    ['did the bls 2day', '2026-09-09'],
    ['bls done this am so thats the lot', '2026-09-09'],
    ['saw her this morning', '2026-09-09'],
    ['she was round this aft', '2026-09-09'],
    ['will sort it tonight', '2026-09-09'],
    ['at hame wi a poorly bairn the day, willnae be in', '2026-09-09'],
    ['tomorrow is fine', '2026-09-10'],
    ['im on smears all day tmrw', '2026-09-10'],
    ['tmw then', '2026-09-10'],
    ['see you tomoz', '2026-09-10'],
    ['2moro works', '2026-09-10'],
    ['tommorow is ok', '2026-09-10'],
    ['I’ll dae it the morn', '2026-09-10'],
    ['sat with joyce yest for her diabetic clinic', '2026-09-08'],
    ['did it yesterday', '2026-09-08'],
    ['yday was a write off', '2026-09-08'],
    ['finished it last night', '2026-09-08'],
    ['the day after tomorrow', '2026-09-11'],
    ['day after tmrw suits', '2026-09-11'],
    ['it was the day before yesterday', '2026-09-07'],
    ['tomorrow’s meeting', '2026-09-10'],
  ])('“%s” is %s, whatever the tense', (text, wanted) => {
    expect(read(text, 'coming')).toBe(wanted);
    expect(read(text, 'past')).toBe(wanted);
  });
});

describe('a bare weekday or figure is the next such one in what is to come', () => {
  test.each([
    ['give us a shout friday about that desk', '2026-09-11'],
    ['shift the nurse one to mon', '2026-09-14'],
    ['thurs otherwise no chance', '2026-09-10'],
    ['thur is fine', '2026-09-10'],
    ['weds any good?', '2026-09-16'],
    ['can we say tues', '2026-09-15'],
    ['wednsday please', '2026-09-16'],
    ['thrusday please', '2026-09-10'],
    ['tuseday please', '2026-09-15'],
    ['firday then', '2026-09-11'],
    ['wensday then', '2026-09-16'],
    ['MONDAY', '2026-09-14'],
    ['on sat', '2026-09-12'],
    ['open sat morning', '2026-09-12'],
    ['this fri', '2026-09-11'],
    ['this coming fri', '2026-09-11'],
    ['friday’s mdt', '2026-09-11'],
    ['will take it to thursdays partners meeting', '2026-09-10'],
    ['away a fortnight from monday', '2026-09-14'],
    ['the 22nd', '2026-09-22'],
    ['22nd ok?', '2026-09-22'],
    ['what do you need before the practice meeting on the 17th?', '2026-09-17'],
    ['on the 3rd', '2026-10-03'],
    ['on the 9th', '2026-09-09'],
    ['the 31st', '2026-10-31'],
    ['can we do it on the 22', '2026-09-22'],
    ['tues 15th', '2026-09-15'],
    ['thurs the 1st', '2026-10-01'],
    ['tues 15', '2026-09-15'],
  ])('“%s” is %s', (text, wanted) => expect(read(text, 'coming')).toBe(wanted));
});

describe('a bare weekday or figure is the last such one in what is past', () => {
  test.each([
    ['sent it fri', '2026-09-04'],
    ['aye shown her the snomed codes n templates mon aft', '2026-09-07'],
    ['Yes Priya came along to our coffee morning Tuesday', '2026-09-08'],
    ['did it weds', '2026-09-09'],
    ['met her thurs', '2026-09-03'],
    ['on the 3rd', '2026-09-03'],
    ['the 22nd it was', '2026-08-22'],
    ['on the 9th', '2026-09-09'],
    ['the 31st', '2026-08-31'],
    ['tues 8th', '2026-09-08'],
    ['this mon', '2026-09-07'],
    ['22 August', '2026-08-22'],
    ['12 Dec', '2025-12-12'],
    ['thurs 1 Oct', '2026-10-01'],
  ])('“%s” is %s', (text, wanted) => expect(read(text, 'past')).toBe(wanted));
});

describe('a weekday of last week, next week and the one after', () => {
  test.each([
    ['they gave me ten mins at the practice mtg last thurs', '2026-09-03'],
    ['last weds', '2026-09-02'],
    ['friday just gone', '2026-09-04'],
    ['this past mon', '2026-09-07'],
    ['tues last week', '2026-09-01'],
    ['a week last tues', '2026-09-01'],
    ['next thurs', '2026-09-17'],
    ['next mon', '2026-09-14'],
    ['monday next week', '2026-09-14'],
    ['weds of next week', '2026-09-16'],
    ['next week on tues', '2026-09-15'],
    ['fri this week', '2026-09-11'],
    ['a week on friday', '2026-09-18'],
    ['week on fri', '2026-09-18'],
    ['fri week any good for the review?', '2026-09-18'],
    ['monday week', '2026-09-21'],
    ['fri week 10am', '2026-09-18'],
    ['friday before last', '2026-08-28'],
    ['same day next week', '2026-09-16'],
    ['a fortnight on monday', '2026-09-28'],
    ['two weeks on thursday', '2026-09-24'],
  ])('“%s” is %s, whatever the tense', (text, wanted) => {
    expect(read(text, 'coming')).toBe(wanted);
    expect(read(text, 'past')).toBe(wanted);
  });
});

describe('a day that is counted from today', () => {
  test.each([
    ['a week today', '2026-09-16'],
    ['week tomorrow', '2026-09-17'],
    ['a fortnight today', '2026-09-23'],
    ['ask me in a fortnight', '2026-09-23'],
    ['in a fortnight’s time', '2026-09-23'],
    ['in a couple of weeks', '2026-09-23'],
    ['in a couple of days', '2026-09-11'],
    ['in 3 weeks', '2026-09-30'],
    ['in two weeks time', '2026-09-23'],
    ['two weeks’ time', '2026-09-23'],
    ['in ten days', '2026-09-19'],
    ['in 2 wks', '2026-09-23'],
    ['two weeks from today', '2026-09-23'],
    ['3 days ago', '2026-09-06'],
    ['a week ago', '2026-09-02'],
    ['a couple of weeks ago', '2026-08-26'],
  ])('“%s” is %s', (text, wanted) => expect(read(text, 'coming')).toBe(wanted));
});

describe('a date', () => {
  test.each([
    ['on the 22nd of sept', '2026-09-22'],
    ['24/9', '2026-09-24'],
    ['Wellbeing check in needs to go back, can we say 30/9 after 2', '2026-09-30'],
    ['24.09.26', '2026-09-24'],
    ['24-9-2026', '2026-09-24'],
    ['24/09/2026 at 10.30', '2026-09-24'],
    ['2026-09-24', '2026-09-24'],
    ['on 24.9', '2026-09-24'],
    ['sept 22', '2026-09-22'],
    ['22 Sept', '2026-09-22'],
    ['22sept', '2026-09-22'],
    ['22nd Septmber', '2026-09-22'],
    ['Oct 1st', '2026-10-01'],
    ['the first of october', '2026-10-01'],
    ['Ask again 1st of October please, flu clinics all this month', '2026-10-01, unclear'],
    ['mon 28th sept at Station Road', '2026-09-28'],
    ['Thursday, 17 September 2026', '2026-09-17'],
    ['22nd sept (tues)', '2026-09-22'],
    ['october the 5th', '2026-10-05'],
    ['finishing 2nd october', '2026-10-02'],
    ['22 sept 26.', '2026-09-22'],
    ['4 May at 2', '2027-05-04'],
    ['the 4th of may be good', '2027-05-04'],
    ['3 march 2027', '2027-03-03'],
    ['the 15th of next month', '2026-10-15'],
    ['christmas eve', '2026-12-24'],
    ['the twenty fifth of September', '2026-09-25'],
    ['poke me on the thirtieth, accounts will be in', '2026-09-30'],
    ['the first of next month', '2026-10-01'],
    ['builders out on 12.10', '2026-10-12'],
    ['fri 4th september', '2026-09-04'],
    ['tues 8 september', '2026-09-08'],
  ])('“%s” is %s', (text, wanted) => expect(read(text, 'coming')).toBe(wanted));
});

describe('a weekday of a month, and where a week or a month begins and ends', () => {
  test.each([
    ['first Monday in October', '2026-10-05'],
    ['the 2nd tues of oct', '2026-10-13'],
    ['last friday of the month', '2026-09-25'],
    ['last thursday in september', '2026-09-24'],
    ['first mon of next month', '2026-10-05'],
    ['by eow', '2026-09-11'],
    ['end of the week', '2026-09-11'],
    ['end of this week', '2026-09-11'],
    ['end of wk', '2026-09-11'],
    ['by the end of next week', '2026-09-18'],
    ['end of the month', '2026-09-30'],
    ['end of sept', '2026-09-30'],
    ['end of next month', '2026-10-31'],
    ['start of next week', '2026-09-14'],
    ['beginning of october', '2026-10-01'],
  ])('“%s” is %s', (text, wanted) => expect(read(text, 'coming')).toBe(wanted));
});

describe('days from one to another', () => {
  test.each([
    ['week commencing 21st', '2026-09-21 to 2026-09-25'],
    ['w/c 21 sept', '2026-09-21 to 2026-09-25'],
    ['wc 21/9', '2026-09-21 to 2026-09-25'],
    ['week of the 21st', '2026-09-21 to 2026-09-25'],
    ['away next week', '2026-09-14 to 2026-09-18'],
    ['sometime next wk', '2026-09-14 to 2026-09-18'],
    ['this week', '2026-09-09 to 2026-09-11'],
    ['last week', '2026-08-31 to 2026-09-04'],
    ['the week after next', '2026-09-21 to 2026-09-25'],
    ['at the weekend', '2026-09-12 to 2026-09-13'],
    ['On annual leave 21 Sept to 2 Oct', '2026-09-21 to 2026-10-02'],
    ['Tenerife 28th sept till 9th oct 🌞 so wont be about', '2026-09-28 to 2026-10-09'],
    ['mon-weds', '2026-09-14 to 2026-09-16'],
    ['thurs – tues', '2026-09-10 to 2026-09-15'],
    ['from the 21st til the 25th', '2026-09-21 to 2026-09-25'],
    ['21st-25th', '2026-09-21 to 2026-09-25'],
    ['from the 28th to the 3rd', '2026-09-28 to 2026-10-03'],
    ['mon to weds next week', '2026-09-14 to 2026-09-16'],
    ['8th and 9th of october', '2026-10-08 to 2026-10-09'],
    ['8 & 9 oct', '2026-10-08 to 2026-10-09'],
    ['Off Monday and Tuesday, Dr Shah is covering my bits', '2026-09-14 to 2026-09-15'],
    ['21-25 sept', '2026-09-21 to 2026-09-25'],
    ['21 to 25 of september', '2026-09-21 to 2026-09-25'],
    ['21-25/9', '2026-09-21 to 2026-09-25'],
    ['21/9-25/9', '2026-09-21 to 2026-09-25'],
    ['sept 21-25', '2026-09-21 to 2026-09-25'],
    ['Mon 21 to Fri 25 sept', '2026-09-21 to 2026-09-25'],
    ['28th to 3rd oct', '2026-09-28 to 2026-10-03'],
    ['21 December to 3 January', '2026-12-21 to 2027-01-03'],
    ['1 sept to 11 sept', '2026-09-01 to 2026-09-11'],
    ['fri to 2 oct', '2026-09-11 to 2026-10-02'],
    ['today til fri', '2026-09-09 to 2026-09-11'],
    ['21/12/2026 - 3/1', '2026-12-21 to 2027-01-03'],
    ['away mon tue wed', '2026-09-14 to 2026-09-16'],
    ['taking the thurs n fri, 24th', '2026-09-10 to 2026-09-11, 2026-09-24'],
  ])('“%s” is %s', (text, wanted) => expect(read(text, 'coming')).toBe(wanted));

  test.each([
    ['was off mon-weds', '2026-09-07 to 2026-09-09'],
    ['shadowed them thurs to tues', '2026-09-03 to 2026-09-08'],
    ['did it mon-fri', '2026-08-31 to 2026-09-04'],
    ['shadowed the nurse this week', '2026-09-07 to 2026-09-09'],
    ['from the 21st to the 25th', '2026-08-21 to 2026-08-25'],
    ['over the weekend', '2026-09-05 to 2026-09-06'],
  ])('“%s”, in what is past, is %s', (text, wanted) => expect(read(text, 'past')).toBe(wanted));
});

describe('more days than one', () => {
  test.each([
    ['mon or tues', '2026-09-14, 2026-09-15'],
    ['thurs 10th or fri 11th', '2026-09-10, 2026-09-11'],
    ['8th or 9th of october', '2026-10-08, 2026-10-09'],
    ['Monday and Friday', '2026-09-14, 2026-09-11'],
    ['the 22nd and 1 oct', '2026-09-22, 2026-10-01'],
    ['move it from the 22nd to the 24th', '2026-09-22, 2026-09-24'],
    ['not the 22nd, can we do 6/10 instead', '2026-09-22, 2026-10-06'],
    ['done yesterday, the next is on thurs', '2026-09-08, 2026-09-10'],
  ])('“%s” are %s', (text, wanted) => expect(read(text, 'coming')).toBe(wanted));
});

describe('the words beside a day tell its tense, whatever the rest of the message tells', () => {
  test.each([
    ['40 min slots built on the system for her from the 21st', '2026-09-21'],
    ['gp shadowing didnt come off, rebooked for the 22nd', '2026-09-22'],
    ['phone sorted, smartcard appt is monday', '2026-09-14'],
    ['started the course, can you nudge me about the rest on friday', '2026-09-11'],
    ['the briefing got bumped. 23rd instead please', '2026-09-23'],
    ['ta. remind me about the phone Monday', '2026-09-14'],
    ['it was put in the diary for friday', '2026-09-04'],
    ['IT were coming monday to set up my logins and nobody came', '2026-09-07'],
    ['I can see she started the e-learning Monday', '2026-09-07'],
  ])('“%s”, of what is past, is %s', (text, wanted) => expect(read(text, 'past')).toBe(wanted));

  test.each([
    ['her screen has been blue since Monday', '2026-09-07'],
    ['priya finished monday', '2026-09-07'],
    ['Dr Sharma took over on 1 September', '2026-09-01'],
  ])('“%s”, of what is to come, is %s', (text, wanted) => expect(read(text, 'coming')).toBe(wanted));
});

describe('what only a question could settle is unclear', () => {
  test.each([
    'after half term',
    'after easter',
    'before xmas',
    'over the summer hols',
    'in the new year',
    'sometime next month',
    'next month',
    'in october',
    'mid sept',
    'in a week or so',
    'in 3 weeks or so',
    'in a few weeks',
    'in the next week or two',
    'mon or so',
    'in 2 months',
    'the other day',
    'first week of october',
    'bank holiday monday',
    'friday after next',
    'sept 31st',
    '30 feb',
    '31/9',
    '31/9/26',
    '17/19/2026',
    '45 sept',
    'weds 15th',
    'mon 22 sept',
    '25 to 21 sept',
    'Feb 29',
  ])('“%s”', (text) => expect(read(text, 'coming')).toMatch(/^unclear/));
});

describe('what is no day', () => {
  test.each([
    'at 1pm',
    'can we say after 2',
    '10 mins is plenty',
    '2 out of 5',
    'room 4 is taken',
    'Level 3 may be done',
    'done 4 modules out of 9',
    '40 min slots built',
    '1 surgery out of 4',
    'the crisis line is 24/7',
    'ring 07700 900123',
    'ring 0191 496 0001',
    'A81001',
    'she is on 9-5',
    '2.30 til 4.15',
    '3/4 of them',
    '1/2 an hour',
    'may I ask',
    'the 3 may overlap',
    'it may 2',
    'i sat with joyce',
    'sat in on a clinic',
    'she sat down wi me',
    'lovely sun out there',
    'met Dr Mon',
    'Simon came',
    'on the march',
    'one second',
    'give me a second',
    '2nd session',
    '1st aid',
    'on the 3rd floor',
    'her first week',
    'every weds',
    'friday afternoons are hers',
    'can I work from home on a friday',
    'no supervision in 6 weeks',
    'how many in a week',
    '4/5 the receptionists are gold',
    '7/10',
    'this is my last week',
    'every mon, weds and fri',
    'first tues of every month',
    'on fridays',
    'mondays and thursdays',
    'monday and fridays',
    'soon',
    'asap',
    'as soon as I can',
    'friction',
    'fri@nhs.example',
    'she does 3 days a week',
    'in 2 days a week',
    'twice a fortnight',
    'ask jan, she has 5',
    'jan 2 people',
    'on the day',
    'at the end of the day',
    'they got wed',
    '',
    '🙂',
  ])('“%s”', (text) => {
    expect(read(text, 'coming')).toBe('nothing');
    expect(read(text, 'past')).toBe('nothing');
  });
});

test.each([
  ['2026-12-30', 'next thurs', 'coming', '2027-01-07'],
  ['2026-12-31', 'tmrw', 'coming', '2027-01-01'],
  ['2026-12-28', 'on the 4th', 'coming', '2027-01-04'],
  ['2026-12-30', '28 december to 3 january', 'coming', '2026-12-28 to 2027-01-03'],
  ['2026-12-28', 'mon 4 jan', 'coming', '2027-01-04'],
  ['2026-12-29', 'end of the month', 'coming', '2026-12-31'],
  ['2026-12-29', 'end of next month', 'coming', '2027-01-31'],
  ['2026-12-29', 'first monday of next month', 'coming', '2027-01-04'],
  ['2026-12-31', 'eow', 'coming', '2027-01-01'],
  ['2027-01-02', 'done on the 30th', 'past', '2026-12-30'],
  ['2027-01-02', 'sent it 30 dec', 'past', '2026-12-30'],
  ['2027-01-04', 'last week', 'past', '2026-12-28 to 2027-01-01'],
  ['2027-01-04', 'friday just gone', 'past', '2027-01-01'],
  ['2028-02-28', 'tomorrow', 'coming', '2028-02-29'],
  ['2028-02-29', 'tmrw', 'coming', '2028-03-01'],
  ['2028-03-02', 'tues', 'past', '2028-02-29'],
  ['2028-03-02', 'on the 29th', 'past', '2028-02-29'],
  ['2028-02-20', '29 feb', 'coming', '2028-02-29'],
  ['2028-02-20', 'tues 29th', 'coming', '2028-02-29'],
  ['2028-02-20', 'end of the month', 'coming', '2028-02-29'],
  ['2028-02-20', '30 feb', 'coming', 'unclear'],
  ['2026-09-09', '29 February 2028', 'coming', '2028-02-29'],
  ['2026-09-09', '29 February 2027', 'coming', 'unclear'],
  ['2026-09-12', 'eow', 'coming', '2026-09-18'],
  ['2026-09-12', 'this week', 'coming', 'unclear'],
  ['2026-09-13', 'next mon', 'coming', '2026-09-14'],
  ['2026-09-13', 'on sun', 'past', '2026-09-13'],
] as const)('on %s “%s”, %s, is %s', (today, text, tense, wanted) =>
  expect(read(text, tense, today)).toBe(wanted),
);

test('each is given with its words and where they stand', () => {
  const found = daysSaid(
    'not Tues 15th, how about w/c 21 Sept or after half term?',
    day(wednesday),
    'coming',
  );
  expect(found.map(({ said, at }) => [said, at])).toEqual([
    ['Tues 15th', 4],
    ['w/c 21 Sept', 25],
    ['after half term', 40],
  ]);
});

test('what is unclear says why', () => {
  const why = (text: string) => daysSaid(text, day(wednesday), 'coming')[0];
  expect(why('31/9')).toMatchObject({ unclear: 'no such day' });
  expect(why('mon 22 sept')).toMatchObject({ unclear: 'another weekday' });
  expect(why('25 to 21 sept 2026')).toMatchObject({ unclear: 'backwards' });
  expect(why('next month')).toMatchObject({ unclear: 'which day' });
});

test('a day is found at the end of a long message', () => {
  const long = `${'we had a lovely clinic and talked it all through. '.repeat(40).slice(0, 1_980)} can we say 22nd sept`;
  expect(read(long, 'coming')).toBe('2026-09-22');
});

const piece = fc.constantFrom(
  ...[
    'mon',
    'tues 15th',
    '22',
    '/',
    '-',
    'sept',
    'the',
    '31st',
    'of',
    'to',
    'and',
    'w/c',
    'next',
    'week',
    'may',
  ],
  ...[
    '29 feb',
    'a week on',
    'in 3',
    'days',
    'or so',
    '2026-02-30',
    '0/0',
    '99999999',
    '’',
    'İ',
    '\u202E',
    'ſat',
  ],
);
const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(piece, { maxLength: 12 }).map((words) => words.join(' ')),
);

test('whatever is typed is read without an error, in order, by the words that stand there', () => {
  fc.assert(
    fc.property(anything, fc.constantFrom<Tense>('past', 'coming'), (text, tense) => {
      let from = 0;
      return daysSaid(text, day(wednesday), tense).every(({ said, at }) => {
        const inOrder = at >= from && said !== '' && text.slice(at, at + said.length) === said;
        from = at + said.length;
        return inOrder;
      });
    }),
    { numRuns: 2_000, seed: 20260909 },
  );
});

test('any day ahead is read as itself, however it is written', () => {
  const days = fc.integer({ min: 0, max: 364 }).map((ahead) => day(wednesday).add({ days: ahead }));
  const ways = fc.constantFrom<Intl.DateTimeFormatOptions>(
    { dateStyle: 'full' },
    { dateStyle: 'long' },
    { dateStyle: 'short' },
    { day: 'numeric', month: 'short' },
    { day: 'numeric', month: 'long', weekday: 'short' },
    { day: 'numeric', month: 'numeric' },
  );
  fc.assert(
    fc.property(
      days,
      ways,
      (when, way) => read(`ok for ${when.toLocaleString('en-GB', way)} then`, 'coming') === `${when}`,
    ),
    { numRuns: 1_000, seed: 20260909 },
  );
});

test.each([
  'mon to ',
  '21 ',
  '21, 22 and ',
  '22 sept ',
  'the ',
  'next week ',
  'a week on ',
  'every mon, ',
  ' ',
  '1/',
  '1-',
  'a',
  '9',
  'in a couple of ',
  'or so ',
])('a message of “%s” over and over takes as long as it is', (words) => {
  const today = day(wednesday);
  expect(growth((text) => daysSaid(text, today, 'coming'), words)).toBeLessThan(lessThanSquare);
});
