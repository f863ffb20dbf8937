import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { inductionRoles, practiceSlots } from '../../induction/slots.ts';
import type { Ask, DayRead } from '../../understanding/ask.ts';
import { setUpForms } from '../../understanding/set-up-ask.ts';
import type { Tick } from '../answers/take-ticks.ts';
import { readBasics, readRoles, rolesIn } from './read-draft.ts';
import { helloPresses, type MetTicked, readHelloPress } from './read-hello-press.ts';
import { readMet } from './read-met.ts';
import { type PracticePressed, practicePresses, readPracticePress } from './read-practice-press.ts';
import { readSave } from './read-save.ts';
import { step } from './step-pressed.ts';

const shortText = z.string().max(2_000);

const stepAsks = [
  ...(['step', 'why', 'set day', 'set aside', 'manager first', 'everybody'] as const),
  ...(['done', 'happened', 'not yet', 'called off', 'undo'] as const),
] as const;

const week = z.array(z.number().int().min(1).max(7)).min(1).max(7);
const isoDay = z.iso.date();
const onDraft = { draft: z.guid().optional(), version: z.number().int().positive().optional() };
const change = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('role'), role: z.enum(inductionRoles), people: shortText }),
  z.object({ kind: z.literal('add'), place: shortText, week, day: isoDay }),
  z.object({ kind: z.literal('leave'), place: shortText }),
  z.object({ kind: z.literal('start'), place: shortText, day: isoDay }),
  z.object({ kind: z.literal('days'), place: shortText, week }),
  z.object({ kind: z.literal('main'), place: shortText }),
  z.object({ kind: z.literal('employer'), employer: shortText }),
]);

const press = z.discriminatedUnion('ask', [
  ...helloPresses,
  z.object({ ask: z.enum(['next', 'help', 'tick list', 'yes', 'no']) }),
  z.object({
    ask: z.literal('list'),
    place: shortText.optional(),
    of: z.guid().optional(),
    page: z.number().int().optional(),
  }),
  z.object({ ask: z.literal('who is who'), who: shortText.optional() }),
  z.object({ ask: z.literal('status'), at: z.guid().optional(), place: z.guid().optional() }),
  z.object({ ask: z.literal('who needs me'), page: z.number().int().optional() }),
  z.object({ ask: z.literal('pick status'), pick: z.string().max(100).optional() }),
  z.object({
    ask: z.enum([...stepAsks]),
    step,
  }),
  z.object({
    ask: z.enum(['book', 'move']),
    step,
    day: shortText.optional(),
    sure: z.literal(true).optional(),
  }),
  z.object({ ask: z.literal('hand over'), step, to: z.string().max(100).optional() }),
  z.object({ ask: z.literal('hand back'), step }),
  z.object({ ask: z.enum(['blocked', 'not needed']), step, reason: z.string().max(20_000).optional() }),
  z.object({ ask: z.literal('pick'), pick: z.string().max(100).optional() }),
  z.looseObject({ ask: z.literal('tick'), steps: z.array(step).max(8) }),
  z.object({
    ask: z.enum(['who sees what', 'new people', 'help for managers', 'start', 'in place']),
  }),
  z.looseObject({ ask: z.enum(['save basics', 'back to basics', 'preview']), ...onDraft }),
  z.object({ ask: z.enum(['people of draft', 'start now', 'drop draft']), ...onDraft }),
  z.object({
    ask: z.literal('start afresh'),
    who: shortText.optional(),
    day: isoDay.optional(),
    places: z.array(shortText).max(20).optional(),
  }),
  z.object({ ask: z.literal('change people'), at: z.guid().optional() }),
  z.looseObject({
    ask: z.literal('save people'),
    at: z.guid(),
    was: z.record(z.string(), z.string().max(500)),
  }),
  z.object({
    ask: z.literal('change'),
    at: z.guid(),
    change,
    sure: z.literal(true),
    seen: z.string().max(2000),
  }),
  z.object({ ask: z.literal('my days'), week, place: shortText, sure: z.literal(true) }),
  z.object({ ask: z.literal('leaver'), who: shortText, heir: shortText, sure: z.literal(true) }),
  z.object({
    ask: z.literal('tick in place'),
    steps: z.array(step).max(8),
    done: z.string().max(1_000).optional(),
  }),
  ...practicePresses,
  z.object({ ask: z.enum(['set up', 'contacts checked', 'joining link']), at: z.guid().optional() }),
  z.object({ ask: z.literal('form'), form: z.enum(setUpForms), at: z.guid().optional() }),
  z.looseObject({ ask: z.literal('save'), form: z.enum(setUpForms), at: z.guid().optional() }),
  z.object({
    ask: z.literal('fill slots'),
    at: z.guid(),
    slots: z.partialRecord(z.enum(practiceSlots), shortText),
    sure: z.literal(true),
  }),
  z.object({
    ask: z.literal('who it is'),
    newcomer: z.guid(),
    person: z.guid().optional(),
    joins: z.guid().optional(),
  }),
]);

/** What a press asks for: an ask like any other, or the answers of a tick list. */
export type Pressed =
  | Ask
  | { readonly ask: 'tick'; readonly ticks: readonly Tick[] }
  | { readonly ask: 'tick in place'; readonly steps: readonly z.infer<typeof step>[] }
  | PracticePressed
  | MetTicked;

/** What a button of ours asks for, or nothing where the data is none of our making. */
export function readPress(data: unknown): Pressed | undefined {
  const read = press.safeParse(data).data;
  if (!read) return undefined;
  switch (read.ask) {
    case 'book':
    case 'move':
      return { ask: read.ask, step: read.step, day: readIsoDay(read.day ?? ''), sure: read.sure === true };
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

const says = z.enum(['happened', 'done', 'not yet', 'called off']);

function readTick(on: z.infer<typeof step>, answer: unknown): Tick[] {
  const read = says.safeParse(answer).data;
  return read ? [{ step: on, says: read }] : [];
}
