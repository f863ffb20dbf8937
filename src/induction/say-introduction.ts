import type { Introduction, IntroductionPart } from './introduction.ts';

/** What is known of a link worker before they have written anything. */
type About = { readonly name: string; readonly phone: string | null; readonly days: string };

/** One part of an introduction: the link worker’s own words, or plain ones about the job. */
export function sayIntroduction(
  part: IntroductionPart,
  introduction: Introduction,
  about: About,
): { title: string; says: string } {
  const written = introduction[part];
  return { title: titles[part](about), says: written ? `“${written}”` : otherwise[part](about) };
}

const titles: Readonly<Record<IntroductionPart, (about: About) => string>> = {
  who: ({ name }) => `Who ${name} is`,
  help: ({ name }) => `What ${name} can help with`,
  reach: ({ name }) => `How to reach ${name}`,
};

const otherwise: Readonly<Record<IntroductionPart, (about: About) => string>> = {
  who: () =>
    'A social prescribing link worker: somebody with time to listen, who knows what there is nearby.',
  help: () =>
    'Housing, money, grief or being lonely. Caring for somebody, finding a group, or getting out more. Whatever weighs on somebody and is no matter for medicine.',
  reach: ({ phone, days }) => (phone ? `${phone}, or in person on ${days}.` : `In person on ${days}.`),
};
