import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { describe, expect, test } from 'vitest';
import { cardSays } from '../../cards/card-says.ts';
import { practiceCard } from '../../cards/practice-card.ts';
import { stepCard } from '../../cards/step-card.ts';
import { everything, fullCards } from '../support/full-cards.ts';
import { lintCard } from '../support/lint-card.ts';
import { buttonsOf, textOf } from '../support/seen-card.ts';
import { canary, someFacts } from '../support/some-facts.ts';

describe.each(Object.keys(fullCards('')))('the card “%s”', (name) => {
  const cardWith = (words: string): IAdaptiveCard => {
    const card = fullCards(words)[name];
    if (!card) throw new Error(`no card ${name}`);
    return card;
  };

  test('is one that Teams, phones and screen readers take, as full as it gets', () =>
    expect(lintCard(cardWith('Agree what the job is, and what it is not, in words of sixty'))).toEqual([]));

  test('shows people’s words as they are, never as a link, a mention or a date', () => {
    const texts = JSON.stringify(cardWith(canary), (key, value) =>
      ['inlines', 'choices', 'label', 'data', 'value', 'placeholder'].includes(key) ? undefined : value,
    );
    expect(texts).not.toContain('evil.example');
  });

  test('has one summary in words, without anything a button carries', () => {
    const says = cardSays(cardWith('Nothing is late'));
    expect(says).toContain('Nothing is late');
    expect(says).not.toMatch(/70000000|ask|Action/);
  });

  test('is readable without its buttons', () =>
    expect(textOf(cardWith('Some words'))).toContain('Some words'));
});

test('a button that a phone does not know falls back to one that it does, with the same data', () => {
  const { actions = [] } = stepCard({ step: someFacts() });
  for (const action of actions) {
    expect(action).toMatchObject({ type: 'Action.Execute', fallback: { type: 'Action.Submit' } });
  }
});

test('a button carries a step’s id and version, and nothing about people', () => {
  const data = buttonsOf(stepCard({ step: someFacts({ can: everything }) })).map((button) => button.data);
  expect(JSON.stringify(data)).not.toMatch(/Priya|Riverside|smartcard/);
  expect(data[0]).toEqual({ ask: 'done', step: { id: '70000000-0000-4000-8000-000000000001', version: 3 } });
});

test.each([
  ['slipped', 'Late · '],
  ['due', 'Due · '],
] as const)('a step that is %s says so in a word', (standing, word) =>
  expect(textOf(stepCard({ step: someFacts({ standing }) }))).toContain(word),
);

test.each([true, false])(
  'a step says which link worker it is for, whether or not its reader owes it (%s)',
  (mine) => expect(textOf(stepCard({ step: someFacts({ mine }) }))).toContain('Riverside Surgery, for Priya'),
);

test('a link worker’s own step says where, and nothing of whom it is for', () =>
  expect(textOf(stepCard({ step: someFacts({ linkWorker: '' }) }))).toContain('Riverside Surgery\n'));

test.each([
  ['to do', true],
  ['agreed', false],
  ['not needed', false],
] as const)('what good looks like is told of a step that is %s: %s', (state, told) =>
  expect(textOf(stepCard({ step: someFacts({ state }) })).includes('Good looks like')).toBe(told),
);

test('a practice reads for whom each thing is in the same words, be it for one link worker or for several', () => {
  const steps = [
    someFacts({
      linkWorker: 'Priya',
      state: 'blocked',
      says: 'Waiting for: a room on Wednesdays. Your move.',
    }),
    someFacts({ linkWorker: 'Omar', move: '' }),
  ];
  const row = {
    section: 'late',
    title: 'Book a room',
    whom: ['Priya', 'Omar'],
    ofStaff: false,
    steps,
  } as const;
  const card = practiceCard({
    heading: '',
    says: [],
    at: '',
    whom: row.whom,
    page: 1,
    pages: 1,
    rows: [row],
  });
  expect(textOf(card)).toContain(
    'Book a room\nFor Priya. Waiting for: a room on Wednesdays. Your move.\nFor Omar. To do by Wed 9 Sep.',
  );
});
