import { expect, test } from 'vitest';
import { page } from '../../src/commands/cards-page/page.ts';
import { scenesOf } from '../support/line-scenes.ts';
import { chosenCards } from './chosen-cards.ts';

test('the page of cards shows a step at each stage that it can come to', () => {
  const captions = chosenCards().map(({ caption }) => caption);
  const stages = new Set(scenesOf('shadow-gp').map(({ stage }) => stage));
  expect([...stages].filter((stage) => !captions.some((one) => one.includes(` · ${stage} · `)))).toEqual([]);
});

test('the page of cards needs nothing from elsewhere, and nobody’s words can end its script', () => {
  const card = { type: 'AdaptiveCard' as const, version: '1.5' as const, body: [] };
  const html = page([{ group: 'Words', caption: '</script><img src="https://evil.example">', card }]);
  expect(html).not.toMatch(/<(script|link|img)[^>]+(src|href)=/);
  expect(html).toContain('\\u003c/script>');
});
