import { describe, expect, test } from 'vitest';
import { readLeave } from '../../src/understanding/read-leave.ts';
import { day } from '../support/an-induction.ts';

/** What is read of a message on a day: first and last day and the cover’s name, what is unclear, or another ask. */
function read(text: string, today: string): string {
  const asked = readLeave(text, day(today));
  if (!asked) return 'something else';
  if (asked.ask === 'unclear leave') return `unclear: ${asked.why}`;
  if (asked.ask !== 'leave') return asked.ask;
  const who = asked.cover && 'words' in asked.cover ? `, ${asked.cover.words}` : '';
  return `${asked.from} to ${asked.to}${who}`;
}

/** Monday 20 July 2026. */
const monday = '2026-07-20';

describe('days away, and who covers', () => {
  test.each([
    ['I’m off 3 to 14 August, Bev is covering', '2026-08-03 to 2026-08-14, Bev'],
    ['I’m off from 3 to 14 August and Bev Talbot is covering for me', '2026-08-03 to 2026-08-14, Bev Talbot'],
    ['off 3 to 14 August Bev is covering', '2026-08-03 to 2026-08-14, Bev'],
    ['off 3 to 14 August, Dr. Okafor covers', '2026-08-03 to 2026-08-14, Dr. Okafor'],
    ['off 3 to 14 August Martin Howell is covering', '2026-08-03 to 2026-08-14, Martin Howell'],
    ['off 3 to 14 May, May is covering', '2027-05-03 to 2027-05-14, May'],
    ['on leave 3-14 Aug with Bev covering', '2026-08-03 to 2026-08-14, Bev'],
    ['On A/L from tomorrow until Friday, Bev’s covering', '2026-07-21 to 2026-07-24, Bev'],
    ['annual leave 21/9 to 25/9 cover Bev', '2026-09-21 to 2026-09-25, Bev'],
    ['annual leave 21/9-25/9, cover: Siân O’Neill-Jones', "2026-09-21 to 2026-09-25, Siân O'Neill-Jones"],
    ['off 21.9. to 25.9., covered by Bev', '2026-09-21 to 2026-09-25, Bev'],
    ['off 3 to 14 August, no cover', '2026-08-03 to 2026-08-14'],
    ['off 3 to 14 August, nobody is covering', '2026-08-03 to 2026-08-14'],
  ])('“%s” is %s', (text, wanted) => expect(read(text, monday)).toBe(wanted));
});

describe('days away as people write them', () => {
  test.each([
    ['off from Monday to Friday', '2026-07-27 to 2026-07-31'],
    ['off Thursday to Tuesday', '2026-07-23 to 2026-07-28'],
    ['off Monday to next Friday', '2026-07-27 to 2026-07-31'],
    ['I’m away next week', '2026-07-27 to 2026-07-31'],
    ['im off next week', '2026-07-27 to 2026-07-31'],
    ['I am off this week', '2026-07-20 to 2026-07-24'],
    ['off week commencing 5 October', '2026-10-05 to 2026-10-09'],
    ['on leave w/c 5/10', '2026-10-05 to 2026-10-09'],
    ['off on 12 October', '2026-10-12 to 2026-10-12'],
    ['I’ll be off tomorrow', '2026-07-21 to 2026-07-21'],
    ['not in on Thursday', '2026-07-23 to 2026-07-23'],
    ['off today and tomorrow', '2026-07-20 to 2026-07-21'],
    ['off until 14 August', '2026-07-20 to 2026-08-14'],
    ['I’m away till the 31st', '2026-07-20 to 2026-07-31'],
    ['off 3rd to 14th August', '2026-08-03 to 2026-08-14'],
    ['off the 3rd to the 14th of August', '2026-08-03 to 2026-08-14'],
    ['off from the 28th to the 3rd', '2026-07-28 to 2026-08-03'],
    ['off August 3 to 14', '2026-08-03 to 2026-08-14'],
    ['off 3 August to 14', '2026-08-03 to 2026-08-14'],
    ['off Mon 3 to Fri 14 August', '2026-08-03 to 2026-08-14'],
    ['off Monday 3 August to Friday 14 August 2026', '2026-08-03 to 2026-08-14'],
    ['off between 3 and 14 August', '2026-08-03 to 2026-08-14'],
    ['On annual leave 21 Sept to 2 Oct', '2026-09-21 to 2026-10-02'],
    ['off 21 December to 3 January', '2026-12-21 to 2027-01-03'],
    ['off 2026-08-03 to 2026-08-14', '2026-08-03 to 2026-08-14'],
    ['off 3 to 14/8', '2026-08-03 to 2026-08-14'],
    ['off from 3 August, back on 17 August', '2026-08-03 to 2026-08-16'],
    ['off 3 to 14 August, back on the 17th', '2026-08-03 to 2026-08-14'],
    ['I’m off, back on Thursday', '2026-07-20 to 2026-07-22'],
  ])('“%s” is %s', (text, wanted) => expect(read(text, monday)).toBe(wanted));

  test.each([
    ['off 3 to 14 August', '2026-08-05', '2026-08-03 to 2026-08-14'],
    ['off 28 December to 3 January', '2026-12-30', '2026-12-28 to 2027-01-03'],
    ['off 20 December to 5 January', '2027-01-02', '2026-12-20 to 2027-01-05'],
  ])('“%s”, said on %s, has begun: %s', (text, today, wanted) => expect(read(text, today)).toBe(wanted));
});

