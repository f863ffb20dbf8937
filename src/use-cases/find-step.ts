import { isClosed } from '../induction/step.ts';
import { chatOf } from '../store/chats.ts';
import type { Tx } from '../store/database.ts';
import type { StepRef } from '../understanding/ask.ts';
import { type Found, isVisible, partsOf } from './part.ts';
import type { Asker, Surroundings } from './surroundings.ts';

/** What came of looking for the step somebody named. */
export type Lookup =
  | { readonly found: Found }
  /** The title fits several: which one? */
  | { readonly several: readonly Found[] }
  /** The list last shown has no such number. */
  | { readonly noNumber: number; readonly shown: number }
  /** No step was named, and none was shown. */
  | { readonly unnamed: true }
  | { readonly nothing: true };

/** More than this cannot be asked back on one card. */
const mostChoices = 5;

/** The step that somebody means, among those that are theirs to see. */
export async function findStep(tx: Tx, around: Surroundings, asker: Asker, ref: StepRef): Promise<Lookup> {
  const parts = await partsOf(tx, asker.person, around);
  const visible = parts.flatMap((part) =>
    part.steps.filter((step) => isVisible(step, part)).map((step) => ({ part, step })),
  );
  const withId = (id: string | undefined): Lookup => {
    const found = visible.find(({ step }) => step.step.id === id);
    return found ? { found } : { nothing: true };
  };
  if ('id' in ref) return withId(ref.id);
  if ('words' in ref) return byWords(ref.words, visible);
  if ('line' in ref) return likeliest(ofLine(visible, ref));
  const { shown, spokenOf } = await chatOf(tx, asker.person);
  if ('last' in ref) return lastOf(visible, spokenOf, shown);
  const id = shown[ref.number - 1];
  return id ? withId(id) : { noNumber: ref.number, shown: shown.length };
}

function byWords(words: string, visible: readonly Found[]): Lookup {
  const wanted = wordsIn(words);
  if (wanted.length === 0) return { nothing: true };
  const fitting = visible.filter((found) => {
    const known = new Set(wordsIn(textOf(found)));
    return wanted.every((word) => known.has(word));
  });
  return likeliest(fitting);
}

/** The step that was shown last on its own, or one of the list. */
function lastOf(visible: readonly Found[], spokenOf: string | null, shown: readonly string[]): Lookup {
  const own = visible.find(({ step }) => step.step.id === spokenOf);
  if (own) return { found: own };
  const listed = visible.filter(({ step }) => shown.includes(step.step.id));
  return listed.length ? likeliest(listed) : { unnamed: true };
}

/** An open one is meant rather than one that is closed. */
function likeliest(fitting: readonly Found[]): Lookup {
  const open = fitting.filter(({ step }) => !isClosed(step.step));
  const likely = open.length ? open : fitting;
  const [only, ...others] = likely;
  if (!only) return { nothing: true };
  return others.length ? { several: likely.slice(0, mostChoices) } : { found: only };
}

/** The steps of a line, at the practice and for the link worker that were named; anybody else named tells neither. */
function ofLine(
  visible: readonly Found[],
  { line, place, who }: Extract<StepRef, { line: string }>,
): Found[] {
  const steps = visible.filter(({ step }) => step.line.id === line);
  const forWho = steps.filter((found) => linkWorkerOf(found) === who);
  const there = steps.filter((found) => !place || [place, undefined].includes(placeOf(found)));
  return forWho.length ? forWho.filter((found) => there.includes(found)) : there;
}

function linkWorkerOf({ part: { induction } }: Found): string | undefined {
  return induction.people.get(induction.linkWorker)?.name;
}

function placeOf({ part: { induction }, step }: Found): string | undefined {
  return induction.placements.find(({ id }) => id === step.step.placement)?.practice.name;
}

/** Everything a step can be called by: its titles, its place and whoever it is for. */
function textOf({ part, step }: Found): string {
  const { line } = step;
  const place = placeOf({ part, step });
  const staff = step.step.staff && part.induction.people.get(step.step.staff)?.name;
  const worker = linkWorkerOf({ part, step });
  return [line.title, line.otherSideTitle, line.id, place, staff, worker].filter(Boolean).join(' ');
}

/** Small words that people put between those that matter. */
const small = new Set([
  'the',
  'a',
  'an',
  'at',
  'to',
  'for',
  'with',
  'of',
  'in',
  'on',
  'my',
  'your',
  'one',
  's',
]);

function wordsIn(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => !small.has(word));
}
