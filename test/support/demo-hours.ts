import type { Temporal } from 'temporal-polyfill';
import { demoId, demoPeople } from '../../src/sandbox/demo-people.ts';
import { holidays } from './an-induction.ts';

/** Whether somebody of the demo works on a day; Grace is away in the second week. */
export function worksInDemo(person: string, day: Temporal.PlainDate): boolean {
  const who = demoPeople.find((one) => demoId(one) === person);
  const on = day.toString();
  const isAway = who?.name === 'Grace Obi' && on >= '2026-09-14' && on <= '2026-09-18';
  return who?.week.includes(day.dayOfWeek) === true && !holidays.has(on) && !isAway;
}

/** When somebody of the demo hears at the earliest, unless they said when. */
export function usualTimeInDemo(person: string): string {
  return demoPeople.find((one) => demoId(one) === person)?.roles.includes('gp-lead') ? '12:30' : '09:00';
}
