import type { Figures } from './measure.ts';
import type { Kind } from './wishes.ts';

/** One line of what was measured. */
export type Measured = Figures & {
  readonly kind: Kind;
  readonly inductions: number;
  readonly percent: number;
};

/** The sweep beside the bare select, per due induction, so that a sweep of some of them compares with a select of all. */
const columns: readonly (readonly [string, (one: Measured) => string])[] = [
  ['database', ({ kind }) => kind],
  ['inductions', ({ inductions }) => whole(inductions)],
  ['due', ({ percent }) => `${percent} %`],
  ['due', ({ due }) => whole(due)],
  ['swept', ({ swept }) => whole(swept)],
  ['bare select', ({ bare }) => `${figure(bare)} ms`],
  ['finding', ({ finding }) => `${figure(finding)} ms`],
  ['sweep', ({ sweep }) => `${figure(sweep)} ms`],
  ['finding / bare', ({ finding, bare }) => figure(finding / bare)],
  ['sweep / bare', (one) => figure(perSwept(one) / (one.bare / one.due))],
  ['bare each', ({ bare, due }) => `${figure(bare / due)} ms`],
  ['sweep each', (one) => `${figure(perSwept(one))} ms`],
];

/** A line for each measurement, in columns. */
export function tableOf(all: readonly Measured[]): string[] {
  const rows = [columns.map(([title]) => title), ...all.map((one) => columns.map(([, say]) => say(one)))];
  const widths = columns.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  return rows.map((row) => row.map((cell, at) => cell.padStart(widths[at] ?? 0)).join('  '));
}

/** For each number of due inductions, what it costs among more and more that are not, as a multiple of the fewest. */
export function sameDue(all: readonly Measured[]): string[] {
  const groups = [...Map.groupBy(all, ({ kind, due }) => `${kind}, ${whole(due)} due`)];
  return groups
    .filter(([, same]) => same.length > 1)
    .map(([title, [fewest, ...more]]) => {
      const says = more.map(
        (one) =>
          `of ${whole(one.inductions)} finding ${times(one.finding, fewest?.finding)} and sweep ${times(one.sweep, fewest?.sweep)}`,
      );
      return `${title}: ${says.join('; ')}, compared with ${whole(fewest?.inductions ?? 0)}`;
    });
}

function perSwept({ sweep, swept }: Measured): number {
  return sweep / swept;
}

function times(one: number, other = one): string {
  return `× ${figure(one / other)}`;
}

function figure(number: number): string {
  return number.toLocaleString('en-GB', { maximumSignificantDigits: 3 });
}

function whole(number: number): string {
  return number.toLocaleString('en-GB');
}
