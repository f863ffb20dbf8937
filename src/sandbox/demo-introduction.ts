import { longestIntroduction } from '../induction/introduction.ts';
import { checkText, isTextRefusal } from '../understanding/check-text.ts';

/** What Priya wrote of herself before her first day. */
export const introduction = [
  {
    part: 'who',
    words: kept(
      'I ran a community café for six years before this. I like long talks and short forms, and I bring cake.',
    ),
  },
  {
    part: 'help',
    words: kept(
      'Housing, money, loneliness, grief, caring for somebody, or finding a group. If you are not sure, ask me.',
    ),
  },
] as const;

function kept(text: string) {
  const words = checkText(text, [], longestIntroduction);
  if (isTextRefusal(words)) throw new Error('the demo’s own words cannot be kept');
  return words;
}
