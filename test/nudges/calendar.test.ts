import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import type { DemoStart } from '../../src/sandbox/seed.ts';
import { aClockwork } from '../support/a-clockwork.ts';
import { aStage } from '../support/a-stage.ts';
import { day } from '../support/an-induction.ts';

/** Priya starts on a day, Monday to Thursday at two practices, and Start was pressed two weeks before. */
function starting(on: string): DemoStart {
  return {
    startsOn: day(on),
    begunOn: day(on).subtract({ days: 14 }),
    sites: [
      ['Riverside', [1, 2, 3]],
      ['Elm Tree', [4]],
    ],
  };
}

/** Nudges of an induction that starts on a day, with what was posted. */
function nudgesFrom(start: string) {
  const stage = aStage(starting(start));
  const { box, at } = aClockwork(stage);
  return {
    /** One round at each moment, and all that was posted in them. */
    async at(...moments: readonly string[]) {
      const posted: { to: string; kind: string; at: string }[] = [];
      for (const moment of moments) {
        const before = box.posted.length;
        await at(moment);
        posted.push(...box.posted.slice(before).map(({ to, kind }) => ({ to, kind, at: inEngland(moment) })));
      }
      return posted;
    },
  };
}

/** What a clock on a wall in England shows, whatever Belong takes the time to be. */
function inEngland(moment: string): string {
  if (!moment.endsWith('Z')) return moment;
  const there = Temporal.Instant.from(moment).toZonedDateTimeISO('Europe/London');
  return there.toPlainDateTime().toString().slice(0, 16);
}

type Posted = Awaited<ReturnType<ReturnType<typeof nudgesFrom>['at']>>;

const moments = (days: readonly string[], times: readonly string[]) =>
  days.flatMap((on) => times.map((time) => `${on}T${time}`));
const hours = ['06:00', '09:00', '12:30', '16:00', '18:00'];
const daysOf = (posted: Posted) => [...new Set(posted.map(({ at }) => at.slice(0, 10)))];
/** When digests came: what cannot wait does not wait for its reader’s hour. */
const timesOf = (posted: Posted) =>
  [...new Set(posted.filter(({ kind }) => kind === 'digest').map(({ at }) => at.slice(11)))].toSorted();
const people = (posted: Posted) => posted.map(({ to }) => to).toSorted();
/** Each person and day once of a kind. */
function expectOneADay(posted: Posted): void {
  const all = posted.map(({ to, kind, at }) => `${to} ${kind} ${at.slice(0, 10)}`);
  expect(all.toSorted()).toEqual([...new Set(all)].toSorted());
}

describe('Belong was down', () => {
  describe('in September', () => {
    const nudges = nudgesFrom('2026-09-07');

    it('from eight to noon: everybody who was owed a digest at nine has one at noon', async () => {
      await nudges.at('2026-09-07T09:00', '2026-09-08T09:00', '2026-09-09T08:00');
      const back = await nudges.at('2026-09-09T12:00', '2026-09-09T12:05', '2026-09-09T17:55');
      expect(people(back.filter(({ at }) => at.endsWith('12:00')))).toEqual([
        'Bev',
        'Dawn',
        'Grace',
        'Priya',
      ]);
      expectOneADay(back);
    });

    it('from Friday morning over the weekend: everybody has one digest on Monday, none on the days between', async () => {
      await nudges.at('2026-09-10T09:00', '2026-09-10T12:30', '2026-09-10T16:00', '2026-09-11T08:00');
      const weekend = await nudges.at('2026-09-12T11:00', '2026-09-13T09:00', '2026-09-14T08:59');
      expect(weekend).toEqual([]);
      const back = await nudges.at('2026-09-14T10:00', '2026-09-14T10:05', '2026-09-14T12:30');
      expect(people(back.filter(({ at }) => at === '2026-09-14T10:00'))).toEqual(['Bev', 'Joyce', 'Martin']);
      expectOneADay(back);
    });
  });

  describe('over Easter 2027', () => {
    const nudges = nudgesFrom('2027-03-15');

    it('everybody has one digest on Tuesday, inside their hours', async () => {
      await nudges.at('2027-03-24T09:00', '2027-03-24T12:30', '2027-03-24T16:00', '2027-03-25T08:00');
      const back = await nudges.at(
        '2027-03-30T08:59',
        '2027-03-30T09:00',
        '2027-03-30T09:05',
        '2027-03-30T12:30',
      );
      expect(people(back.filter(({ at }) => at === '2027-03-30T09:00'))).toEqual(
        expect.arrayContaining(['Dawn', 'Bev']),
      );
      expect(timesOf(back)).toEqual(['09:00', '12:30']);
      expectOneADay(back);
    });

    it('and is back on Good Friday: nobody hears before Tuesday', async () => {
      await nudges.at('2027-03-24T09:00', '2027-03-24T12:30', '2027-03-24T16:00', '2027-03-25T08:00');
      const easter = ['2027-03-26', '2027-03-27', '2027-03-28', '2027-03-29'];
      expect(await nudges.at(...moments(easter, hours))).toEqual([]);
      const back = await nudges.at('2027-03-30T09:00');
      expect(people(back)).toEqual(expect.arrayContaining(['Dawn', 'Bev']));
      expectOneADay(back);
    });
  });
});

