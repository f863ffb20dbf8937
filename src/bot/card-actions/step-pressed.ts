import { z } from 'zod';

/** A step as a button names it, with the version that its card showed. */
export const step = z.object({ id: z.uuid(), version: z.number().int().positive() });
export type StepPressed = z.infer<typeof step>;
