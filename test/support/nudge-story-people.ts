import fc from 'fast-check';
import type { Week } from '../../src/induction/working-day.ts';
import { day } from './an-induction.ts';

/** Days on which calendars go wrong first: Easter, Christmas, a substitute bank holiday, 29 February, the clocks’ changes. */
const tricky = [
  '2026-04-02',
  '2026-12-23',
  '2027-03-25',
  '2027-12-24',
  '2028-02-28',
  '2026-10-23',
  '2027-03-26',
];
/** Days on which an induction begins. */
export const starts = fc.oneof(
  fc.nat({ max: 4 * 365 }).map((days) => day('2026-01-05').add({ days })),
  fc
    .tuple(fc.constantFrom(...tricky), fc.integer({ min: -12, max: 3 }))
    .map(([on, days]) => day(on).add({ days })),
);

const everyDay: Week = [1, 2, 3, 4, 5];
const someDays = fc
  .uniqueArray(fc.constantFrom(...everyDay), { minLength: 1, maxLength: 5 })
  .map((week): Week => week.toSorted());
/** The days of a week that somebody works. */
export const week = fc.oneof(fc.constant(everyDay), someDays);

/** Everybody there may be; the first is the link worker. */
export const names = ['priya', 'dawn', 'okafor', 'joyce', 'kelly', 'bev', 'helen', 'ruth', 'farah', 'colin'];
/** Everybody else. */
export const others = names.slice(1);
const one = fc.constantFrom(...others).map((person) => [person]);
const two = fc.uniqueArray(fc.constantFrom(...others), { minLength: 2, maxLength: 2 });
const held = fc.oneof(one, two);
const heldOrNot = fc.oneof({ weight: 3, arbitrary: held }, { weight: 1, arbitrary: fc.constant([]) });

/** Who holds what at the practices. */
export const slots = fc.record(
  {
    'practice-manager': held,
    'gp-lead': heldOrNot,
    'nurse-contact': heldOrNot,
    'records-contact': heldOrNot,
  },
  { requiredKeys: [] },
);
/** Who holds the induction’s own roles. */
export const roles = fc.record(
  {
    'line-manager': heldOrNot,
    'pcn-lead': heldOrNot,
    'wellbeing-supervisor': heldOrNot,
    'vcse-manager': heldOrNot,
  },
  { requiredKeys: [] },
);

/** Leave of somebody, in days from the start, and who covers where anybody does. */
export const leave = fc.record({
  person: fc.constantFrom(...names),
  on: fc.integer({ min: -10, max: 60 }),
  days: fc.integer({ min: 1, max: 20 }),
  cover: fc.option(fc.constantFrom(...others), { freq: 1 }),
});
