import type { Temporal } from 'temporal-polyfill';
import { currentPlacements, type Induction } from './induction.ts';
import type { ChangeForOne } from './news-of-change.ts';
import type { PersonId } from './role.ts';
import type { ChangeSaid } from './say-change.ts';
import { listed, sayWeek } from './say-day.ts';
import { firstDays, sayFirstDays } from './say-difference.ts';
import { roleNames, sayWho } from './say-name.ts';
import type { Holidays } from './working-day.ts';

/** What somebody reads when an induction they have a part in was started; nothing for those without one. */
export function sayStarted(induction: Induction, person: PersonId, now: Now): ChangeSaid | undefined {
  const facts = startFacts(induction, person, now);
  if (facts.length === 0) return undefined;
  if (person === induction.linkWorker) {
    return {
      heading: 'Welcome to your induction',
      says: [
        ...facts,
        'Most of the steps are for the practice and your managers to do. A step counts only when you say that it really happened.',
      ],
      presses: [...ways, { title: 'Who is who', data: { ask: 'who is who' } }],
    };
  }
  const name = induction.people.get(induction.linkWorker)?.name ?? '';
  return {
    heading: `${name} joins as link worker`,
    says: [...facts, 'A step counts once the other side says it happened. I show you only what is yours.'],
    presses: isLate(induction, now) ? [inPlace, ...ways] : [...ways],
  };
}

/** Today, England's bank holidays, and who has a part in the induction (`partsIn`). */
type Now = {
  readonly today: Temporal.PlainDate;
  readonly holidays: Holidays;
  readonly parts: ReadonlyMap<PersonId, ChangeForOne>;
};

/** When and where the link worker starts, and what somebody's own part is; nothing for those without one. */
export function startFacts(induction: Induction, person: PersonId, now: Now): string[] {
  const { parts } = now;
  const days = sayFirstDays(induction, now.today, now.holidays);
  const first = `${sayIs(induction, now)} ${days}.`;
  if (person === induction.linkWorker) {
    const weeks = currentPlacements(induction).map(
      ({ practice, week }) => `${practice.name} on ${sayWeek(week)}`,
    );
    return [`Your ${first}`, `You are at ${listed(weeks)}.`];
  }
  const part = parts.get(person);
  const roles = (part?.got ?? []).filter((role) => role !== 'staff').map((role) => roleNames[role]);
  if (!part || (roles.length === 0 && part.came.length === 0)) return [];
  return [
    `${sayWho([induction.linkWorker], induction, '')}’s ${first}`,
    ...(roles.length ? [`Your part: ${listed(roles)}.`] : []),
  ];
}

/** 'first day is', 'first days were'; with a colon where some have passed and some are to come. */
function sayIs(induction: Induction, { today, holidays }: Now): string {
  const all = firstDays(induction, holidays);
  const past = all.filter(({ day }) => day.until(today).sign > 0).length;
  if (all.length === 1) return past ? 'first day was' : 'first day is';
  if (past === 0) return 'first days are';
  return past === all.length ? 'first days were' : 'first days:';
}

const ways = [
  { title: 'What’s next', data: { ask: 'next' } },
  { title: 'My list', data: { ask: 'list' } },
];

const inPlace = { title: 'Already in place?', data: { ask: 'in place' } };

/** A start in the past begins with what is in place already (domain: days). */
function isLate({ startsOn }: Induction, { today }: Pick<Now, 'today'>): boolean {
  return startsOn.until(today).sign > 0;
}
