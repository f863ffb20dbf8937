import type { Turn } from '../turn.ts';
import { showNext } from './show-next.ts';

/** A greeting is answered with what comes next. */
export function sayHello(turn: Turn) {
  return showNext(turn, 'Hello. This is what comes next. Say “help” for everything I can do.');
}
