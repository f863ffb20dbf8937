import type { DraftLine } from './checklist-draft.ts';
import { aspects, conditions, kept, patientAskers, scopes } from './checklist-words.ts';
import { repeatsProblems } from './repeats-problems.ts';
import { roles } from './role.ts';

/** The longest title that a phone shows on two lines. */
const longestTitle = 60;

const texts = ['id', 'title', 'otherSideTitle', 'why', 'question', 'phase', 'goodLooksLike'] as const;

/** Everything that is wrong with one line, whatever the other lines say. */
export function lineProblems(line: DraftLine): string[] {
  return [
    ...textProblems(line),
    ...wordProblems(line),
    ...agreementProblems(line),
    ...dayProblems(line),
    ...repeatsProblems(line.repeats),
  ];
}

function textProblems(line: DraftLine): string[] {
  return [
    ...texts.filter((key) => !line[key].trim()).map((key) => `${key} is empty`),
    ...(line.source.some((code) => code.trim()) ? [] : ['source is empty']),
    ...(['title', 'otherSideTitle'] as const)
      .filter((key) => line[key].length > longestTitle)
      .map((key) => `${key} has ${line[key].length} characters, more than ${longestTitle}`),
  ];
}

function wordProblems(line: DraftLine): string[] {
  return [
    ...([1, 2].includes(line.part) ? [] : [`unknown part '${line.part}'`]),
    ...unknown('aspect', [line.aspect], aspects),
    ...unknown('scope', [line.scope], scopes),
    ...unknown('condition', line.appliesWhenAnyOf, conditions),
    ...unknown('fact', line.keeps ? [line.keeps] : [], kept),
    ...unknown('asker of patients', line.askPatients ? [line.askPatients] : [], patientAskers),
    ...(line.keeps && line.scope !== 'placement' ? [`keeps a fact of a practice, and is ${line.scope}`] : []),
    ...unknown('role', [...new Set([line.owner, ...line.agreedBy])], roles),
  ];
}

function unknown(what: string, words: readonly string[], known: readonly string[]): string[] {
  return words.filter((word) => !known.includes(word)).map((word) => `unknown ${what} '${word}'`);
}

/** An owner's own yes proves nothing, and a line without another side can never be agreed. */
function agreementProblems({ owner, agreedBy }: DraftLine): string[] {
  if (!agreedBy.length) return ['nobody is asked whether it happened'];
  return agreedBy.includes(owner) ? [`its owner '${owner}' also agrees it`] : [];
}

function dayProblems({ dueOffset, notBefore }: DraftLine): string[] {
  return [
    ...(Number.isInteger(dueOffset) ? [] : [`dueOffset ${dueOffset} is not a whole number`]),
    ...(Number.isInteger(notBefore) ? [] : [`notBefore ${notBefore} is not a whole number`]),
    ...(notBefore < 0 ? [`notBefore ${notBefore} is before the start`] : []),
  ];
}
