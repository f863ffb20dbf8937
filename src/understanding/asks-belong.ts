import { learned } from './learned.ts';
import type { Intent } from './meaning.ts';
import { signsOf } from './signs-of.ts';

const asks: readonly Intent[] = [
  'stop-nudges',
  'who-is',
  'help',
  'undo',
  'privacy-question',
  'next-step',
  'status',
];
const plain = 0.95;

/** Whether a message plainly asks something of Belong itself, whoever says it. */
export function asksBelong(text: string): boolean {
  const [best] = learned().intents(signsOf(text, 'link-worker'));
  return best !== undefined && best.share > plain && asks.includes(best.kind);
}
