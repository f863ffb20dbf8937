import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import type { Meaning } from '../../understanding/meaning.ts';
import { patientInMessage } from '../../understanding/patient-in-message.ts';
import { readSerious } from '../../understanding/read-serious.ts';
import { seriousByExample } from '../../understanding/serious-by-example.ts';
import { speakers } from '../../understanding/speaker.ts';
import { understand } from '../../understanding/understand.ts';

const line = z.object({
  text: z.string(),
  role: z.enum(speakers),
  now: z.iso.date().or(z.iso.datetime({ offset: true, local: true })),
  context: z
    .object({ people: z.array(z.string()), places: z.array(z.string()) })
    .partial()
    .optional(),
});

/** A message to be understood: what was typed, by whom, and when. */
export type Line = z.infer<typeof line>;

/** What a message was understood as: its meanings in order, and a serious matter in it. */
export type Understood = {
  readonly meanings: readonly object[];
  readonly safety?: string;
};

/** A line of JSON as a message; throws with what is wrong in it. */
export function readLine(json: string): Line {
  return line.parse(JSON.parse(json));
}

/** What Belong understands of a message. */
export function understood({ text, role, now, context = {} }: Line): Understood {
  const today = Temporal.PlainDate.from(now.slice(0, 10));
  const safety = seriousIn(text, context.people ?? []);
  const meanings = understand(text, { speaker: role, today, ...context });
  return { meanings: meanings.map(inJson), ...(safety ? { safety } : {}) };
}

function seriousIn(text: string, known: readonly string[]): string | undefined {
  return readSerious(text, (words) => patientInMessage(words, known) !== undefined) ?? seriousByExample(text);
}

function inJson({ day, until, sure, ...rest }: Meaning): object {
  return {
    ...rest,
    sure: Number(sure.toFixed(2)),
    ...(day ? { day: day.toString() } : {}),
    ...(until ? { until: until.toString() } : {}),
  };
}
