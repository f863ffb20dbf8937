import { listed } from './say-day.ts';

/** What a link worker needs to get in and get to work; a practice leaves out what it does not have. */
export const accessThings = [
  'door',
  'smartcard',
  'clinical system',
  'email',
  'Teams',
  'phone',
  'printer',
] as const;
export type AccessThing = (typeof accessThings)[number];

/** What is still to be tested where these are, and those are not there at all. */
export function notTested(
  tested: readonly AccessThing[],
  leftOut: readonly AccessThing[],
): readonly AccessThing[] {
  return accessThings.filter((thing) => !tested.includes(thing) && !leftOut.includes(thing));
}

/** 'Tested: door and email.' and 'Not tested yet: smartcard.', in the order of the list; what does not work is said elsewhere. */
export function sayAccess(
  tested: readonly AccessThing[],
  leftOut: readonly AccessThing[],
  broken: readonly string[] = [],
): string[] {
  const works = (thing: AccessThing) => !broken.includes(thing);
  const there = accessThings.filter((thing) => tested.includes(thing) && !leftOut.includes(thing));
  const open = notTested(tested, leftOut).filter(works);
  return [
    ...(there.some(works) ? [`Tested: ${listed(there.filter(works))}.`] : []),
    ...(open.length ? [`Not tested yet: ${listed(open)}.`] : []),
  ];
}
