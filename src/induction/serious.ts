/** What comes before anything else, the most serious first (domain: safety replies). */
export const seriousKinds = ['crisis', 'safeguarding', 'patient data', 'speaking up', 'distress'] as const;
export type Serious = (typeof seriousKinds)[number];
