import { Temporal } from 'temporal-polyfill';
import { ownersCalendar, siteCalendar } from '../../src/induction/calendars.ts';
import { checklist, lineOf } from '../../src/induction/checklist.ts';
import { castOf, type Induction } from '../../src/induction/induction.ts';
import { ownersOf } from '../../src/induction/role.ts';
import type { Step } from '../../src/induction/step.ts';
import type { Week } from '../../src/induction/working-day.ts';
import { workingDayAfter } from '../../src/induction/working-day.ts';
import { anInduction, holidays } from './an-induction.ts';

/** Every date of 2026 to 2028. */
export const everyStartDate: readonly string[] = Array.from({ length: 1_096 }, (_, n) =>
  Temporal.PlainDate.from('2026-01-01').add({ days: n }).toString(),
);

/** Every pair of weekdays, at one practice or a day at each of two. */
const pairs: readonly Week[] = [1, 2, 3, 4, 5].flatMap((one) =>
  [1, 2, 3, 4, 5].filter((other) => other > one).map((other) => [one, other]),
);

/** What is wrong with the days of somebody who works two days a week and starts then, a line for each. */
export function problemsOfStart(starts: string): string[] {
  return pairs.flatMap((week) => {
    const together = anInduction({ starts, weeks: [week] });
    const apart = anInduction({ starts, weeks: week.map((one) => [one]) });
    const late = anInduction({ starts, weeks: [week], begun: starts });
    return [together, apart, late].flatMap((induction) =>
      induction.steps.flatMap((step) =>
        problemsOf(step, induction).map((what) => `${starts} ${week}: ${what}`),
      ),
    );
  });
}

function problemsOf(step: Step, induction: Induction): string[] {
  const { together, owner, dueOffset } = lineOf(step.line);
  const { planned } = step;
  const owners = ownersOf(owner, castOf(induction, step), checklist.fallback);
  const soonest = workingDayAfter(induction.begunOn, 2, ownersCalendar(induction, owners, holidays));
  const atSite = siteCalendar(induction, step.placement, holidays);
  const begunEarly = induction.begunOn.until(induction.startsOn).days > 21;
  return [
    ...(together && !atSite(planned) ? [`${step.line} on ${planned}, not a day of theirs there`] : []),
    ...(holidays.has(planned.toString()) ? [`${step.line} on the bank holiday ${planned}`] : []),
    ...(planned.dayOfWeek > 5 ? [`${step.line} at the weekend, ${planned}`] : []),
    ...(planned.until(soonest).sign > 0 ? [`${step.line} on ${planned}, before its owner can act`] : []),
    ...(dueOffset < 0 && begunEarly && planned.until(induction.startsOn).sign <= 0
      ? [`${step.line} is to be ready before day 0 and falls on ${planned}`]
      : []),
  ];
}
