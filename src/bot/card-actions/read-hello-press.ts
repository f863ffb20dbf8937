import { z } from 'zod';
import { introductionParts } from '../../induction/introduction.ts';
import { pageKinds } from '../../induction/pages.ts';
import type { HelloAsk } from '../../understanding/hello-ask.ts';
import type { Tick } from '../answers/take-ticks.ts';
import { readMet } from './read-met.ts';
import { readWords } from './read-save.ts';

const onPage = { page: z.enum(pageKinds), at: z.guid(), seen: z.string().max(100) };
const { seen: _, ...named } = onPage;

/** What the buttons send with which people get to know each other. */
export const helloPresses = [
  z.object({ ask: z.literal('about me') }),
  z.looseObject({ ask: z.literal('save about me') }),
  z.object({ ask: z.literal('met'), at: z.guid(), page: z.number().int().optional() }),
  z.looseObject({ ask: z.literal('save met'), at: z.guid() }),
  z.object({ ask: z.enum(['page', 'edit page']), ...named }),
  z.object({ ask: z.literal('send page'), ...onPage }),
  z.object({ ask: z.literal('save page'), ...onPage, words: z.string().max(20_000).optional() }),
] as const;

/** Whoever was ticked on the list of names of one practice. */
export type MetTicked = { readonly ask: 'save met'; readonly at: string; readonly ticks: readonly Tick[] };

/** What such a press asks for. */
export function readHelloPress(read: z.infer<(typeof helloPresses)[number]>): HelloAsk | MetTicked {
  switch (read.ask) {
    case 'about me':
      return read;
    case 'save about me':
      return { ask: 'save about me', ...readWords(introductionParts, read) };
    case 'met':
      return { ask: 'met', place: { id: read.at }, page: read.page };
    case 'save met':
      return { ask: 'save met', at: read.at, ticks: readMet(read) };
    case 'page':
    case 'edit page':
      return { ask: read.ask, page: read.page, place: { id: read.at } };
    case 'send page':
      return { ask: 'send page', page: read.page, place: { id: read.at }, seen: read.seen };
    case 'save page': {
      const { page, at, seen, words = '' } = read;
      return { ask: 'save page', page, place: { id: at }, seen, words, onForm: true };
    }
  }
}
