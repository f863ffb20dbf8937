import type { Meaning } from '../../understanding/meaning.ts';

/** As much of a meaning as a button holds: none of the words that were typed. */
export function meantOf({ intent, step, day, until, person, place, week }: Meaning) {
  return {
    intent,
    ...(step ? { line: step } : {}),
    ...(day ? { day: day.toString() } : {}),
    ...(until ? { until: until.toString() } : {}),
    ...(person ? { person } : {}),
    ...(place ? { place } : {}),
    ...(week ? { week } : {}),
  };
}
