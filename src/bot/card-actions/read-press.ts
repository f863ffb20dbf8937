import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import type { Ask, DayRead } from '../../understanding/ask.ts';
import type { Meaning } from '../../understanding/meaning.ts';
import type { Tick } from '../answers/take-ticks.ts';
import { press } from './press-shape.ts';
import { readBasics, readRoles, rolesIn } from './read-draft.ts';
import { type MetTicked, readHelloPress } from './read-hello-press.ts';
import { readMet } from './read-met.ts';
import { type PracticePressed, readPracticePress } from './read-practice-press.ts';
import { readSave } from './read-save.ts';
import { step } from './step-pressed.ts';

/** What a press asks for: an ask like any other, or the answers of a tick list. */
export type Pressed =
  | Ask
  | { readonly ask: 'tick'; readonly ticks: readonly Tick[] }
  | { readonly ask: 'tick in place'; readonly steps: readonly z.infer<typeof step>[] }
  | { readonly ask: 'meant'; readonly meaning: Meaning }
  | PracticePressed
  | MetTicked;

/** What a button of ours asks for, or nothing where the data is none of our making. */
export function readPress(data: unknown): Pressed | undefined {
  const read = press.safeParse(data).data;
  if (!read) return undefined;
  switch (read.ask) {
    case 'book':
    case 'move':
      return {
        ask: read.ask,
        step: read.step,
        day: readIsoDay(read.day ?? ''),
        with: placeOn(z.guid().safeParse(read.with).data),
        sure: read.sure === true,
      };
    case 'meant':
      return { ask: 'meant', meaning: meaningOf(read) };
    case 'remind me':
      return { ask: 'remind me', steps: read.steps, day: readIsoDay(read.day ?? '') };
    case 'preview nudges': {
      const { at, mine, week, page } = read;
      return { ask: 'preview nudges', who: placeOn(at), mine, week, page };
    }
    case 'pause nudges':
      return { ask: 'pause nudges', day: readIsoDay(read.until) };
    case 'leave':
      return { ...read, cover: placeOn(read.cover), sure: read.sure === true };
    case 'hand over':
      return { ask: 'hand over', step: read.step, to: placeOn(z.guid().safeParse(read.to).data) };
    case 'blocked':
    case 'not needed':
      return { ask: read.ask, step: read.step, reason: read.reason ?? '' };
    case 'pick':
      return readPick(read.pick ?? '');
    case 'tick':
      return {
        ask: 'tick',
        ticks: [...read.steps.flatMap((on) => readTick(on, read[`answer-${on.id}`])), ...readMet(read)],
      };
    case 'pick status':
      return readPickedStatus(read.pick ?? '');
    case 'status':
      return { ask: 'status', who: placeOn(read.at), place: placeOn(read.place) };
    case 'set up':
    case 'contacts checked':
    case 'joining link':
    case 'usual ladder':
      return { ask: read.ask, place: placeOn(read.at) };
    case 'fill slots':
      return { ask: 'fill slots', place: { id: read.at }, slots: read.slots, sure: true };
    case 'form':
      return { ask: 'form', form: read.form, place: placeOn(read.at) };
    case 'save':
      return readSave(read.form, placeOn(read.at), read);
    case 'about me':
    case 'save about me':
    case 'met':
    case 'save met':
    case 'page':
    case 'edit page':
    case 'save page':
    case 'send page':
      return readHelloPress(read);
    case 'change people':
      return { ask: 'change people', who: placeOn(read.at) };
    case 'save people':
      return { ask: 'save people', who: { id: read.at }, was: read.was, now: rolesIn(read) };
    case 'change':
      return { ask: 'change', who: { id: read.at }, change: read.change, sure: true, seen: read.seen };
    case 'save basics':
      return { ask: 'save basics', draft: read.draft, filled: readBasics(read) };
    case 'back to basics':
      return { ask: 'back to basics', draft: read.draft, filled: readRoles(read) };
    case 'preview':
      return {
        ask: 'preview',
        draft: read.draft,
        filled: 'others' in read || 'line-manager' in read ? readRoles(read) : undefined,
      };
    case 'my practice':
    case 'tick practice':
    case 'room':
    case 'name room':
    case 'no room':
    case 'other rooms':
    case 'no access':
    case 'access works':
    case 'invites':
    case 'invite':
    case 'access':
    case 'save access':
      return readPracticePress(read);
    case 'tick in place': {
      const ticked = new Set((read.done ?? '').split(','));
      return {
        ask: 'tick in place',
        steps: read.steps.filter(({ id, version }) => ticked.has(`${id}|${version}`)),
      };
    }
    default:
      return read;
  }
}

/** What is pressed is sure, and said outright. */
function meaningOf({
  intent,
  line,
  day,
  until,
  person,
  place,
  week,
}: Extract<z.infer<typeof press>, { ask: 'meant' }>): Meaning {
  return {
    intent,
    sure: 1,
    or: [],
    outright: true,
    words: '',
    ...(line ? { step: line } : {}),
    ...(day ? { day: Temporal.PlainDate.from(day) } : {}),
    ...(until ? { until: Temporal.PlainDate.from(until) } : {}),
    ...(person ? { person } : {}),
    ...(place ? { place } : {}),
    ...(week ? { week } : {}),
  };
}

function placeOn(id: string | undefined) {
  return id ? { id } : undefined;
}

function readIsoDay(text: string): DayRead {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return { unclear: text };
  try {
    return { day: Temporal.PlainDate.from(text, { overflow: 'reject' }) };
  } catch {
    // No such day in the calendar: an expected no, asked back in words.
    return { unclear: text };
  }
}

function readPick(text: string): Ask {
  const [id = '', version = ''] = text.split('|');
  const read = step.safeParse({ id, version: Number(version) }).data;
  return read ? { ask: 'step', step: read } : { ask: 'incomplete', of: 'step', missing: 'step' };
}

/** Nobody picked is everybody. */
function readPickedStatus(text: string): Ask {
  const id = z.guid().safeParse(text).data;
  return id ? { ask: 'status', who: { id } } : { ask: 'who needs me' };
}

const says = z.enum(['happened', 'done', 'session', 'not yet', 'called off']);

function readTick(on: z.infer<typeof step>, answer: unknown): Tick[] {
  const read = says.safeParse(answer).data;
  return read ? [{ step: on, says: read }] : [];
}
