import { z } from 'zod';
import { checklist } from '../../induction/checklist.ts';
import { seriousKinds } from '../../induction/serious.ts';
import { inductionRoles, practiceSlots } from '../../induction/slots.ts';
import { intents } from '../../understanding/meaning.ts';
import { setUpForms } from '../../understanding/set-up-ask.ts';
import { helloPresses } from './read-hello-press.ts';
import { practicePresses } from './read-practice-press.ts';
import { step } from './step-pressed.ts';

const shortText = z.string().max(2_000);

const stepAsks = [
  ...(['step', 'why', 'set day', 'set aside', 'manager first', 'everybody'] as const),
  ...(['done', 'happened', 'session', 'not yet', 'called off', 'not after all', 'undo'] as const),
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

/** Every button of Belong, as it comes back with what was filled in beside it. */
export const press = z.discriminatedUnion('ask', [
  ...helloPresses,
  z.object({ ask: z.enum(['next', 'help', 'tick list', 'yes', 'no']) }),
  z.object({
    ask: z.literal('list'),
    place: shortText.optional(),
    of: z.guid().optional(),
    page: z.number().int().optional(),
  }),
  z.object({
    ask: z.literal('meant'),
    intent: z.enum(intents),
    line: z.enum(checklist.lines.map(({ id }) => id)).optional(),
    day: isoDay.optional(),
    until: isoDay.optional(),
    person: shortText.optional(),
    place: shortText.optional(),
    week: week.optional(),
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
    with: z.string().max(100).optional(),
    sure: z.literal(true).optional(),
  }),
  z.object({ ask: z.literal('hand over'), step, to: z.string().max(100).optional() }),
  z.object({ ask: z.literal('hand back'), step }),
  z.object({ ask: z.literal('remind me'), steps: z.array(step).max(20), day: shortText.optional() }),
  z.object({
    ask: z.literal('preview nudges'),
    at: z.guid().optional(),
    mine: z.literal(true).optional(),
    week: z.number().int().optional(),
    page: z.number().int().optional(),
  }),
  z.object({
    ask: z.literal('leave'),
    from: isoDay,
    to: isoDay,
    cover: z.guid().optional(),
    sure: z.literal(true).optional(),
  }),
  z.object({ ask: z.literal('pause nudges'), until: isoDay }),
  z.object({ ask: z.enum(['serious', 'meant otherwise']), kind: z.enum(seriousKinds) }),
  z.object({ ask: z.enum(['my leave', 'need a person']) }),
  z.object({ ask: z.literal('cancel leave'), from: isoDay.optional() }),
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
  z.object({
    ask: z.enum(['set up', 'contacts checked', 'joining link', 'usual ladder']),
    at: z.guid().optional(),
  }),
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
