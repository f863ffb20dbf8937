import { createRequire } from 'node:module';
import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type * as Reader from 'adaptivecards';

const { AdaptiveCard, GlobalRegistry, SerializationContext, Versions } = createRequire(import.meta.url)(
  'adaptivecards/dist/adaptivecards.js',
) as typeof Reader;

/** What a card says and lets its reader do that an app with nothing newer than version 1.2 leaves out (Teams: cards on phones). */
export function lostIn(card: IAdaptiveCard): string[] {
  const whole = plain(card);
  const left = Map.groupBy(inOlderReader(whole), (one) => one);
  const sent = Map.groupBy(valuesIn(whole), (one) => one);
  return [...sent].flatMap(([one, all]) => (left.get(one)?.length === all.length ? [] : [one]));
}

function inOlderReader(card: IAdaptiveCard): string[] {
  const context = new SerializationContext(Versions.v1_2);
  const read = new AdaptiveCard();
  read.parse(withoutWishes(card), context);
  return valuesIn(read.toJSON(new SerializationContext(Versions.v1_2)));
}

/** The elements and actions of a card that version 1.5 does not have and that nothing stands in for. */
export function tooNewIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(tooNewIn);
  if (typeof value !== 'object' || value === null) return [];
  const { type, fallback, data: _, ...inside } = value as Record<string, unknown>;
  const mine = typeof type === 'string' && isTooNew(type) && fallback === undefined ? [type] : [];
  return [...mine, ...Object.values(inside).flatMap(tooNewIn)];
}

const partsWithoutVersion = ['AdaptiveCard', 'TextRun', 'Data.Query'];

function isTooNew(type: string): boolean {
  const { elements, actions } = GlobalRegistry;
  const known = elements.findByName(type) ?? actions.findByName(type);
  return !partsWithoutVersion.includes(type) && (!known || known.schemaVersion.compareTo(Versions.v1_5) > 0);
}

/** An input’s label came with 1.3, and Teams’ phones draw it whatever else they leave out. */
function plain(card: IAdaptiveCard): IAdaptiveCard {
  return JSON.parse(JSON.stringify(card, (key, value) => (key === 'label' ? undefined : value)));
}

/** An older app meets no wish for something newer: what stands in for it is shown, or nothing. */
function withoutWishes(card: IAdaptiveCard): unknown {
  return JSON.parse(
    JSON.stringify(card, (_, value) => (Array.isArray(value) ? value.flatMap(standIn) : value)),
  );
}

function standIn(element: { requires?: object; fallback?: object | 'drop' }): object[] {
  if (!element.requires) return [element];
  return typeof element.fallback === 'object' ? [element.fallback] : [];
}

const whatCounts = ['text', 'title', 'value', 'placeholder', 'altText', 'choices', 'url', 'data'];

/** Whatever counts, wherever it stands; what stands in for something else is not shown, so left out. */
function valuesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inside]) => {
    if (whatCounts.includes(key)) return [`${key}: ${JSON.stringify(inside)}`];
    return key === 'fallback' ? [] : valuesIn(inside);
  });
}
