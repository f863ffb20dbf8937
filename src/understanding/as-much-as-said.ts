import type { Intent } from './meaning.ts';
import { plainly } from './plainly.ts';
import { type Shares, sided } from './sided.ts';
import type { Speaker } from './speaker.ts';

/** One course of several is not all training that is required; who has not met somebody has not been let down by them. */
export function asMuchAsSaid(
  found: Shares,
  step: string | undefined,
  words: string,
  speaker: Speaker,
): Shares {
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
