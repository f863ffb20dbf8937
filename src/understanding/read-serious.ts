import { type Serious, seriousKinds } from '../induction/serious.ts';
import { saysCrisis } from './crisis.ts';
import { saysDistress } from './distress.ts';
import { withoutIdioms } from './idioms.ts';
import { saysSafeguarding } from './safeguarding.ts';
import { saidPlainly } from './said-plainly.ts';
import { speaksUp } from './speaking-up.ts';

/**
 * The serious thing in a message, the most serious first. A false alarm costs one tap, so where two readings are possible the
 * serious one is taken.
 */
export function readSerious(text: string, isAboutPatient: (text: string) => boolean): Serious | undefined {
  const said = withoutIdioms(saidPlainly(text));
  const holds: Record<Serious, () => boolean> = {
    crisis: () => saysCrisis(said),
    safeguarding: () => saysSafeguarding(said),
    'patient data': () => isAboutPatient(text),
    'speaking up': () => speaksUp(said),
    distress: () => saysDistress(said),
  };
  return seriousKinds.find((kind) => holds[kind]());
}
