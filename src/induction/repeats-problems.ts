import type { DraftLine } from './checklist-draft.ts';
import { roles } from './role.ts';

type Check = (value: unknown) => boolean;

const isCount: Check = (value) => Number.isInteger(value) && Number(value) > 0;
const isRole: Check = (value) => (roles as readonly unknown[]).includes(value);
const isRisingDays: Check = (value) =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every((day, at) => isCount(day) && !(day <= value[at - 1]));

/** The ways a line can come round again; a line uses exactly one of them. */
const shapes: readonly Readonly<Record<string, Check>>[] = [
  { everyWorkingDays: isCount },
  { everyMonths: isCount },
  { atWorkingDays: isRisingDays, thenEveryMonths: isCount },
  { whenRoleChanges: isRole },
];

/** What is wrong with how a line repeats: its shape is unknown, or a value in it makes no sense. */
export function repeatsProblems(repeats: DraftLine['repeats']): string[] {
  if (!repeats) return [];
  const shape = shapes.find((known) => keysOf(known) === keysOf(repeats));
  if (!shape) return [`repeats has an unknown shape: ${keysOf(repeats) || 'nothing in it'}`];
  return Object.entries(repeats)
    .filter(([key, value]) => !shape[key]?.(value))
    .map(([key, value]) => `repeats ${key} cannot be ${JSON.stringify(value)}`);
}

function keysOf(shape: object): string {
  return Object.keys(shape).sort().join(', ');
}
