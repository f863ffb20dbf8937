import type { TextRefusal } from '../understanding/check-text.ts';

/** Why somebody's words were not kept, without repeating any of them. */
export function sayTextRefusal(refusal: TextRefusal): string[] {
  switch (refusal.no) {
    case 'empty':
      return ['Please add a few words on why, so that the other side can see it.'];
    case 'too long':
      return [`That is a little long. Please say it in ${refusal.limit} letters or fewer.`];
    case 'patient':
      return [
        'That looks like it is about a patient. I am not the place for that, so I have not saved it or acted on it.',
        'It happens. Please tell your data protection lead today; they will say whether to delete your message here.',
        'If it was about the step, say it again without anything about a patient.',
      ];
  }
}
