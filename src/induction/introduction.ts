import type { CheckedText } from './checked-text.ts';

/** What a link worker writes of themselves for their colleagues. */
export const introductionParts = ['who', 'help', 'reach'] as const;
export type IntroductionPart = (typeof introductionParts)[number];

/** A link worker in their own words; a part that they have not written is left out. */
export type Introduction = Partial<Readonly<Record<IntroductionPart, CheckedText>>>;

/** A short paragraph each, so that the card is read in one look. */
export const longestIntroduction = 600;

/** Each part as its writer is asked for it. */
export const introductionLabels: Readonly<Record<IntroductionPart, string>> = {
  who: 'Who I am',
  help: 'What I can help with',
  reach: 'How to reach me, and when',
};
