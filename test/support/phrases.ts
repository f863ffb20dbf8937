import path from 'node:path';
import { type Example, examplesIn } from '../../src/understanding/examples.ts';
import { intents as ordinary } from '../../src/understanding/meaning.ts';
import { seriousIntents } from '../../src/understanding/serious-by-example.ts';

const folder = path.resolve(import.meta.dirname, '../understanding/phrases');
const examples = path.resolve(import.meta.dirname, '../../src/understanding/examples');

/** The phrases of a file, written by people who know a practice and not the rules that read them. */
export function phrasesIn(file: string): Example[] {
  return examplesIn(path.join(folder, file));
}

/** The examples of a file from which Belong learns. */
export function learnedFrom(file: string): Example[] {
  return examplesIn(path.join(examples, file));
}

/** All that a phrase can mean (domain: what people type). */
export const intents: readonly string[] = [...ordinary, ...Object.keys(seriousIntents)];
