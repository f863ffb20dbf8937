import type { Temporal } from 'temporal-polyfill';
import type { Induction } from './induction.ts';
import type { ChangeForOne } from './news-of-change.ts';
import { listed, sayDay, sayWeek } from './say-day.ts';
import { roleNames, sayWho } from './say-name.ts';

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
  today: Temporal.PlainDate,
): ChangeSaid | undefined {
  const { person, got, gaveUp, came, went, moved } = change;
  const theirs = person === after.linkWorker;
  const whose = theirs ? 'your' : `${sayWho([after.linkWorker], after, '')}’s`;
  const names = (roles: ChangeForOne['got']) =>
    listed(roles.filter((role) => role !== 'staff').map((role) => roleNames[role]));
  const says = [
    ...(names(got) ? [`You are now the ${names(got)} for ${whose} induction.`] : []),
    ...(names(gaveUp) ? [`You are not the ${names(gaveUp)} for ${whose} induction any more.`] : []),
    ...(theirs ? sayPlaces(before, after, today) : []),
    ...(came.length ? [`${steps(came.length)} now on your list.`] : []),
    ...(went.length ? [`${steps(went.length)} off your list.`] : []),
    ...(moved.length
      ? [`${moved.length === 1 ? 'One step has' : `${moved.length} steps have`} a new day.`]
      : []),
  ];
  if (says.length === 0) return undefined;
  return {
    heading: theirs
      ? 'Your induction has changed'
      : `${sayWho([after.linkWorker], after, '')}’s induction has changed`,
    says: [...says, 'What was agreed stays agreed. Say “my list” to see what is yours.'],
    presses: [
      { title: 'My list', data: { ask: 'list' } },
      { title: 'What’s next', data: { ask: 'next' } },
    ],
  };
}

function steps(count: number): string {
  return count === 1 ? 'One step is' : `${count} steps are`;
}

/** Where the link worker now is, from when, and on which days, as far as that changed. */
function sayPlaces(before: Induction, after: Induction, today: Temporal.PlainDate): string[] {
  return after.placements.flatMap(({ id, practice, startsOn, week, leftOn }) => {
    const was = before.placements.find((one) => one.id === id);
    const days = sayWeek(week);
    if (leftOn && !was?.leftOn) return [`You are not at ${practice.name} from ${sayDay(leftOn, today)} on.`];
    if (!was || (was.leftOn && !leftOn))
      return [`You are at ${practice.name} on ${days}, from ${sayDay(startsOn, today)} on.`];
    const moved = was.startsOn.equals(startsOn)
      ? []
      : [`You start at ${practice.name} on ${sayDay(startsOn, today)}.`];
    return was.week.join() === week.join() ? moved : [...moved, `You are at ${practice.name} on ${days}.`];
  });
}
