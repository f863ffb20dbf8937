import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { describe, expect, test } from 'vitest';
import { checklist } from '../../src/induction/checklist.ts';
import { states } from '../../src/induction/step.ts';
import { fullCards } from '../support/full-cards.ts';
import { cardsOfDay, cardsOfLine, daysToLookOn, type Generated } from '../support/generated-cards.ts';
import { scenesOf } from '../support/line-scenes.ts';
import { lintCard } from '../support/lint-card.ts';
import { lostIn, tooNewIn } from '../support/older-reader.ts';

/** What is wrong with a card, a line for each thing. */
function faultsIn(card: IAdaptiveCard): string[] {
  return [...lintCard(card), ...tooNewIn(card), ...lostIn(card)];
}

function faultsOf(cards: readonly Generated[]): string[] {
  return cards.flatMap(({ kind, stage, reader, card }) =>
    faultsIn(card).map((fault) => `${kind}, ${stage}, ${reader}: ${fault}`),
  );
}

describe.each(checklist.lines.map(({ title, id }) => [title, id] as const))('“%s”', (_, line) => {
  test('is taken whole by Teams, phones and older apps, however it stands and whoever reads it', () =>
    expect(faultsOf(cardsOfLine(line))).toEqual([]));

  test('was looked at in each of its seven states', () => {
    const seen = new Set(scenesOf(line).map(({ scene }) => scene.step.state));
    expect(states.filter((state) => !seen.has(state))).toEqual([]);
  });
});

test.each(daysToLookOn)('what anybody is shown of an induction on %s is taken whole by each of them', (day) =>
  expect(faultsOf(cardsOfDay(day))).toEqual([]),
);

test.each(Object.entries(fullCards('Agree what the job is, and what it is not')))(
  'the card “%s”, as full as it gets, says as much in an older app',
  (_, card) => expect([...tooNewIn(card), ...lostIn(card)]).toEqual([]),
);

describe('a card with something newer in it', () => {
  const cardOf = (...body: object[]) => ({ type: 'AdaptiveCard', version: '1.5', body }) as IAdaptiveCard;
  const words = { type: 'TextBlock', text: 'Late', wrap: true };
  const table = {
    type: 'Table',
    columns: [{ width: 1 }],
    rows: [{ type: 'TableRow', cells: [{ type: 'TableCell', items: [words] }] }],
  };

  test('is found where nothing stands in for that', () => {
    expect(tooNewIn(cardOf({ type: 'Badge', text: 'Late' }))).toEqual(['Badge']);
    expect(lostIn(cardOf(table))).toEqual(['text: "Late"']);
    expect(lostIn(cardOf({ ...words, requires: { aNewerTeams: '1.0' } }))).toEqual(['text: "Late"']);
  });

  test('is whole where something stands in for it, and short where it is only dropped', () => {
    expect(tooNewIn(cardOf({ type: 'Badge', text: 'Late', fallback: words }))).toEqual([]);
    expect(lostIn(cardOf({ ...table, fallback: words }))).toEqual([]);
    expect(lostIn(cardOf({ ...table, fallback: 'drop' }))).toEqual(['text: "Late"']);
  });
});
