import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Serious } from '../../src/induction/serious.ts';

/** Something as people type it, by whom, and what they mean by it. */
export type Phrase = { readonly text: string; readonly role: string; readonly intent?: string };

const folder = path.resolve(import.meta.dirname, '../understanding/phrases');

/** The phrases of a file, written by people who know a practice and not the rules that read them. */
export function phrasesIn(file: string): Phrase[] {
  const lines = readFileSync(path.join(folder, file), 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line));
}

/** The intents that come before anything else, as Belong calls them. */
export const seriousIntents: Readonly<Record<string, Serious>> = {
  crisis: 'crisis',
  'safeguarding-concern': 'safeguarding',
  'patient-data-mistake': 'patient data',
  'speak-up': 'speaking up',
  'wellbeing-concern': 'distress',
};
