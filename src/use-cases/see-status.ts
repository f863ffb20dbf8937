import { currentPlacements, personIn } from '../induction/induction.ts';
import { nameWords } from '../induction/name-words.ts';
import { may, mayLookAt } from '../induction/permission.ts';
import { type AspectProgress, progressOf } from '../induction/progress.ts';
import type { StepFacts } from '../induction/step-facts.ts';
import { mostUrgentFirst } from '../induction/urgency.ts';
import { type Part, partsOf, wordsOf } from './part.ts';
import { useCase } from './use-case.ts';

/** How one induction stands, for one viewer. */
export type Status = {
  readonly about: string;
  readonly at: readonly string[];
  readonly part: Part;
  readonly aspects: readonly AspectProgress[];
  readonly slipped: Shown;
  readonly notHappened: Shown;
  readonly next: Shown;
};

/** The first few of some steps, and how many come after these. */
export type Shown = { readonly steps: readonly StepFacts[]; readonly more: number };

/** One status, a choice of several people, or nobody they may see by that name. */
export type StatusAnswer =
  | { readonly status: Status }
  | { readonly several: readonly string[] }
  | { readonly nobody: true; readonly names: readonly string[] };

const atMost = 3;

/**
 * How a link worker's induction stands: counts of states in words, what slipped and whose move it is.
 * May: the link worker, line manager, both supervisors; managers and GP leads for their own practice.
 * Records: nothing.
 */
export const seeStatus = useCase(
  { may: 'see how it stands', records: 'nothing' },
  async ({ tx, around, asker }, who?: string): Promise<StatusAnswer> => {
    const parts = (await partsOf(tx, asker.person, around)).filter(({ induction, viewer }) =>
      may('see how it stands', viewer, induction),
    );
    const wanted = nameWords(who ?? '');
    const named = parts.filter((part) => {
      const words = nameWords(nameIn(part));
      return wanted.every((word) => words.some((one) => one.startsWith(word)));
    });
    const [only, ...others] = named;
    if (!only) return { nobody: true, names: parts.map(nameIn) };
    return others.length ? { several: named.map(nameIn) } : { status: statusOf(only) };
  },
);

function nameIn({ induction }: Part): string {
  return personIn(induction, induction.linkWorker).name;
}

function statusOf(part: Part): Status {
  const steps = part.steps.filter(({ step }) => mayLookAt(step, part.viewer, part.induction));
  const open = mostUrgentFirst(steps);
  const words = (some: typeof open): Shown => ({
    steps: some.slice(0, atMost).map((step) => wordsOf({ part, step })),
    more: Math.max(0, some.length - atMost),
  });
  const ahead = open.filter(({ standing }) => standing === 'early' || standing === 'due');
  const sites = currentPlacements(part.induction).filter(({ id }) =>
    may('see how it stands', part.viewer, part.induction, id),
  );
  return {
    about: nameIn(part),
    at: sites.map(({ practice }) => practice.name),
    part,
    aspects: progressOf(steps),
    slipped: words(
      open.filter(({ standing, step }) => standing === 'slipped' && step.state !== 'not happened'),
    ),
    notHappened: words(open.filter(({ step }) => step.state === 'not happened')),
    next: words(ahead.filter(({ step }) => step.state !== 'not happened')),
  };
}
