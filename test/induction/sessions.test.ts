import { describe, expect, test } from 'vitest';
import { decide } from '../../src/induction/decide.ts';
import { handed, mayHand } from '../../src/induction/hand-over.ts';
import { hostsOf, withHostThere } from '../../src/induction/host.ts';
import type { Move } from '../../src/induction/move.ts';
import { isRefusal } from '../../src/induction/refusal.ts';
import { sayState } from '../../src/induction/say-state.ts';
import type { Step } from '../../src/induction/step.ts';
import { stepFacts } from '../../src/induction/step-facts.ts';
import { stepToday } from '../../src/induction/step-today.ts';
import { dawn, ground, outcomeOf, priya, toDo } from '../support/a-move.ts';
import { anInduction, day, holidays, stepOf, withSteps } from '../support/an-induction.ts';

const session: Move = { kind: 'session' };

function heard(step: Step, move: Move, today = ground.today): Step {
  const result = decide(step, move, priya, { ...ground, today });
  if (isRefusal(result)) throw new Error(result.no);
  return result;
}

describe('one session of several', () => {
  test('counts on the day it was booked for, and leaves the step open', () => {
    const booked = { ...toDo, state: 'booked', bookedFor: day('2026-09-11'), bookedWith: 'joyce' } as const;
    expect(heard(booked, session)).toMatchObject({
      state: 'to do',
      sessions: 1,
      lastSession: day('2026-09-11'),
      bookedFor: null,
      bookedWith: null,
    });
  });

  test('counts today where no day was booked, once a day', () => {
    const once = heard(toDo, session);
    expect(once).toMatchObject({ sessions: 1, lastSession: ground.today });
    expect(outcomeOf(once, session, dawn)).toBe('session counted');
    expect(heard(once, session, ground.today.add({ days: 1 }))).toMatchObject({ sessions: 2 });
  });

  test('is one and the same for both sides, until another is booked', () => {
    const once = heard(toDo, session);
    const later = { ...ground, today: ground.today.add({ days: 2 }) };
    expect(outcomeOf(once, session, dawn, later)).toBe('session counted');
    const again = { ...once, state: 'booked', bookedFor: ground.today.add({ days: 1 }) } as const;
    expect(decide(again, session, dawn, later)).toMatchObject({ sessions: 2, sessionBy: 'dawn' });
  });

  test('is too early before its booked day', () =>
    expect(outcomeOf({ ...toDo, state: 'booked', bookedFor: day('2026-09-15') }, session, dawn)).toBe(
      'too early',
    ));

  test('is for steps that take several only', () =>
    expect(outcomeOf(toDo, session, priya, { ...ground, several: false })).toBe('one session'));

  test('takes back that all of it was done, and is kept when a later one is called off', () => {
    const done = { ...toDo, state: 'said done', doneBy: 'dawn', settledOn: ground.today } as const;
    expect(heard(done, session)).toMatchObject({
      state: 'to do',
      doneBy: null,
      sessions: 1,
      settledOn: null,
    });
    const next = heard({ ...toDo, sessions: 1, lastSession: day('2026-09-10') }, { kind: 'called off' });
    expect(next).toMatchObject({ state: 'not happened', sessions: 1 });
  });
});

const induction = anInduction();
const shadowing = stepOf(induction, 'shadow-gp');
const today = day('2026-09-21');
const facts = (step: Step, on = today) => stepToday(step, withSteps(induction, step), on, holidays);
const reader = { induction, viewer: 'priya', today };

