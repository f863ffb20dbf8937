import { describe, expect, it } from 'vitest';
import type { KnownFacts } from '../../src/induction/known-facts.ts';
import { statusOf } from '../../src/induction/status.ts';
import { stepToday } from '../../src/induction/step-today.ts';
import { nothingKnown } from '../support/a-scene.ts';
import { anInduction, day, holidays } from '../support/an-induction.ts';

const [riverside, elmTree] = ['placement-0', 'placement-1'];
const today = day('2026-09-11');
const since = day('2026-09-09');
const unfit = { placement: elmTree, weekday: 4, room: null, noneSince: null, unfitSince: since };
const none = { ...unfit, placement: riverside, weekday: 3, noneSince: since, unfitSince: null };
const smartcard = { placement: elmTree, thing: 'smartcard', since, by: 'priya', told: ['dawn'] } as const;
const muchIsMissing: KnownFacts = {
  ...nothingKnown,
  rooms: [unfit, none],
  problems: [smartcard, { ...smartcard, thing: 'other', since: day('2026-09-10') }],
};

/** What a status says is missing, to one of Priya’s people. */
function missingFor(viewer: string, known = muchIsMissing, place?: string): readonly string[] {
  const induction = anInduction({ weeks: [[1, 3], [4]] });
  const steps = induction.steps.map((step) => stepToday(step, induction, today, holidays));
  return statusOf({ induction, viewer, today, known }, steps, holidays, place).problems;
}

describe('what is missing', () => {
  it('has a line each with where, since when and whose move it is, and nobody who said so', () => {
    expect(missingFor('bev')).toEqual([
      'No room at Riverside Surgery on Wednesdays, since Wed 9 Sep. Dawn’s move.',
      'No smartcard at Elm Tree Practice since Wed 9 Sep. Dawn’s move.',
      'No way into something else at Elm Tree Practice since Thu 10 Sep. Dawn’s move.',
      'Room not suitable at Elm Tree Practice on Thursdays, since Wed 9 Sep. Dawn’s move.',
    ]);
  });

  it('is the reader’s own move where they owe it', () =>
    expect(missingFor('dawn', muchIsMissing, riverside)).toEqual([
      'No room at Riverside Surgery on Wednesdays, since Wed 9 Sep. Your move.',
    ]));

  it('is of one practice where one is looked at', () =>
    expect(missingFor('bev', muchIsMissing, elmTree)).toHaveLength(3));

  it('has no line where nothing is missing, nor for a day that is not theirs any more', () => {
    expect(missingFor('bev', nothingKnown)).toEqual([]);
    expect(missingFor('bev', { ...nothingKnown, rooms: [{ ...none, weekday: 5 }] })).toEqual([]);
  });

  it.each(['kelly', 'nobody'])('is not for %s to see', (viewer) => expect(missingFor(viewer)).toEqual([]));
});
