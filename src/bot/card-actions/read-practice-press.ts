import { z } from 'zod';
import type { PracticeAsk } from '../../understanding/practice-ask.ts';
import { readAccess, readInvite, readLacks } from './read-facts.ts';
import { readRoom } from './read-room.ts';
import { type StepPressed, step } from './step-pressed.ts';

const myPractice = z.object({
  ask: z.literal('my practice'),
  at: z.guid().optional(),
  place: z.string().max(2_000).optional(),
  page: z.number().int().optional(),
});
const tickPractice = z.object({
  ask: z.literal('tick practice'),
  at: z.guid(),
  page: z.number().int(),
  done: z.string().max(10_000).optional(),
});
const form = z.object({ ask: z.enum(['room', 'other rooms', 'invites', 'access']), at: z.guid() });
const filledForm = z.looseObject({ ask: z.enum(['name room', 'no room', 'invite']), at: z.guid() });
const things = z.looseObject({
  ask: z.enum(['no access', 'access works']),
  at: z.guid(),
  things: z.string().max(200).optional(),
});
const ticked = z.string().max(200);
const filledAccess = z.looseObject({
  ask: z.literal('save access'),
  at: z.guid(),
  was: ticked,
  out: ticked,
});

/** The buttons about what is a practice's own, as Belong makes them. */
export const practicePresses = [
  z.object({ ask: z.literal('rooms') }),
  myPractice,
  tickPractice,
  form,
  filledForm,
  filledAccess,
  things,
] as const;

type Press = z.infer<
  | typeof myPractice
  | typeof tickPractice
  | typeof form
  | typeof filledForm
  | typeof filledAccess
  | typeof things
>;

/** An ask like any other, or the lines of a practice that were ticked. */
export type PracticePressed =
  | PracticeAsk
  | {
      readonly ask: 'tick practice';
      readonly at: string;
      readonly page: number;
      readonly steps: readonly StepPressed[];
    };

/** What such a button asks for. */
export function readPracticePress(read: Press): PracticePressed {
  switch (read.ask) {
    case 'my practice': {
      const named = read.place ? { words: read.place } : undefined;
      return { ask: 'my practice', place: read.at ? { id: read.at } : named, page: read.page };
    }
    case 'tick practice':
      return { ask: 'tick practice', at: read.at, page: read.page, steps: stepsIn(read.done ?? '') };
    case 'room':
    case 'other rooms':
    case 'invites':
    case 'access':
      return { ask: read.ask, site: { id: read.at } };
    case 'invite':
      return readInvite(read.at, read);
    case 'save access':
      return readAccess(read.at, read);
    case 'no access':
    case 'access works':
      return readLacks(read.ask, read.at, read);
    case 'name room':
    case 'no room':
      return readRoom(read.ask, read.at, read);
  }
}

/** Twelve lines with four steps each. */
const mostTicked = 48;

/** The steps of the lines that were ticked: commas between lines, semicolons between the steps of one. */
function stepsIn(done: string): StepPressed[] {
  const ticked = done.split(/[,;]/).slice(0, mostTicked);
  return ticked.flatMap((one) => {
    const [id = '', version = ''] = one.split('|');
    return step.safeParse({ id, version: Number(version) }).data ?? [];
  });
}
