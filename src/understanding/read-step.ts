import type { StepRef } from './ask.ts';

const numbered = /^(?:#|no\.? ?|number |step |item )?(?<number>-?\d{1,9})$/i;
const leading = /^(?:#|no\.? ?|number |step |item )?(?<number>-?\d{1,9})\b[\s:,-]*(?<rest>.*)$/i;

/** The step that words stand for: its number, or else words of its title. */
export function readStep(words: string): StepRef | undefined {
  const plain = words.trim().replace(/^(with|the) /i, '');
  const number = numbered.exec(plain)?.groups?.number;
  if (number) return { number: Number(number) };
  return /\p{L}/u.test(plain) ? { words: plain } : undefined;
}

/** A step and the words after it: after a number, or after a colon, a dash or 'because'. */
export function readStepAndRest(words: string): { step: StepRef; rest: string } | undefined {
  const byNumber = leading.exec(words.trim())?.groups;
  if (byNumber) return { step: { number: Number(byNumber.number) }, rest: withoutLead(byNumber.rest ?? '') };
  const [, title, rest] = /^(.*?)(?:: ?| - | because )(.*)$/i.exec(words.trim()) ?? [];
  const step = readStep(title ?? words);
  return step && { step, rest: withoutLead(rest ?? '') };
}

function withoutLead(rest: string): string {
  return rest.replace(/^(because|as|since) /i, '').trim();
}