describe('why somebody is away is read by nobody', () => {
  test.each([
    ['off 3 to 14 August for a wedding in a marquee', '2026-08-03 to 2026-08-14'],
    ['off sick today', '2026-07-20 to 2026-07-20'],
    ['I’m off for my operation 3 to 14 August, Bev is covering', '2026-08-03 to 2026-08-14, Bev'],
    ['on holiday in Spain with the family 3-14 Aug', '2026-08-03 to 2026-08-14'],
    ['off 3 to 14 August because my mum is ill', '2026-08-03 to 2026-08-14'],
  ])('“%s” is %s', (text, wanted) => expect(read(text, monday)).toBe(wanted));
});

describe('what cannot be kept is asked back', () => {
  test.each([
    ['off 14 to 3 August', 'unclear: backwards'],
    ['off from 14 September to 10 September', 'unclear: backwards'],
    ['off 1 to 10 July', 'unclear: past'],
    ['off 3 to 14 August 2025', 'unclear: past'],
    ['I was off last week', 'something else'],
    ['off last week', 'unclear: past'],
    ['off from 3 August 2026 to 9 August 2027', 'unclear: too long'],
    ['off 3 to 14 August 2029', 'unclear: too far ahead'],
    ['I’m off', 'unclear: days'],
    ['on leave', 'unclear: days'],
    ['off from 3 August', 'unclear: end'],
    ['I’m off from weds', 'unclear: end'],
    ['I’m off Monday and Friday', 'unclear: days'],
    ['I’m off Mondays', 'unclear: days'],
    ['I’m off for 3 days from Monday', 'unclear: days'],
    ['I’m off this afternoon', 'unclear: days'],
    ['I’m off 31 September', 'unclear: days'],
    ['I’m off Tuesday 3 August to 14 August', 'unclear: days'],
    ['I’m off 3 to 14 August and 1 to 5 September', 'unclear: days'],
    ['I’m off after half term', 'unclear: days'],
    ['I’m off except 3 to 14 August', 'unclear: days'],
    ['I’m off to the dentist', 'unclear: days'],
  ])('“%s” is %s', (text, wanted) => expect(read(text, monday)).toBe(wanted));
});

test.each([
  ['I’m back', 'back'],
  ['im back now', 'back'],
  ['cancel my leave', 'cancel leave'],
  ['I’m not off after all', 'cancel leave'],
  ['my leave', 'my leave'],
  ['when am I off?', 'my leave'],
])('“%s” is “%s”', (text, wanted) => expect(read(text, monday)).toBe(wanted));

test.each([
  ['called off 2'],
  ['off topic'],
  ['leave it'],
  ['leaver: Kelly Marsh'],
  ['Kelly Marsh is leaving'],
  ['cancel induction'],
  ['who do I ask about leave, the charity or the surgery?'],
  ['my list'],
  ['done 2'],
  ['stop'],
])('“%s” is about something else', (text) => expect(read(text, monday)).toBe('something else'));
