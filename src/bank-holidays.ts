import Holidays from 'date-holidays';
import type { Holidays as Days } from './induction/working-day.ts';

/** England's bank holidays of these years, substitute days included. */
export function bankHolidays(from: number, to: number): Days {
  const england = new Holidays('GB', 'ENG');
  const years = Array.from({ length: to - from + 1 }, (_, n) => from + n);
  const days = years.flatMap((year) => england.getHolidays(year).filter(({ type }) => type === 'public'));
  return new Set(days.map(({ date }) => date.slice(0, 10)));
}
