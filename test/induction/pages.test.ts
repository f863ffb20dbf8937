import { expect, test } from 'vitest';
import { filledPage, fillInsFor, longestPage, pageKinds, paragraphsOf } from '../../src/induction/pages.ts';
import { defaultPages } from '../../src/induction/say-pages.ts';

const priya = { name: 'Priya Nair', days: 'Mondays', practice: 'Riverside Surgery' };

test.each([
  ['Ask {name} at {practice} on {days}.', 'Ask Priya Nair at Riverside Surgery on Mondays.'],
  ['{Name}, {NAME}', 'Priya Nair, Priya Nair'],
  ['{phone} {} {name', '{phone} {} {name'],
  ['{{name}}', '{Priya Nair}'],
  ['', ''],
])('“%s” is shown as “%s”', (words, shown) => expect(filledPage(words, priya)).toBe(shown));

test('a name is put in as it is, whatever it looks like', () =>
  expect(filledPage('{name}', { ...priya, name: '$& {days}' })).toBe('$& {days}'));

test('empty lines only part paragraphs', () =>
  expect(paragraphsOf('One.\n\n  Two. \n')).toEqual(['One.', 'Two.']));

test.each(pageKinds)(
  'the text for %s that Belong brings names the link worker, the days and the practice',
  (kind) => {
    const words = defaultPages[kind];
    expect(words.length).toBeLessThan(longestPage);
    for (const brace of ['{name}', '{days}', '{practice}']) expect(words).toContain(brace);
  },
);

const [nair, reid] = [
  { name: 'Priya Nair', week: [1, 3] },
  { name: 'Omar Reid', week: [1] },
];

test.each([
  [[], 'our link worker', 'the days they are in'],
  [[nair], 'Priya Nair', 'Mondays and Wednesdays'],
  [[nair, reid], 'Priya Nair and Omar Reid', 'Mondays and Wednesdays (Priya) and Mondays (Omar)'],
])('for %j it says “%s” and “%s”', (workers, name, days) =>
  expect(
    fillInsFor(
      'Riverside Surgery',
      workers.filter((one) => one !== undefined),
    ),
  ).toEqual({
    practice: 'Riverside Surgery',
    name,
    days,
  }),
);
