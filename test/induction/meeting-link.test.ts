import { describe, expect, it } from 'vitest';
import { meetingLink } from '../../src/induction/meeting-link.ts';
import { stepFacts } from '../../src/induction/step-facts.ts';
import { stepToday } from '../../src/induction/step-today.ts';
import { anInduction, day, holidays, stepOf, withSteps } from '../support/an-induction.ts';

const booking = {
  title: 'Meet & greet: who’s who?',
  place: 'St. Anne’s #2',
  day: day('2026-09-17'),
  attendees: [],
};

const valuesOf = (link: string) => Object.fromEntries(new URL(link).searchParams);

describe('a link to a new Teams meeting', () => {
  it('carries names as they are, whatever signs are in them', () =>
    expect(valuesOf(meetingLink(booking))).toEqual({
      subject: 'Meet & greet: who’s who?, St. Anne’s #2',
      startTime: '2026-09-17T10:00:00+01:00',
      endTime: '2026-09-17T11:00:00+01:00',
    }));

  it('asks no more than eight people along', () => {
    const attendees = Array.from({ length: 20 }, (_, at) => `person${at}@nhs.example`);
    const { attendees: asked = '' } = valuesOf(meetingLink({ ...booking, attendees }));
    expect(asked.split(',')).toHaveLength(8);
  });
});

describe('a booked step', () => {
  function diaryOf(viewer: string, today: string) {
    const planned = anInduction();
    const people = new Map(
      [...planned.people].map(([id, one]) => [id, { ...one, upn: `${id}@nhs.example` }]),
    );
    const step = {
      ...stepOf(planned, 'shadow-gp'),
      state: 'booked',
      bookedFor: day('2026-09-17'),
    } as const;
    const induction = withSteps({ ...planned, people }, step);
    const reader = { induction, viewer, today: day(today) };
    return stepFacts(stepToday(step, induction, reader.today, holidays), reader).diary;
  }

  it.each([
    ['priya', 'okafor@nhs.example'],
    ['okafor', 'priya@nhs.example'],
    ['bev', 'okafor@nhs.example,priya@nhs.example'],
  ])('as %s reads it asks the others along', (viewer, attendees) =>
    expect(valuesOf(diaryOf(viewer, '2026-09-10')?.meeting ?? '').attendees).toBe(attendees),
  );

  it('goes into no diary once its day has passed', () => {
    expect(diaryOf('priya', '2026-09-17')).toBeDefined();
    expect(diaryOf('priya', '2026-09-18')).toBeUndefined();
  });
});
