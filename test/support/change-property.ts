import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import type { Temporal } from 'temporal-polyfill';
import { decide } from '../../src/induction/decide.ts';
import type { Induction, Placement } from '../../src/induction/induction.ts';
import type { Move } from '../../src/induction/move.ts';
import { changesFor } from '../../src/induction/news-of-change.ts';
import { plan } from '../../src/induction/plan.ts';
import { isRefusal } from '../../src/induction/refusal.ts';
import { afterReplan, orphansOf, replan } from '../../src/induction/replan.ts';
import type { Role } from '../../src/induction/role.ts';
import { isClosed, type Step } from '../../src/induction/step.ts';
import { agreersOfStep, anInduction, day, holidays, ownersOfStep } from './an-induction.ts';

type Settings = Pick<Induction, 'roles' | 'placements' | 'startsOn' | 'employer' | 'specialist'>;
type Change = (settings: Settings) => Settings;
type Act = { readonly change: Change } | { readonly undo: true } | { readonly again: true } | Said;
type Said = {
  readonly step: number;
  readonly move: 'done' | 'happened' | 'not yet' | 'called off';
  readonly days: number;
};

const pool = ['bev', 'helen', 'ruth', 'farah', 'colin', 'dawn', 'okafor', 'joyce', 'kelly'];
const somebody = fc.constantFrom(...pool);
const some = fc.uniqueArray(somebody, { maxLength: 2 });

const ofInduction = fc.constantFrom<Role>(
  'line-manager',
  'pcn-lead',
  'case-supervisor',
  'wellbeing-supervisor',
  'vcse-manager',
);
const ofPractice = fc.constantFrom<Role>(
  'practice-manager',
  'gp-lead',
  'safeguarding-lead',
  'reception-lead',
  'nurse-contact',
  'records-contact',
);
const site = fc.nat({ max: 2 });
const weeks = fc.constantFrom([1], [2, 3], [4], [1, 2, 3, 4, 5], [5], [1, 3]);

const atSite =
  (at: number, edit: (placement: Placement) => Placement): Change =>
  (settings) => ({
    ...settings,
    placements: settings.placements.map((one, index) => (index === at ? edit(one) : one)),
  });

const change: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(ofInduction, some).map(
    ([role, people]): Change =>
      (settings) => ({
        ...settings,
        roles: { ...settings.roles, [role]: people },
      }),
  ),
  fc.tuple(site, ofPractice, some).map(([at, role, people]) =>
    atSite(at, (one) => ({
      ...one,
      practice: { ...one.practice, slots: { ...one.practice.slots, [role]: people } },
    })),
  ),
  fc
    .tuple(site, fc.uniqueArray(somebody, { maxLength: 4 }))
    .map(([at, staff]) => atSite(at, (one) => ({ ...one, practice: { ...one.practice, staff } }))),
  fc
    .tuple(fc.constantFrom(1, 2), fc.boolean())
    .map(([at, left]) => atSite(at, (one) => ({ ...one, leftOn: left ? day('2026-10-01') : null }))),
  fc.tuple(site, weeks).map(([at, week]) => atSite(at, (one) => ({ ...one, week }))),
  fc
    .tuple(site, fc.integer({ min: -20, max: 40 }))
    .map(([at, days]) => atSite(at, (one) => ({ ...one, startsOn: one.startsOn.add({ days }) }))),
  fc.integer({ min: -20, max: 40 }).map(
    (days): Change =>
      (settings) => ({
        ...settings,
        startsOn: settings.startsOn.add({ days }),
      }),
  ),
  fc.constantFrom('pcn' as const, 'charity' as const).map(
    (kind): Change =>
      (settings) => ({
        ...settings,
        employer: { ...settings.employer, kind },
      }),
  ),
);

const said = fc.record({
  step: fc.nat({ max: 80 }),
  move: fc.constantFrom('done' as const, 'happened' as const, 'not yet' as const, 'called off' as const),
  days: fc.nat({ max: 3 }),
});
const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 4, arbitrary: change.map((one) => ({ change: one })) },
  { weight: 1, arbitrary: fc.constant({ undo: true } as const) },
  { weight: 1, arbitrary: fc.constant({ again: true } as const) },
  { weight: 4, arbitrary: said },
);

