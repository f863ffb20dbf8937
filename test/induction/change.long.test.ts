import { test } from 'vitest';
import { checkChanges } from '../support/change-property.ts';
import { longest, ofFull, report } from '../support/full-count.ts';

const stories = ofFull(2_500);

test(
  'however people, places and days change, what was agreed stays, nothing is orphaned, and no day is before its rule',
  longest,
  () => {
    const made = checkChanges(stories);
    report(`${made} changes in ${stories} inductions: each kept what was promised`);
  },
);
