import { deedsOf } from '../induction/permission.ts';
import { officesOf } from '../store/offices.ts';
import { type Organisation, organisations } from '../store/organisations.ts';
import type { PracticeName } from '../store/practices.ts';
import { type Choice, choicesAround } from './choices.ts';
import { practicesFor } from './places.ts';
import type { Room } from './use-case.ts';

/** What can be chosen: practices, employers, and the people who belong to them. */
export type Offer = {
  readonly practices: readonly PracticeName[];
  readonly employers: readonly Organisation[];
  readonly people: readonly Choice[];
};

/** What somebody can choose from; undefined, and noted, where they may start nothing. */
export async function offerFor(room: Room): Promise<Offer | undefined> {
  const { tx, asker } = room;
  const practices = await practicesFor(tx, asker, 'start an induction');
  if (practices.length === 0) {
    room.refused();
    return undefined;
  }
  const pcns = [...new Set(practices.flatMap(({ pcn }) => (pcn ? [pcn] : [])))];
  return {
    practices,
    employers: await employersFor(room, pcns),
    people: await choicesAround(tx, pcns),
  };
}

/** Those who run a practice or its PCN say who employs; a charity starts for itself. */
async function employersFor({ tx, asker }: Room, pcns: readonly string[]): Promise<Organisation[]> {
  const near = await organisations(tx, pcns);
  const { roles, pcns: managed } = await officesOf(tx, asker.person);
  const held = [...roles.values()].flat();
  const startsHere = held.some((role) => deedsOf([role, 'this practice']).includes('start an induction'));
  return startsHere || managed.length ? near : near.filter(({ managers }) => managers.includes(asker.person));
}
