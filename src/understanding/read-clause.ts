import { asMuchAsSaid } from './as-much-as-said.ts';
import type { Learned } from './learned.ts';
import type { Context } from './meaning.ts';
import { sideOf } from './side-of.ts';
import { type Shares, sided } from './sided.ts';
import { signsOf } from './signs-of.ts';
import type { Speaker } from './speaker.ts';
import { stepsNamed } from './step-cues.ts';
import { stepOf } from './step-of.ts';
import { stepSigns } from './step-signs.ts';
import { withoutPlaces } from './without-places.ts';

/** How some words read: what they mean, the likeliest first, and the line of the checklist they speak of. */
export type Read = {
  readonly intents: Shares;
  readonly step: string | undefined;
  readonly words: string;
};

/** Reads one part of a message by what has been learned. */
export function readClause(
  words: string,
  { speaker, places = [] }: Pick<Context, 'speaker' | 'places'>,
  { intents, steps }: Pick<Learned, 'intents' | 'steps'>,
): Read {
  const signs = signsOf(withoutPlaces(words, places), speaker);
  const found = intents(signs);
  const line = stepOf(words, found[0]?.kind, steps(stepSigns(signs)));
  const step = isEither(line, words, speaker) ? undefined : line;
  return { intents: asMuchAsSaid(sided(found, sideOf(speaker, step)), step, words, speaker), step, words };
}

/** A link worker’s “shadowing” alone may be a GP’s or a nurse’s. */
function isEither(line: string | undefined, words: string, speaker: Speaker): boolean {
  const isShadowing = line === 'shadow-gp' || line === 'shadow-nurse';
  return (
    isShadowing && speaker === 'link-worker' && /shadow/i.test(words) && !stepsNamed(words).includes(line)
  );
}
