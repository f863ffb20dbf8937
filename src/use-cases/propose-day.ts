import type { Temporal } from 'temporal-polyfill';
import { siteCalendar, workingDays } from '../induction/calendars.ts';
import { personIn, placementOf } from '../induction/induction.ts';
import { isRefusal, type Refusal } from '../induction/refusal.ts';
import type { PersonId } from '../induction/role.ts';
import { sayWeek } from '../induction/say-day.ts';
import { callName } from '../induction/say-name.ts';
import type { StepFacts } from '../induction/step-facts.ts';
import { rememberAsked } from '../store/chats.ts';
import type { Ref } from '../understanding/set-up-ask.ts';
import { holdStep, judge, noteRefusal, type StepOnCard } from './answer-step.ts';
import { hostMeant } from './hosts.ts';
import { type Found, type Part, wordsOf } from './part.ts';
import type { Surroundings } from './surroundings.ts';
import { useCase } from './use-case.ts';

/** What a yes would save: a day for a step. */
export type DayAsked = {
  readonly kind: 'book' | 'move';
  readonly step: { readonly id: string; readonly version: number };
  readonly day: string;
  /** The colleague it would be booked with. */
  readonly with?: PersonId;
};

/** The day somebody wishes for, and whether it is read back always or only where there is something odd about it. */
export type DayWish = {
  readonly kind: 'book' | 'move';
  readonly day: Temporal.PlainDate;
  readonly with?: Ref | undefined;
  readonly askIf: 'always' | 'odd';
};

/** A day that can be, with what was asked back and anything odd about it; or the reason why it cannot be. */
export type Proposed =
  | {
      readonly refusal?: undefined;
      readonly facts: StepFacts;
      readonly part: Part;
      readonly asked?: DayAsked;
      /** The colleague it would be booked with, by id and as people say it. */
      readonly host: { readonly id: PersonId; readonly name: string } | undefined;
      readonly odd?: string;
    }
  | { readonly refusal: Refusal; readonly facts?: StepFacts; readonly part?: Part };

/**
 * Asks somebody to say yes to a day before it is saved (domain: days are read back).
 * May: whoever could set it. Records: nothing but the question.
 */
export const proposeDay = useCase(
  { may: 'answer own steps', records: 'a question' },
  async (room, on: StepOnCard, { kind, day, with: wished, askIf }: DayWish): Promise<Proposed> => {
    const { tx, around, asker } = room;
    const found = await holdStep(room, on.id);
    if (!found) return { refusal: { no: 'not yours' } };
    const facts = wordsOf(found);
    const person = wished && hostMeant(wished, found);
    const unmet = wished && !person ? ({ no: 'cannot take it' } as const) : undefined;
    const move = kind === 'book' ? { kind, day, ...(person ? { with: person } : {}) } : { kind, day };
    const after = unmet ?? judge(found, on, move);
    if (isRefusal(after)) {
      await noteRefusal(room, found, after);
      return { refusal: after, facts, part: found.part };
    }
    const odd = oddDay(found, day, around);
    const host = person ? { id: person, name: callName(person, found.part.induction) } : undefined;
    if (!odd && askIf === 'odd') return { facts, part: found.part, host };
    const { id, version } = found.step.step;
    const asked: DayAsked = {
      kind,
      step: { id, version },
      day: day.toString(),
      ...(person ? { with: person } : {}),
    };
    await rememberAsked(tx, asker.person, asked);
    return { facts, part: found.part, asked, odd, host };
  },
);

/** What somebody might not have noticed about a day, or nothing. */
function oddDay(
  { part, step }: Found,
  day: Temporal.PlainDate,
  { holidays }: Surroundings,
): string | undefined {
  const { induction } = part;
  if (holidays.has(day.toString())) return 'That is a bank holiday.';
  if (!workingDays(holidays)(day)) return 'That is at the weekend.';
  if (!step.line.together || siteCalendar(induction, step.step.placement, holidays)(day)) return undefined;
  const { practice, week } = placementOf(induction, step.step.placement);
  const who = personIn(induction, induction.linkWorker).id;
  return `${callName(who, induction)} is at ${practice.name} on ${sayWeek(week)}.`;
}
