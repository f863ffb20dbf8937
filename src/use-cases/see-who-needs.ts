import { type Need, needOf } from '../induction/need.ts';
import { sitesToSee } from '../induction/status.ts';
import { labelled } from './find-induction.ts';
import { isVisible, type Part } from './part.ts';
import { partsToSee } from './see-status.ts';
import { useCase } from './use-case.ts';

/** One induction somebody looks after, and what it wants of them. */
export type Needing = {
  readonly id: string;
  readonly name: string;
  readonly at: readonly string[];
  readonly need: Need;
};

/** A page of the inductions somebody looks after, the most urgent first. */
export type WhoNeeds = { readonly all: readonly Needing[]; readonly page: number; readonly pages: number };

const onAPage = 10;

/**
 * The inductions somebody looks after, with what each wants of them; their own is not among them.
 * May: whoever may see how an induction stands. Records: nothing.
 */
export const seeWhoNeeds = useCase(
  { may: 'see how it stands', records: 'nothing' },
  async (room, wanted?: number): Promise<WhoNeeds> => {
    const parts = (await partsToSee(room)).filter(({ induction, viewer }) => induction.linkWorker !== viewer);
    const names = labelled(parts.map(({ induction }) => induction));
    const all = parts.map((part, at) => needing(part, names[at]?.name ?? '')).toSorted(mostUrgentFirst);
    const pages = Math.max(1, Math.ceil(all.length / onAPage));
    const page = Math.min(Math.max(1, wanted ?? 1), pages);
    return { all: all.slice((page - 1) * onAPage, page * onAPage), page, pages };
  },
);

/** Of those who want the same, whoever wants more of it. */
function mostUrgentFirst(one: Needing, other: Needing): number {
  return (
    one.need.rank - other.need.rank || other.need.count - one.need.count || one.name.localeCompare(other.name)
  );
}

function needing(part: Part, name: string): Needing {
  const { induction, steps } = part;
  return {
    id: induction.id,
    name,
    at: sitesToSee(part).map((site) => site.name),
    need: needOf(
      steps.filter((step) => isVisible(step, part)),
      part,
    ),
  };
}
