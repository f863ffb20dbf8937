import { z } from 'zod';
import type { Tick } from '../answers/take-ticks.ts';

/** Far more than any card of ours has. */
const mostNames = 60;

const ticked = z
  .string()
  .regex(/^[^|]+(\|\d{1,9})?$/)
  .transform((text) => {
    const [id = '', version] = text.split('|');
    return version === undefined ? { id } : { id, version: Number(version) };
  })
  .pipe(z.object({ id: z.uuid(), version: z.number().int().positive().optional() }));

/** Whoever was ticked on the lists of names of a card. */
export function readMet(filled: Readonly<Record<string, unknown>>): Tick[] {
  const texts = Object.entries(filled).flatMap(([field, value]) =>
    field.startsWith('met-') && typeof value === 'string' ? value.slice(0, longest).split(',') : [],
  );
  return texts.slice(0, mostNames).flatMap((text): Tick[] => {
    const { data } = ticked.safeParse(text);
    if (!data) return [];
    const { id, version } = data;
    return [{ step: version === undefined ? { id } : { id, version }, says: 'happened' }];
  });
}

const longest = 5_000;
