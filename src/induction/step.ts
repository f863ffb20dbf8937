import type { Temporal } from 'temporal-polyfill';
import type { CheckedText } from './checked-text.ts';
import type { PersonId, Role } from './role.ts';

type PlainDate = Temporal.PlainDate;

/** The seven states that are stored (domain: states and agreement). */
export const states = [
  'to do',
  'booked',
  'said done',
  'agreed',
  'not happened',
  'blocked',
  'not needed',
] as const;
export type State = (typeof states)[number];

/** One occurrence of a line of the checklist, in one induction. */
export type Step = {
  readonly id: string;
  /** The checklist's id of its line. */
  readonly line: string;
  readonly placement: string | null;
  /** The member of staff it is for, on lines that each of them has. */
  readonly staff: PersonId | null;
  /** 1 for the first time, then one more for each repeat. */
  readonly occurrence: number;
  /** The day by the rules; people's own day is `movedTo`. */
  readonly planned: PlainDate;
  /** From this day on somebody can say that it happened. */
  readonly agreeFrom: PlainDate;
  readonly state: State;
  readonly movedTo: PlainDate | null;
  readonly bookedFor: PlainDate | null;
  /** With whom it is booked, where somebody is named: it is theirs too until the booking ends. */
  readonly bookedWith: PersonId | null;
  /** How many sessions have happened, where one is not enough; of the last one on which day, and who said so. */
  readonly sessions: number;
  readonly lastSession: PlainDate | null;
  readonly sessionBy: PersonId | null;
  /** The owner who says that it is done. */
  readonly doneBy: PersonId | null;
  /** Who on the other side says that it happened, and for which role. */
  readonly yes: readonly { readonly role: Role; readonly person: PersonId }[];
  /** Since when others can build on it: said done, agreed or not needed. */
  readonly settledOn: PlainDate | null;
  /** How often it was called off or did not happen. */
  readonly misses: number;
  /** The day on which that was said last, and who said so. */
  readonly missedOn: PlainDate | null;
  readonly missedBy: PersonId | null;
  /** Whether the line manager hears first when it does not happen, as the link worker asked (domain: rule 5). */
  readonly managerFirst: boolean;
  /** Whom it was handed to by those whose role owes it; null where it is their own. */
  readonly handedTo: PersonId | null;
  /** Why it is blocked, not needed or did not happen. */
  readonly reason: CheckedText | null;
  /** Who gave the reason. */
  readonly reasonBy: PersonId | null;
  /** Whether a change of the induction left no place for it: it is not needed then, and nobody’s answer. */
  readonly dropped: boolean;
  readonly version: number;
};

/** The part of a step that the rules plan and no answer changes. */
export type Planting = Pick<
  Step,
  'id' | 'line' | 'placement' | 'staff' | 'occurrence' | 'planned' | 'agreeFrom'
>;

/** A step as nobody has answered it yet. */
export function untouched(planting: Planting, version = 1): Step {
  const { id, line, placement, staff, occurrence, planned, agreeFrom } = planting;
  return {
    id,
    line,
    placement,
    staff,
    occurrence,
    planned,
    agreeFrom,
    version,
    state: 'to do',
    movedTo: null,
    bookedFor: null,
    bookedWith: null,
    sessions: 0,
    lastSession: null,
    sessionBy: null,
    doneBy: null,
    yes: [],
    settledOn: null,
    misses: 0,
    missedOn: null,
    missedBy: null,
    managerFirst: false,
    handedTo: null,
    reason: null,
    reasonBy: null,
    dropped: false,
  };
}

/** Whether the day a step is booked for has gone by, and nobody has said what came of it. */
export function hasGoneBy({ state, bookedFor }: Step, today: PlainDate): boolean {
  return state === 'booked' && bookedFor !== null && bookedFor.until(today).sign > 0;
}

/** Whether others can build on a step: one side says done, both agree, or it is not needed (rule 9). */
export function isSettled(step: Step): boolean {
  return step.state === 'said done' || isClosed(step);
}

/** Whether nobody owes anything on a step any more. */
export function isClosed(step: Step): boolean {
  return step.state === 'agreed' || step.state === 'not needed';
}
