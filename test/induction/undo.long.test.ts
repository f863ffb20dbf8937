import { test } from 'vitest';
import { longest, ofFull, report } from '../support/full-count.ts';
import { checkBelief, checkUndo } from '../support/undo-property.ts';

const talks = ofFull(50_000);

test(
  'an undo leaves a step as if the answer had never been given, whatever was said before and after',
  longest,
  () => {
    checkUndo(talks);
    report(`${talks} talks with an undo: each left the step as if the answer had never been given`);
  },
);

test('whatever people say, a step is agreed only with a yes of everybody who must say it', longest, () => {
  checkBelief(talks);
  report(`${talks} talks: no step was agreed without a yes of everybody`);
});
