import type { Learned } from './learned.ts';
import type { Context, Intent } from './meaning.ts';
import { plainly } from './plainly.ts';
import { sideOf } from './side-of.ts';
import { signsOf } from './signs-of.ts';
import type { Speaker } from './speaker.ts';
import { stepsNamed } from './step-cues.ts';
import { stepOf } from './step-of.ts';
import { stepSigns } from './step-signs.ts';
import { withoutPlaces } from './without-places.ts';

/** How some words read: what they mean, the likeliest first, and the line of the checklist they speak of. */
export type Read = {
  readonly intents: readonly { readonly kind: Intent; readonly share: number }[];
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

/** One course of several is not all training that is required; who has not met somebody has not been let down by them. */
function asMuchAsSaid(found: Shares, step: string | undefined, words: string, speaker: Speaker): Shares {
  const [first, ...others] = found;
  const said = plainly(words);
  if (
    step === 'required-training' &&
    first &&
    closings.includes(first.kind) &&
    oneCourse.test(said) &&
    !allOfIt.test(said)
  )
    return [{ ...first, kind: 'partial-done' }, ...others];
  if (step === 'meet-link-worker' && first?.kind === 'did-not-happen' && !calledOff.test(said))
    return [{ ...first, kind: 'not-yet' }, ...others];
  if (first?.kind === 'room-problem' && roomIsThere.test(said) && !roomIsNot.test(said))
    return sided(
      [{ kind: 'mark-done', share: first.share }, ...others],
      speaker === 'link-worker' ? 'other' : 'owner',
    );
  return found;
}

const roomIsThere = /\b(?:booked|sorted|got (?:a|the|her|him|my) (?:own )?room)\b/;
const roomIsNot =
  /\b(?:no|not|never|cant|wont|isnt|wasnt|double|over|out|already|someone|somebody|else|taken|by|but|no longer)\b|booked$/;

const closings: readonly Intent[] = ['mark-done', 'confirm-happened'];
const oneCourse =
  /\b(?:level (?:3|three)|l3|bls|basic life|fire|infection|manual handling|mca|dols|oliver|prevent|safeguarding)\b/;
const allOfIt = /\b(?:all|everything|lot|complete|mandator\w+|required|100|whole|last|final)\b/;
const calledOff = /\b(?:cancel\w*|called off|turn(?:ed)? up|no.?show|says?|supposed|meant)\b/;

type Shares = Read['intents'];

/** That it is done is one thing, whoever says so: which word it is depends on the side they are on. */
function sided(found: Shares, side: 'owner' | 'other' | undefined): Shares {
  const shareOf = (kind: Intent) => found.find((one) => one.kind === kind)?.share ?? 0;
  const [done, happened] = [shareOf('mark-done'), shareOf('confirm-happened')];
  const owner = side ? side === 'owner' : done >= happened;
  if (found.length === 0) return found;
  const closing = [
    { kind: owner ? 'mark-done' : 'confirm-happened', share: done + happened },
    { kind: owner ? 'confirm-happened' : 'mark-done', share: 0 },
  ] as const;
  const rest = found.filter(({ kind }) => kind !== 'mark-done' && kind !== 'confirm-happened');
  return [...rest, ...closing].toSorted((one, other) => other.share - one.share);
}
