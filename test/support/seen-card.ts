import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type { Message } from './teams.ts';

type Data = Record<string, unknown>;

/** A button somebody can press, with what it sends. */
export type SeenButton = { readonly title: string; readonly verb?: string; readonly data: Data };

/** All that a person can read on a card, top to bottom, a line for each block. */
export function textOf(card: IAdaptiveCard): string {
  return nodesOf(card)
    .flatMap((node) => {
      if (Array.isArray(node.inlines)) return [node.inlines.map((run) => (run as Data).text).join('')];
      return [node.text, node.label, node.placeholder].filter((text) => typeof text === 'string');
    })
    .join('\n');
}

/** Every button of a card, in order. */
export function buttonsOf(card: IAdaptiveCard): SeenButton[] {
  return nodesOf(card)
    .filter(({ type }) => typeof type === 'string' && /^Action\.(Execute|Submit)$/.test(type))
    .map(({ title, verb, data }) => ({
      title: String(title),
      ...(typeof verb === 'string' ? { verb } : {}),
      data: (data ?? {}) as Data,
    }));
}

/** The ids of a card's inputs, each with its label. */
export function inputsOf(card: IAdaptiveCard): { id: string; label: string }[] {
  return nodesOf(card)
    .filter(({ type }) => typeof type === 'string' && type.startsWith('Input.'))
    .map(({ id, label }) => ({ id: String(id), label: String(label) }));
}

/** Every element and action of a card, in the order in which they stand; fallbacks are not shown, so left out. */
function nodesOf(value: unknown): Data[] {
  if (Array.isArray(value)) return value.flatMap(nodesOf);
  if (typeof value !== 'object' || value === null) return [];
  const node = value as Data;
  const inside = ['body', 'items', 'columns', 'actions', 'choices'].flatMap((key) => nodesOf(node[key]));
  return [node, ...inside];
}

/** What the inputs of a message's card hold before anybody touches them, as a client sends it: empty ones are left out. */
export function filledIn({ sent }: Message): Record<string, string> {
  const inputs = (sent.attachments ?? [])
    .flatMap(({ content }) => nodesOf(content))
    .filter(({ type, value }) => String(type).startsWith('Input.') && value !== undefined && value !== '');
  return Object.fromEntries(inputs.map(({ id, value }) => [String(id), String(value)]));
}

/** The choices of one input on a message's card. */
export function choicesOf({ sent }: Message, id: string): { title: string; value: string }[] {
  const inputs = (sent.attachments ?? []).flatMap(({ content }) => nodesOf(content));
  const found = inputs.find((node) => node.id === id);
  return (found?.choices ?? []) as { title: string; value: string }[];
}

/** The words of a message's cards that open an address, each with it. */
export function linksOf({ sent }: Message): Map<string, string> {
  const runs = (sent.attachments ?? [])
    .flatMap(({ content }) => nodesOf(content))
    .flatMap(({ inlines }) => (Array.isArray(inlines) ? (inlines as Data[]) : []));
  return new Map(
    runs.flatMap(({ text, selectAction }) => {
      const { type, url } = (selectAction ?? {}) as Data;
      return type === 'Action.OpenUrl' ? [[String(text), String(url)] as const] : [];
    }),
  );
}
