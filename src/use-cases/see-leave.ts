import type { Away } from '../induction/working-day.ts';
import { coveredBy, leavesOf } from '../store/leaves.ts';
import { peopleByIds } from '../store/people.ts';
import { useCase } from './use-case.ts';

/** The leaves of somebody that are not over, with who covers; and those in which they cover for others. */
export type LeaveSeen = {
  readonly own: readonly (Away & { readonly cover: string | undefined })[];
  readonly covers: readonly (Away & { readonly name: string })[];
};

/**
 * All that is kept of somebody's days away.
 * May: everybody, for themselves. Records: nothing.
 */
export const seeLeave = useCase(
  { may: 'everybody', records: 'nothing' },
  async ({ tx, asker, today }): Promise<LeaveSeen> => {
    const open = (await leavesOf(tx, asker.person)).filter(({ to }) => to.until(today).sign <= 0);
    const people = await peopleByIds(
      tx,
      open.flatMap(({ cover }) => cover ?? []),
    );
    const nameOf = (id: string | null) => people.find((one) => one.id === id)?.name;
    return {
      own: open.map(({ from, to, cover }) => ({ from, to, cover: nameOf(cover) })),
      covers: await coveredBy(tx, asker.person, today),
    };
  },
);
