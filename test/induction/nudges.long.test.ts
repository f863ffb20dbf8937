import { expect, test } from 'vitest';
import { longest, ofFull, report } from '../support/full-count.ts';
import { checkNudges } from '../support/nudge-property.ts';

const stories = ofFull(10_000);

test(
  'whatever happens in an induction, each slip is heard of on its day, by whoever is next, and then the nudges end',
  longest,
  () => {
    const digests = checkNudges(stories, 20260907, (played) => {
      if (played % 1000 === 0) report(`${played} of ${stories} inductions played`);
    });
    expect(digests).toBeGreaterThan(stories);
    report(`${stories} inductions, ${digests} digests: each on its day, in its reader’s hours, once`);
  },
);
