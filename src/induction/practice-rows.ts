import type { Section } from './practice-week.ts';
import type { StepFacts } from './step-facts.ts';

/** One step of a practice, with the line it comes from and when it is seen to. */
export type PracticeStep = {
  readonly facts: StepFacts;
  readonly line: { readonly id: string; readonly title: string; readonly scope: string };
  readonly section: Section;
};

/** One line of a practice's week, over all link workers it concerns. */
export type PracticeRow = {
  readonly section: Section;
  readonly title: string;
  /** The link workers, each once. */
  readonly whom: readonly string[];
  readonly steps: readonly StepFacts[];
  /** Whether each member of staff has a step of it: who has not is nobody's business. */
  readonly ofStaff: boolean;
};

/** Steps, the most urgent first, as one row a line in each section; what all staff have is one row in all. */
export function practiceRows(steps: readonly PracticeStep[]): PracticeRow[] {
  const byRow = Map.groupBy(steps, ({ line, section }) =>
    line.scope === 'staff' ? line.id : `${section} ${line.id}`,
  );
  return [...byRow.values()].flatMap(([first, ...others]) =>
    first ? [rowOf(first, [first, ...others])] : [],
  );
}

function rowOf({ line, section }: PracticeStep, all: readonly PracticeStep[]): PracticeRow {
  return {
    section,
    title: line.title,
    whom: [...new Set(all.map(({ facts }) => facts.linkWorker).filter(Boolean))],
    steps: all.map(({ facts }) => facts),
    ofStaff: line.scope === 'staff',
  };
}
