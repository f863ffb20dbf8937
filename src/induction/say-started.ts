import type { Temporal } from 'temporal-polyfill';
import { currentPlacements, type Induction } from './induction.ts';
import { changesFor } from './news-of-change.ts';
import type { PersonId } from './role.ts';
import type { ChangeSaid } from './say-change.ts';
import { listed, sayDay, sayWeek } from './say-day.ts';
import { roleNames, sayWho } from './say-name.ts';

/** What somebody reads when an induction they have a part in was started; nothing for those without one. */
export function sayStarted(
  induction: Induction,
  person: PersonId,
  today: Temporal.PlainDate,
): ChangeSaid | undefined {
  if (person === induction.linkWorker) return sayToLinkWorker(induction, today);
  const nobody: Induction = { ...induction, steps: [], roles: {}, placements: [], people: new Map() };
  const part = changesFor(nobody, induction).find((change) => change.person === person);
  const roles = (part?.got ?? []).filter((role) => role !== 'staff').map((role) => roleNames[role]);
  if (!part || (roles.length === 0 && part.came.length === 0)) return undefined;
  const name = induction.people.get(induction.linkWorker)?.name ?? '';
  return {
    heading: `${name} joins as link worker`,
    says: [
      `${sayWho([induction.linkWorker], induction, '')} starts on ${sayDay(induction.startsOn, today)} at ${listed(placesOf(induction))}.`,
      ...(roles.length ? [`Your part: ${listed(roles)}.`] : []),
      'A step counts once the other side says it happened. I show you only what is yours.',
    ],
    presses: late(induction, today)
      ? [{ title: 'Already in place?', data: { ask: 'in place' } }, ...ways]
      : [...ways],
  };
}

const ways = [
  { title: 'What’s next', data: { ask: 'next' } },
  { title: 'My list', data: { ask: 'list' } },
];

function sayToLinkWorker(induction: Induction, today: Temporal.PlainDate): ChangeSaid {
  const days = currentPlacements(induction).map(
    ({ practice, week }) => `${practice.name} on ${sayWeek(week)}`,
  );
  return {
    heading: 'Welcome to your induction',
    says: [
      `You start on ${sayDay(induction.startsOn, today)}: ${listed(days)}.`,
      'Most of the steps are theirs to do, not yours. A step counts only when you say that it really happened.',
    ],
    presses: [...ways, { title: 'Who is who', data: { ask: 'who is who' } }],
  };
}

function placesOf(induction: Induction): string[] {
  return currentPlacements(induction).map(({ practice }) => practice.name);
}

/** A start in the past begins with what is in place already (domain: days). */
function late({ startsOn }: Induction, today: Temporal.PlainDate): boolean {
  return startsOn.until(today).sign > 0;
}
