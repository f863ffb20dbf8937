import { dayMeant } from './day-meant.ts';
import { type Learned, learned } from './learned.ts';
import type { Context, Intent, Meaning } from './meaning.ts';
import { nameSaid } from './name-said.ts';
import { longestMessage } from './plain-words.ts';
import { plainly } from './plainly.ts';
import type { Read } from './read-clause.ts';
import { readings } from './readings.ts';
import { isSaidOutright } from './said-outright.ts';
import type { Speaker } from './speaker.ts';
import { weekIn } from './week-in.ts';
import { wordsSaid } from './words-said.ts';

/** Less sure, it is asked back. */
export const likelyEnough = 0.6;
/** What else a part of a message may mean is worth a question while it is so likely. */
const worthAsking = 0.05;

/**
 * What somebody means by a message, one thing after another; nothing where it is longer than is read for that
 * (2,000 characters).
 */
export function understand(text: string, context: Context, known: Learned = learned()): Meaning[] {
  if (text.length > longestMessage) return [];
  const words = text.replace(/<at>[^<]*<\/at>/g, ' ').trim();
  if (!wordsSaid(words).some((word) => known.ordinary.has(word) && /[\p{L}#]/u.test(word))) return [];
  const all = readings(words, context, known).filter(({ intents }) => intents.length > 0);
  const meanings = all.map((read) =>
    meaningOf(read, { message: words, isAll: all.length === 1 }, context, known),
  );
  const [only, ...others] = meanings;
  return only && others.length === 0 && isOutright(only, words) ? [{ ...only, outright: true }] : meanings;
}

/** A plain word that something happened, and nothing beside it. */
function isOutright({ intent, sure }: Meaning, text: string): boolean {
  return (
    (intent === 'mark-done' || intent === 'confirm-happened') && sure >= likelyEnough && isSaidOutright(text)
  );
}

type Around = { readonly message: string; readonly isAll: boolean };

function meaningOf(read: Read, around: Around, context: Context, known: Learned): Meaning {
  const [best, ...others] = read.intents;
  if (!best) throw new Error('nothing was learned');
  const text = around.isAll ? around.message : read.words;
  const person = nameSaid(text, context.people ?? [], known.ordinary);
  const place =
    nameSaid(read.words, context.places ?? [], known.ordinary) ??
    nameSaid(text, context.places ?? [], known.ordinary);
  return {
    intent: best.kind,
    sure: best.share,
    or: others.filter(({ share }) => share > worthAsking).map(({ kind }) => kind),
    words: read.words,
    ...(read.step ? { step: read.step } : {}),
    ...(person ? { person } : {}),
    ...(place ? { place } : {}),
    ...weekOf(best.kind, read.words, context.speaker),
    ...dayMeant(best.kind, read, around, context.today),
  };
}

function weekOf(intent: Intent, words: string, speaker: Speaker): Pick<Meaning, 'week' | 'own'> {
  if (intent !== 'working-pattern') return {};
  const week = weekIn(words);
  const isOwn = speaker === 'link-worker' || /\b(?:i|im|ive|my|me)\b/.test(plainly(words));
  return { ...(week ? { week } : {}), ...(isOwn ? { own: true } : {}) };
}
