import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Speaker } from './speaker.ts';

/** A message as people type it, with what they mean by it. */
export type Example = {
  readonly text: string;
  readonly role: Speaker;
  readonly intent?: string;
  readonly step?: string;
  readonly date?: string;
  readonly date_end?: string;
  readonly also?: readonly string[];
  /** It only sounds serious: “dying for a brew”. */
  readonly soundsSerious?: true;
};

const folder = path.join(import.meta.dirname, 'examples');

/** The messages from which Belong learns what people mean; all were made up. */
export function examples(): Example[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.jsonl'));
  return files.toSorted().flatMap((file) => {
    const all = examplesIn(path.join(folder, file));
    return file.startsWith('harmless') ? all.map((one) => ({ ...one, soundsSerious: true as const })) : all;
  });
}

/** The messages of one file, a line of JSON each. */
export function examplesIn(file: string): Example[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line.trim()).map((line) => JSON.parse(line));
}
