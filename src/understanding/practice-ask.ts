import type { Ref } from './set-up-ask.ts';

/** What somebody asks about what is a practice's own, typed or pressed. */
export type PracticeAsk = {
  readonly ask: 'my practice';
  readonly place?: Ref | undefined;
  readonly page?: number | undefined;
};
