import { describe, expect, test } from 'vitest';
import { checklist } from '../../src/induction/checklist.ts';
import { castOf } from '../../src/induction/induction.ts';
import { applies } from '../../src/induction/plan.ts';
import { agreersOf, chainOf, ownersOf, type Role, roles } from '../../src/induction/role.ts';
import { anInduction, type Wishes } from '../support/an-induction.ts';

const employers = ['pcn', 'charity', 'other'] as const;
const weeks = { 'one practice': [[1, 2]], 'three practices': [[1], [2], [3]] };

/** One person with several hats, and slots that nobody fills. */
const hats: Readonly<Record<string, Wishes>> = {
  'everybody has one role': {},
  'the manager is GP lead, safeguarding lead and everything else': {
    slots: Object.fromEntries(roles.slice(6, 13).map((role) => [role, ['dawn']])),
  },
  'the line manager is both supervisors and the PCN’s lead': {
    roles: { 'case-supervisor': ['bev'], 'wellbeing-supervisor': ['bev'], 'pcn-lead': ['bev'] },
  },
  'the practice manager is the line manager too': { roles: { 'line-manager': ['dawn'] } },
  'only the manager’s slot is filled': {
    slots: Object.fromEntries(roles.slice(7, 13).map((role) => [role, []])),
    roles: { 'pcn-lead': [], 'case-supervisor': [], 'wellbeing-supervisor': [], 'vcse-manager': [] },
  },
};

describe.each(Object.keys(hats))('where %s', (worn) => {
  for (const employer of employers) {
    for (const [places, week] of Object.entries(weeks)) {
      test(`every step has an owner and somebody else to agree: employed by ${employer}, ${places}`, () => {
        const induction = anInduction({ ...hats[worn], employer, weeks: week });
        const seen = new Set<string>();
        for (const step of induction.steps) {
          const line = checklist.lines.find(({ id }) => id === step.line);
          if (!line) throw new Error(`no line ${step.line}`);
          const cast = castOf(induction, step);
          const owners = ownersOf(line.owner, cast, checklist.fallback);
          const agreers = agreersOf(line, cast, checklist.fallback);
          expect(owners, line.id).not.toEqual([]);
          expect(
            agreers.map(({ asked }) => asked),
            line.id,
          ).toEqual(line.agreedBy);
          for (const { people } of agreers) {
            expect(people, line.id).not.toEqual([]);
            expect(
              people.filter((person) => owners.includes(person)),
              line.id,
            ).toEqual([]);
          }
          seen.add(line.id);
        }
        const wanted = checklist.lines.filter((line) => applies(line, induction)).map(({ id }) => id);
        expect([...seen].toSorted()).toEqual(wanted.toSorted());
      });
    }
  }
});

test('all 36 steps are wanted somewhere', () => {
  const wanted = [anInduction({ employer: 'charity' }), anInduction({ weeks: [[1], [2]] })].flatMap(
    ({ steps }) => steps.map(({ line }) => line),
  );
  expect(new Set(wanted).size).toBe(36);
});

test.each<[Role, Role[]]>([
  ['safeguarding-lead', ['safeguarding-lead', 'gp-lead', 'practice-manager']],
  ['case-supervisor', ['case-supervisor', 'gp-lead', 'line-manager', 'practice-manager', 'pcn-lead']],
  ['staff', ['staff']],
])('for an empty %s the next in the chain steps in', (role, chain) =>
  expect(chainOf(role, checklist.fallback)).toEqual(chain),
);
