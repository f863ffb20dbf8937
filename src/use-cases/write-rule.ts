import { saveRule } from '../store/rule-pages.ts';
import { checkText, isTextRefusal, type TextRefusal } from '../understanding/check-text.ts';
import type { Ref } from '../understanding/set-up-ask.ts';
import { findInduction, nameIn } from './find-induction.ts';
import { useCase } from './use-case.ts';

/** A line of the page that was written, or why not. */
export type RuleWritten =
  | { readonly refusal?: undefined; readonly name: string }
  | {
      readonly refusal:
        | { readonly no: 'no such induction'; readonly names: readonly string[] }
        | { readonly no: 'text'; readonly why: TextRefusal };
    };

const longestSubject = 60;

/**
 * Writes whose rules apply to a subject: one answer, in one place (Box 2, centralising or diffusing power).
 * May: the line manager. Records: the change.
 */
export const writeRule = useCase(
  { may: 'write whose rules', records: 'changed' },
  async (room, ref: Ref | undefined, about: string, who: string): Promise<RuleWritten> => {
    const found = await findInduction(room, 'write whose rules', ref);
    if ('refusal' in found) return found;
    const { induction } = found;
    const known = [...induction.people.values()].map(({ name }) => name);
    const [subject, whose] = [checkText(about, known), checkText(who, known)];
    if (isTextRefusal(subject)) return { refusal: { no: 'text', why: subject } };
    if (isTextRefusal(whose)) return { refusal: { no: 'text', why: whose } };
    if (subject.length > longestSubject)
      return { refusal: { no: 'text', why: { no: 'too long', limit: longestSubject } } };
    await saveRule(room.tx, { inductionId: induction.id, subject, whose, person: room.asker.person });
    await room.record({ kind: 'changed', inductionId: induction.id, detail: { change: 'rules' } });
    return { name: nameIn(induction) };
  },
);
