import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { page } from '../../src/commands/cards-page/page.ts';
import type { Shown } from '../../src/commands/cards-page/shown.ts';
import { chosenCards } from './chosen-cards.ts';
import { conversation } from './conversation.ts';
import { saidCards } from './said-cards.ts';

/** A card that was on the page before is not looked at again. */
function eachOnce(all: readonly Shown[]): Shown[] {
  return [...Map.groupBy(all, ({ card }) => JSON.stringify(card)).values()].flatMap(([first]) => first ?? []);
}

const file = path.resolve(import.meta.dirname, '../../data/cards.html');
const cards = eachOnce([...chosenCards(), ...(await saidCards(conversation))]);
mkdirSync(path.dirname(file), { recursive: true });
writeFileSync(file, page(cards));
process.stdout.write(`${cards.length} cards: ${pathToFileURL(file).href}\n`);