describe('a step that takes several sessions', () => {
  const one: Step = { ...shadowing, sessions: 1, lastSession: day('2026-09-15'), sessionBy: 'okafor' };

  test('is due a week after the last one, on a day of the link worker’s there', () => {
    expect(facts(shadowing).standing).toBe('slipped');
    expect(facts(one)).toMatchObject({ due: day('2026-09-22'), standing: 'early' });
  });

  test.each([
    [one, 'To do by tomorrow. 1 session so far, Dr Okafor says.'],
    [
      { ...one, state: 'booked', bookedFor: day('2026-09-24'), sessions: 2 },
      'Booked for Thu 24 Sep. 2 sessions so far, Dr Okafor says.',
    ],
    [
      { ...one, state: 'not happened' },
      'Not happened yet. New day needed. 1 session so far, Dr Okafor says.',
    ],
    [
      { ...one, state: 'said done', doneBy: 'okafor' },
      'Dr Okafor says this is done. 1 session so far, Dr Okafor says. Waiting for you to say it happened.',
    ],
  ] as const)('says how many there were', (step, says) => expect(sayState(facts(step), reader)).toBe(says));

  test.each([
    ['on the booked day', { state: 'booked', bookedFor: today }, true],
    ['before it', { state: 'booked', bookedFor: day('2026-09-24') }, false],
    ['once one side says it is done', { state: 'said done', doneBy: 'okafor' }, true],
    ['with nothing booked', {}, false],
  ] as const)('offers “more to come” %s: %o', (_, so, offers) =>
    expect(stepFacts(facts({ ...shadowing, ...so }), reader).can.includes('session')).toBe(offers),
  );

  test('reminds whoever has the patients to ask them first, until the day has gone by', () => {
    const asks = (step: Step, viewer: string) =>
      stepFacts(facts(step), { ...reader, viewer }).askFirst !== '';
    expect(asks(shadowing, 'okafor')).toBe(true);
    expect(asks({ ...shadowing, state: 'said done', doneBy: 'okafor' }, 'okafor')).toBe(false);
    expect(asks({ ...shadowing, state: 'booked', bookedFor: day('2026-09-18') }, 'okafor')).toBe(false);
    expect(asks(shadowing, 'priya')).toBe(false);
    expect(asks(stepOf(induction, 'staff-shadowing'), 'priya')).toBe(true);
    expect(asks(stepOf(induction, 'records-and-coding'), 'joyce')).toBe(false);
  });
});

describe('a booking with a colleague by name', () => {
  const booked: Step = { ...shadowing, state: 'booked', bookedFor: day('2026-09-24'), bookedWith: 'joyce' };

  test('is theirs too, and says so', () => {
    expect(facts(booked)).toMatchObject({ owners: ['okafor', 'joyce'], host: 'joyce' });
    expect(sayState(facts(booked), reader)).toBe('Booked for Thu 24 Sep with Joyce.');
    expect(sayState(facts(booked, day('2026-09-25')), { ...reader, today: day('2026-09-25') })).toBe(
      'Was booked for Thu 24 Sep with Joyce. Did it happen?',
    );
    const theirs = stepFacts(facts(booked), { ...reader, viewer: 'joyce' });
    expect(theirs.can).toEqual(['done', 'not yet', 'called off', 'set day', 'set aside']);
  });

  test('can be with anybody there, but not with the link worker, nor with whoever says whether it happened', () => {
    expect(hostsOf(shadowing, facts(shadowing).agreers, induction)).toContain('kelly');
    const naming = stepOf(induction, 'name-case-supervisor');
    expect(hostsOf(naming, facts(naming).agreers, induction)).not.toContain('helen');
    expect(facts({ ...naming, state: 'booked', bookedWith: 'helen' }).host).toBeNull();
    expect(hostsOf(shadowing, [], induction)).not.toContain('priya');
  });

  test('keeps the name when the day is swapped, and loses it when the step is open again', () => {
    const off = decide(booked, { kind: 'called off' }, dawn, ground) as Step;
    const swapped = decide(off, { kind: 'book', day: day('2026-09-25') }, dawn, ground) as Step;
    expect([off.bookedWith, swapped.bookedWith]).toEqual(['joyce', 'joyce']);
    const passed = { ...ground, today: day('2026-09-25') };
    expect(decide(booked, { kind: 'not yet' }, dawn, passed)).toMatchObject({
      state: 'to do',
      bookedWith: null,
    });
  });

  test('does not make it theirs to hand over', () => {
    expect(mayHand(facts(booked), 'joyce', false)).toBe(false);
    expect(mayHand(facts(booked), 'okafor', false)).toBe(true);
    for (const to of ['kelly', 'joyce']) {
      expect(handed(facts(booked), to, induction)).toMatchObject({ handedTo: to, bookedWith: null });
    }
  });

  test('names nobody who has left', () => {
    expect(withHostThere(booked, induction)).toBe(booked);
    expect(withHostThere({ ...booked, bookedWith: 'gone' }, induction).bookedWith).toBeNull();
  });
});
