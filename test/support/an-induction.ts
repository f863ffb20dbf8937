import { Temporal } from 'temporal-polyfill';
import { bankHolidays } from '../../src/bank-holidays.ts';
import { checklist, lineOf } from '../../src/induction/checklist.ts';
import {
  castOf,
  type Employer,
  type Induction,
  type Person,
  type Placement,
} from '../../src/induction/induction.ts';
import { usualLadder } from '../../src/induction/ladder-settings.ts';
import { plan } from '../../src/induction/plan.ts';
import { type Agreer, agreersOf, type Cast, ownersOfStep as owners } from '../../src/induction/role.ts';
import { type Step, untouched } from '../../src/induction/step.ts';
import type { Away, Leave, Week } from '../../src/induction/working-day.ts';

/** A day, from 'YYYY-MM-DD'. */
export const day = (text: string) => Temporal.PlainDate.from(text);

/** England's bank holidays for every year a test looks at. */
export const holidays = bankHolidays(2024, 2032);

const everyDay: Week = [1, 2, 3, 4, 5];
const sites = ['Riverside Surgery', 'Elm Tree Practice', 'Hill Road Surgery'];

/** What a test can say of an induction; the rest is usual. */
export type Wishes = {
  readonly starts?: string;
  /** When Start was pressed: weeks before the first day, unless a test is about it. */
  readonly begun?: string;
  /** The link worker's days at each practice. */
  readonly weeks?: readonly Week[];
  readonly employer?: Employer['kind'];
  readonly specialist?: boolean;
  /** Changes who fills the slots of every practice. */
  readonly slots?: Cast;
  /** Changes who holds the induction's own roles. */
  readonly roles?: Cast;
  /** Leave, without a cover unless a test says so. */
  readonly away?: Readonly<Record<string, readonly (Away & Partial<Leave>)[]>>;
  readonly workDays?: Readonly<Record<string, Week>>;
};

const names = {
  priya: 'Priya Nair',
  dawn: 'Dawn Ashworth',
  okafor: 'Dr Samuel Okafor',
  joyce: 'Joyce Mensah',
  kelly: 'Kelly Marsh',
  bev: 'Bev Talbot',
  helen: 'Helen Marsden',
  ruth: 'Ruth Adeyemi',
  farah: 'Dr Farah Siddiqui',
  colin: 'Colin Price',
};

const usualSlots: Cast = {
  'practice-manager': ['dawn'],
  'gp-lead': ['okafor'],
  'safeguarding-lead': ['okafor'],
  'reception-lead': ['kelly'],
  'nurse-contact': ['joyce'],
  'records-contact': ['joyce'],
  'shadowing-contact': ['dawn'],
};

const usualRoles: Cast = {
  'line-manager': ['bev'],
  'pcn-lead': ['farah'],
  'case-supervisor': ['helen'],
  'wellbeing-supervisor': ['ruth'],
  'vcse-manager': ['colin'],
};

/** An induction with everybody in it and every step planned, different from the usual only as wished. */
export function anInduction(wishes: Wishes = {}): Induction {
  const { starts = '2026-09-07', begun, weeks = [everyDay], employer = 'pcn' } = wishes;
  const startsOn = day(starts);
  const placements = weeks.map((week, at): Placement => {
    const slots = { ...usualSlots, ...wishes.slots };
    const staff = [...new Set(Object.values(slots).flat())];
    const practice = {
      id: `practice-${at}`,
      name: sites[at] ?? `Practice ${at}`,
      slots,
      staff,
      ladder: usualLadder,
    };
    return { id: `placement-${at}`, practice, startsOn, week, leftOn: null };
  });
  const induction: Induction = {
    id: 'induction',
    linkWorker: 'priya',
    employer: { id: 'meadowbank', name: 'Meadowbank', kind: employer, managers: ['bev'] },
    specialist: wishes.specialist ?? true,
    endedOn: null,
    startsOn,
    begunOn: begun ? day(begun) : startsOn.subtract({ weeks: 6 }),
    placements,
    mainPlacement: 'placement-0',
    roles: { ...usualRoles, ...wishes.roles },
    people: new Map(Object.entries(names).map(([id, name]) => [id, aPersonOf(id, name, wishes)])),
    steps: [],
  };
  const steps = plan(induction, holidays).map((planting, at) => untouched({ ...planting, id: `step-${at}` }));
  return { ...induction, steps };
}

function aPersonOf(id: string, name: string, { away = {}, workDays = {}, weeks }: Wishes): Person {
  const usual = id === 'priya' && weeks ? [...new Set(weeks.flat())] : everyDay;
  return {
    id,
    name,
    week: workDays[id] ?? usual,
    away: (away[id] ?? []).map((leave) => ({ cover: null, ...leave })),
    at: 'Riverside',
    phone: null,
    upn: null,
  };
}

/** The step of a line, at a placement where there are several. */
export function stepOf(induction: Induction, line: string, placement?: string): Step {
  const found = induction.steps.find(
    (step) => step.line === line && (placement === undefined || step.placement === placement),
  );
  if (!found) throw new Error(`nobody planned ${line}`);
  return found;
}

/** The same induction with some steps as a test wants them. */
export function withSteps(induction: Induction, ...changed: readonly Step[]): Induction {
  const steps = induction.steps.map((step) => changed.find(({ id }) => id === step.id) ?? step);
  return { ...induction, steps };
}

/** Who owes a step. */
export function ownersOfStep(step: Step, induction: Induction): readonly string[] {
  return owners(step, lineOf(step.line), castOf(induction, step), checklist.fallback);
}

/** Who says whether a step happened. */
export function agreersOfStep(step: Step, induction: Induction): Agreer[] {
  return agreersOf(lineOf(step.line), castOf(induction, step), checklist.fallback, step.handedTo);
}