/** Around nine in the morning, by the clock that never changes. */
const byTheSun = ['07:59Z', '08:00Z', '08:30Z', '08:59Z', '09:00Z', '09:30Z'];

describe('when the clocks change', () => {
  describe('in autumn', () => {
    const nudges = nudgesFrom('2026-10-12');

    it('digests come at nine in England on the days before and after, one a person and day', async () => {
      const before = await nudges.at(...moments(['2026-10-22', '2026-10-23'], byTheSun));
      const after = await nudges.at(...moments(['2026-10-26', '2026-10-27'], byTheSun));
      expect([timesOf(before), timesOf(after)]).toEqual([['09:00'], ['09:00']]);
      expect(daysOf(before)).toEqual(['2026-10-22', '2026-10-23']);
      expect(daysOf(after)).toEqual(['2026-10-26', '2026-10-27']);
      expectOneADay([...before, ...after]);
    });

    it('nobody hears anything at half past one, which comes twice', async () => {
      expect(await nudges.at('2026-10-25T00:30Z', '2026-10-25T01:30Z', '2026-10-25T09:00Z')).toEqual([]);
    });
  });

  describe('in spring', () => {
    const nudges = nudgesFrom('2027-03-15');

    it('digests come at nine in England on the days before and after, one a person and day', async () => {
      const before = await nudges.at(...moments(['2027-03-24', '2027-03-25'], byTheSun));
      expect(await nudges.at('2027-03-28T00:30Z', '2027-03-28T01:30Z', '2027-03-28T08:00Z')).toEqual([]);
      const after = await nudges.at(...moments(['2027-03-30', '2027-03-31'], byTheSun));
      expect([timesOf(before), timesOf(after)]).toEqual([['09:00'], ['09:00']]);
      expect(daysOf(before)).toEqual(['2027-03-24', '2027-03-25']);
      expect(daysOf(after)).toEqual(['2027-03-30', '2027-03-31']);
      expectOneADay([...before, ...after]);
    });
  });
});

describe('29 February', () => {
  const nudges = nudgesFrom('2028-02-21');

  it('is a working day like any other, and not said twice', async () => {
    const days = ['2028-02-28', '2028-02-29', '2028-03-01'];
    const posted = await nudges.at(...moments(days, hours));
    expect(daysOf(posted)).toEqual(days);
    expectOneADay(posted);
  });
});

describe.each([
  [
    'Christmas 2026',
    '2026-12-07',
    ['2026-12-24', '2026-12-29'],
    ['2026-12-25', '2026-12-26', '2026-12-27', '2026-12-28'],
  ],
  [
    'Christmas 2027',
    '2027-12-06',
    ['2027-12-24', '2027-12-29'],
    ['2027-12-25', '2027-12-26', '2027-12-27', '2027-12-28'],
  ],
  ['New Year 2028', '2027-12-13', ['2027-12-31', '2028-01-04'], ['2028-01-01', '2028-01-02', '2028-01-03']],
  [
    'the May bank holiday of 2027',
    '2027-04-19',
    ['2027-04-30', '2027-05-04'],
    ['2027-05-01', '2027-05-02', '2027-05-03'],
  ],
])('at %s', (_, start, [before = '', after = ''], free) => {
  const nudges = nudgesFrom(start);

  it('nobody hears anything on a bank holiday or a day that stands in for one, and then each once', async () => {
    expect(daysOf(await nudges.at(...moments([before], hours)))).toEqual([before]);
    expect(await nudges.at(...moments(free, hours))).toEqual([]);
    const posted = await nudges.at(...moments([after], hours));
    expect(daysOf(posted)).toEqual([after]);
    expectOneADay(posted);
  });
});
