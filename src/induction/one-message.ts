import type { ChangeSaid } from './say-change.ts';

/** Teams shows no more buttons than these on a card. */
const mostPresses = 6;

/** All that one change has to say to one person, as one message; what it would say twice it says once. */
export function inOneMessage(all: readonly ChangeSaid[]): ChangeSaid {
  const [only, ...others] = all;
  if (only && others.length === 0) return only;
  const presses = new Map(all.flatMap((one) => one.presses).map((press) => [press.title, press]));
  const common = only?.says.filter((line) => others.every(({ says }) => says.includes(line))) ?? [];
  const own = all.flatMap(({ heading, says }) => [
    `${heading}.`,
    ...says.filter((line) => !common.includes(line)),
  ]);
  return {
    heading: 'Some things have changed for you',
    says: [...own, ...common],
    presses: [...presses.values()].slice(0, mostPresses),
  };
}
