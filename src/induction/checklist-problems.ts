import type { ChecklistDraft, DraftLine } from './checklist-draft.ts';
import { lineProblems } from './checklist-line-problems.ts';
import { aspects } from './checklist-words.ts';
import { dependencyCycles } from './dependency-cycles.ts';
import { roles } from './role.ts';

/** Everything that is wrong with a checklist, one sentence each; empty when it can be used. */
export function checklistProblems(draft: ChecklistDraft): string[] {
  const { lines, fallback, escalation, aspectLabels } = draft;
  return [
    ...labelProblems(aspectLabels),
    ...roleTableProblems('fallback', fallback),
    ...roleTableProblems('escalation', escalation),
    ...lines.flatMap((line) => lineProblems(line).map((problem) => `${line.id || '(no id)'}: ${problem}`)),
    ...idProblems(lines),
    ...dependencyCycles(lines).map((cycle) => `each waits for the next: ${cycle.join(' → ')}`),
    ...shareProblems(lines),
  ];
}

function labelProblems(labels: ChecklistDraft['aspectLabels']): string[] {
  const known: readonly string[] = aspects;
  return [
    ...aspects.filter((aspect) => !labels[aspect]?.trim()).map((aspect) => `no label for aspect '${aspect}'`),
    ...Object.keys(labels).flatMap((key) =>
      known.includes(key) ? [] : [`label for unknown aspect '${key}'`],
    ),
  ];
}

function roleTableProblems(name: string, table: ChecklistDraft['fallback']): string[] {
  const known: readonly string[] = roles;
  const named = [...new Set([...Object.keys(table), ...Object.values(table).flat()])];
  return [
    ...roles.filter((role) => !table[role]).map((role) => `${name}: nothing said for role '${role}'`),
    ...named.filter((role) => !known.includes(role)).map((role) => `${name}: unknown role '${role}'`),
  ];
}

function idProblems(lines: readonly DraftLine[]): string[] {
  const ids = lines.map((line) => line.id);
  const twice = new Set(ids.filter((id, at) => ids.indexOf(id) !== at));
  const unknown = lines.flatMap(({ id, dependsOn }) =>
    dependsOn
      .filter((before) => !ids.includes(before))
      .map((before) => `${id}: waits for unknown id '${before}'`),
  );
  return [...[...twice].map((id) => `${id}: id used more than once`), ...unknown];
}

/** The work belongs mostly to the practice, so the link worker owns a third of the lines at most. */
function shareProblems(lines: readonly DraftLine[]): string[] {
  const own = lines.filter((line) => line.owner === 'link-worker').length;
  if (own * 3 <= lines.length) return [];
  return [`the link worker owns ${own} of ${lines.length} lines, which is more than a third`];
}
