import type { Temporal } from 'temporal-polyfill';
import { lineOf } from './checklist.ts';
import type { Induction } from './induction.ts';
import type { ChangeForOne } from './news-of-change.ts';
import { listed, sayShortDay } from './say-day.ts';
import { sayRolesChanged, sayTermsChanged } from './say-difference.ts';
import { roleNames, sayWho } from './say-name.ts';
import type { Step } from './step.ts';
import type { Holidays } from './working-day.ts';

/** What somebody reads of a change: a heading, sentences, and where to look. */
export type ChangeSaid = {
  readonly heading: string;
  readonly says: readonly string[];
  readonly presses: readonly { readonly title: string; readonly data: object }[];
};

/** What a change means for one person, in a few sentences; undefined where there is nothing to say to them. */
export function sayChange(
  change: ChangeForOne,
  before: Induction,
  after: Induction,
  { today, holidays }: { today: Temporal.PlainDate; holidays: Holidays },
): ChangeSaid | undefined {
  const { person, got, gaveUp, came, went, moved } = change;
  const theirs = person === after.linkWorker;
  const name = sayWho([after.linkWorker], after, '');
  const whose = theirs ? 'your' : `${name}’s`;
  const names = (roles: ChangeForOne['got']) =>
    listed(roles.filter((role) => role !== 'staff').map((role) => roleNames[role]));
  const says = [
    ...(names(got) ? [`You are now the ${names(got)} for ${whose} induction.`] : []),
    ...(names(gaveUp) ? [`You are not the ${names(gaveUp)} for ${whose} induction any more.`] : []),
    ...sayTermsChanged(before, after, today, holidays),
    ...(theirs ? sayRolesChanged(before, after) : []),
    ...saySteps(came, 'now on your list', today),
    ...saySteps(went, 'off your list', undefined),
    ...saySteps(moved, 'on a new day', today),
  ];
  if (says.length === 0) return undefined;
  return {
    heading: theirs ? 'Your induction has changed' : `${name}’s induction has changed`,
    says: [...says, 'What was agreed stays agreed. Say “my list” to see what is yours.'],
    presses: [
      { title: 'My list', data: { ask: 'list' } },
      { title: 'What’s next', data: { ask: 'next' } },
    ],
  };
}

/** More titles than these nobody reads in a message. */
const mostTitles = 3;

/** How many steps, and which the first are: 'Two steps are on a new day: Show them round (Mon 21 Sep) and …' */
function saySteps(steps: readonly Step[], what: string, today: Temporal.PlainDate | undefined): string[] {
  if (steps.length === 0) return [];
  const titles = steps.slice(0, mostTitles).map(({ line, planned }) => {
    const { title } = lineOf(line);
    return today ? `${title} (${sayShortDay(planned, today)})` : title;
  });
  const more = steps.length - titles.length;
  const count = steps.length === 1 ? 'One step is' : `${steps.length} steps are`;
  return [`${count} ${what}: ${listed(more ? [...titles, `${more} more`] : titles)}.`];
}
