import data from './checklist.json' with { type: 'json' };
import type { ChecklistDraft, DraftLine } from './checklist-draft.ts';
import { checklistProblems } from './checklist-problems.ts';
import type { aspects, conditions, kept, patientAskers, scopes } from './checklist-words.ts';
import type { Fallback, Role } from './role.ts';

export type Aspect = (typeof aspects)[number];
export type Scope = (typeof scopes)[number];
export type Kept = (typeof kept)[number];
export type Condition = (typeof conditions)[number];

/** When a line comes round again; counted from its last occurrence, or at fixed days from the start. */
export type Repeats =
  | { readonly everyWorkingDays: number }
  | { readonly everyMonths: number }
  | { readonly atWorkingDays: readonly number[]; readonly thenEveryMonths: number }
  | { readonly whenRoleChanges: Role };

/** One line of the checklist: what has to happen, whose it is, who says it happened, when, and why. */
export interface ChecklistLine extends DraftLine {
  readonly part: 1 | 2;
  readonly aspect: Aspect;
  readonly owner: Role;
  readonly agreedBy: readonly Role[];
  readonly scope: Scope;
  readonly repeats: Repeats | null;
  readonly appliesWhenAnyOf: readonly Condition[];
  readonly keeps?: Kept;
  readonly askPatients?: (typeof patientAskers)[number];
}

/** The lines of an induction, who steps in for whom, and who hears next when a step slips. */
export interface Checklist extends ChecklistDraft {
  readonly aspectLabels: Readonly<Record<Aspect, string>>;
  readonly fallback: Fallback;
  readonly escalation: Fallback;
  readonly lines: readonly ChecklistLine[];
}

/** The draft as a checklist to rely on; throws one error that names every problem. */
export function checkedChecklist(draft: ChecklistDraft): Checklist {
  const problems = checklistProblems(draft);
  if (problems.length) throw new Error(['The checklist cannot be used:', ...problems].join('\n- '));
  return draft as Checklist;
}

/** Belong's own checklist. */
export const checklist: Checklist = checkedChecklist(data);

const byId = new Map(checklist.lines.map((line) => [line.id, line]));

/** The line with this id; throws on an id the checklist does not have. */
export function lineOf(id: string): ChecklistLine {
  const line = byId.get(id);
  if (!line) throw new Error(`The checklist has no line '${id}'`);
  return line;
}

/** The line beside which a kind of fact is written down; throws where none is. */
export function lineKeeping(what: Kept): ChecklistLine {
  const line = checklist.lines.find(({ keeps }) => keeps === what);
  if (!line) throw new Error(`No line of the checklist keeps '${what}'`);
  return line;
}