/** Generated changes of an induction, of which each must keep what was promised; says how many were made. */
export function checkChanges(numRuns: number): number {
  let made = 0;
  fc.assert(
    fc.property(fc.array(act, { minLength: 4, maxLength: 12 }), (acts) => {
      let now = anInduction({ weeks: [[1, 3], [4], [2]], begun: '2026-09-01' });
      let today = day('2026-09-07');
      const earlier: Settings[] = [now];
      let last: Change = (settings) => settings;
      for (const one of acts) {
        if ('step' in one) {
          today = today.add({ days: one.days });
          now = speak(now, one, today);
          continue;
        }
        if ('change' in one) last = one.change;
        const wished = 'undo' in one ? settingsOf(earlier.pop() ?? now) : last(settingsOf(now));
        const after = { ...now, ...wished };
        const next = newPlan(now, after, today);
        if (orphansOf(next).length) continue;
        if ('change' in one) earlier.push(settingsOf(now));
        expectKept(now, next, today);
        now = next;
        made += 1;
      }
    }),
    { numRuns, seed: 20260907 },
  );
  return made;
}

function settingsOf({ roles, placements, startsOn, employer, specialist }: Settings): Settings {
  return { roles, placements, startsOn, employer, specialist };
}

function newPlan(before: Induction, after: Induction, today: Temporal.PlainDate): Induction {
  return afterReplan(after, replan(before, after, today, holidays), randomUUID);
}

function expectKept(before: Induction, after: Induction, today: Temporal.PlainDate): void {
  const spots = plan(after, holidays);
  const wrong = [
    ...agreedLost(before, after),
    ...withoutPeople(after),
    ...beforeTheirRule(after, spots),
    ...twice(after),
    ...missing(after, spots),
    ...movesAgain(after, today),
  ];
  if (wrong.length) throw new Error(wrong.join('\n'));
}

function agreedLost(before: Induction, after: Induction): string[] {
  const agreed = before.steps.filter(({ state }) => state === 'agreed');
  return agreed
    .filter((step) => after.steps.find(({ id }) => id === step.id) !== step)
    .map(({ line }) => `${line} was agreed and is not as it was`);
}

function withoutPeople(after: Induction): string[] {
  return after.steps
    .filter((step) => !isClosed(step))
    .filter((step) => ownersOfStep(step, after).length === 0 || agreersOfStep(step, after).length === 0)
    .map(({ line }) => `${line} has no owner or nobody to agree it`);
}

type Spots = ReturnType<typeof plan>;

function beforeTheirRule(after: Induction, spots: Spots): string[] {
  const rule = new Map(spots.map((spot) => [`${spot.line}|${spot.placement}|${spot.staff}`, spot]));
  return after.steps.flatMap((step) => {
    const spot = rule.get(`${step.line}|${step.placement}|${step.staff}`);
    if (isClosed(step) || step.occurrence > 1) return [];
    if (!spot) return [`${step.line} is open without a place in the plan`];
    const early = step.planned.until(spot.planned).sign > 0 || step.agreeFrom.until(spot.agreeFrom).sign > 0;
    return early ? [`${step.line} on ${step.planned}, asked from ${step.agreeFrom}, is before its rule`] : [];
  });
}

/** Whatever the plan wants is there: nothing stays away that left and came back. */
function missing(after: Induction, spots: Spots): string[] {
  const there = new Set(
    after.steps
      .filter(({ dropped }) => !dropped)
      .map((step) => [step.line, step.placement, step.staff].join('|')),
  );
  return spots
    .filter((spot) => !there.has([spot.line, spot.placement, spot.staff].join('|')))
    .map(({ line }) => `${line} is wanted and not there`);
}

function twice(after: Induction): string[] {
  const keys = after.steps.map((step) => [step.line, step.placement, step.staff, step.occurrence].join('|'));
  return keys.length === new Set(keys).size ? [] : ['a step is there twice'];
}

/** The same change again is none: nothing moves and nobody is told. */
function movesAgain(after: Induction, today: Temporal.PlainDate): string[] {
  const again = newPlan(after, after, today);
  const changed =
    again.steps.length !== after.steps.length || again.steps.some((step, at) => step !== after.steps[at]);
  return changed || changesFor(after, again).length ? ['the same change again moves something'] : [];
}

function speak(induction: Induction, { step: at, move: kind }: Said, today: Temporal.PlainDate): Induction {
  const step = induction.steps[at % induction.steps.length];
  if (!step || step.dropped) return induction;
  const owners = ownersOfStep(step, induction);
  const agreers = agreersOfStep(step, induction);
  const owner = kind === 'done';
  const person = (owner ? owners : agreers.flatMap(({ people }) => people))[0] ?? '';
  const agrees = agreers.filter(({ people }) => people.includes(person)).map(({ asked }) => asked);
  const ground = { today, owners, agreers, lineManagers: [], mustHave: false, several: false };
  const after = decide(step, { kind } as Move, { person, owner, agrees, leads: false }, ground);
  return isRefusal(after)
    ? induction
    : { ...induction, steps: induction.steps.map((one): Step => (one === step ? after : one)) };
}
