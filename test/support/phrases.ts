import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Serious } from '../../src/induction/serious.ts';

/** Something as people type it, by whom, and what they mean by it. */
export type Phrase = {
  readonly text: string;
  readonly role: string;
  readonly intent?: string;
  readonly step?: string;
  readonly also?: readonly string[];
};

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

/** All that a phrase can mean (domain: what people type). */
export const intents: readonly string[] = [
  ...[
    'next-step',
    'mark-done',
    'partial-done',
    'confirm-happened',
    'did-not-happen',
    'not-yet',
    'change-date',
  ],
  ...[
    'working-pattern',
    'remind-later',
    'on-leave',
    'who-is',
    'rules-question',
    'room-problem',
    'access-problem',
  ],
  ...[
    'supervision-problem',
    'status',
    'start-induction',
    'change-people',
    'leaver',
    'not-applicable',
    'undo',
  ],
  ...['why-step', 'privacy-question', 'pulse-answer', 'help', 'stop-nudges', 'thanks', 'out-of-scope'],
  ...Object.keys(seriousIntents),
];
