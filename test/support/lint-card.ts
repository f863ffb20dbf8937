import { createRequire } from 'node:module';
import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type * as Parser from 'adaptivecards';
import { buttonsOf, inputsOf } from './seen-card.ts';

const { AdaptiveCard, HostConfig, SerializationContext, Versions } = createRequire(import.meta.url)(
  'adaptivecards/dist/adaptivecards.js',
) as typeof Parser;

/** Teams takes 28 kB; the rest is left for what it wraps around a card. */
const mostBytes = 25 * 1024;
const mostButtons = 6;

/** Everything that Teams, a phone or a screen reader would stumble over in a card, a line for each. */
export function lintCard(card: IAdaptiveCard): string[] {
  const bytes = JSON.stringify(card).length * 2;
  const buttons = buttonsOf(card);
  const titles = buttons.map(({ title }) => title);
  return [
    ...parserSays(card),
    ...(card.version === '1.5' ? [] : [`version ${card.version}`]),
    ...(bytes > mostBytes ? [`${bytes} bytes`] : []),
    ...(buttons.length > mostButtons ? [`${buttons.length} buttons`] : []),
    ...(new Set(titles).size === titles.length ? [] : [`two buttons are called alike: ${titles}`]),
    ...titles.filter((title) => title.length > 30).map((title) => `a long button: ${title}`),
    ...inputsOf(card).flatMap(({ id, label }) => (label.length > 2 ? [] : [`input ${id} has no label`])),
    ...blocks(card).flatMap(blockSays),
  ];
}

/** The card as a reader without Teams has it: Teams' own people picker is a plain list of choices there. */
function projected(json: IAdaptiveCard): unknown {
  return JSON.parse(JSON.stringify(json, (key, value) => (key === 'choices.data' ? undefined : value)));
}

/** What the official reader of Adaptive Cards has to say. */
function parserSays(json: IAdaptiveCard): string[] {
  const context = new SerializationContext(Versions.v1_5);
  const card = new AdaptiveCard();
  card.hostConfig = new HostConfig({ actions: { maxActions: mostButtons } });
  card.parse(projected(json), context);
  const read = Array.from({ length: context.eventCount }, (_, at) => context.getEventAt(at).message);
  return [...read, ...card.validateProperties().validationEvents.map(({ message }) => message)];
}

type Block = Readonly<Record<string, unknown>>;

function blocks(value: unknown): Block[] {
  if (Array.isArray(value)) return value.flatMap(blocks);
  if (typeof value !== 'object' || value === null) return [];
  const block = value as Block;
  return [block, ...blocks(block.body), ...blocks(block.items), ...blocks(block.inlines)];
}

/** Text that is cut off, told by colour alone, or read as more than words. */
function blockSays({ type, text, wrap, color, style, label }: Block): string[] {
  const written = String(text ?? '');
  return [
    ...(type === 'TextBlock' && wrap !== true ? [`does not wrap: ${written}`] : []),
    ...(style === 'expanded' && wrap !== true ? [`choices do not wrap: ${label}`] : []),
    ...(type === 'TextBlock' && /[<>[\]{}]|\*\*/.test(written) ? [`is read as markup: ${written}`] : []),
    ...(color === undefined ? [] : [`told by colour: ${written}`]),
  ];
}
