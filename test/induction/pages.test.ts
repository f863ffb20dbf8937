import { expect, test } from 'vitest';
import { filledPage, longestPage, pageKinds, paragraphsOf } from '../../src/induction/pages.ts';
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
