import { test } from 'vitest';
import { checkBelief, checkUndo } from '../support/undo-property.ts';

test('an undo leaves a step as if the answer had never been given, whatever was said before and after', () =>
  checkUndo(1_000));

test('whatever people say, a step is agreed only with a yes of everybody who must say it', () =>
  checkBelief(1_000));
