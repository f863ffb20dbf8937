import type { Temporal } from 'temporal-polyfill';
import type { AccessLack } from './access-problems.ts';
import type { CheckedText } from './checked-text.ts';
import type { PersonId, Role } from './role.ts';
import type { State } from './step.ts';

/** What somebody can say of a step. */
export type Move =
  | { readonly kind: 'done' }
  | { readonly kind: 'happened' }
  | { readonly kind: 'not yet' }
  | { readonly kind: 'called off'; readonly reason?: CheckedText }
  /** One session happened and more are to come. */
  | { readonly kind: 'session' }
  /** `with`: whom it is booked with, where somebody is named. */
  | { readonly kind: 'book'; readonly day: Temporal.PlainDate; readonly with?: PersonId }
  | { readonly kind: 'move'; readonly day: Temporal.PlainDate }
  /**
   * What is in the way, where it is one of these: `noRoomOn`, `unfitOn`: the days of the week on which there is no room, or one
   * that does not suit; `noAccess`: what does not work.
   */
  | {
      readonly kind: 'blocked';
      readonly reason: CheckedText;
      readonly noRoomOn?: readonly number[];
      readonly unfitOn?: readonly number[];
      readonly noAccess?: readonly AccessLack[];
    }
  /** Something does not work that one side has called done: it is kept, and the step stays as it is. */
  | { readonly kind: 'trouble'; readonly noAccess: readonly AccessLack[] }
  | { readonly kind: 'not needed'; readonly reason: CheckedText };
export type MoveKind = Move['kind'];

/** Somebody who speaks of a step, and on which side of it they stand. */
export type Mover = {
  readonly person: PersonId;
  readonly owner: boolean;
  /** The roles whose yes is theirs to give. */
  readonly agrees: readonly Role[];
  /** Whether they are the link worker's line manager. */
  readonly leads: boolean;
  /** Whether it is their role’s and in somebody else’s hands. */
  readonly lent?: boolean;
};

/** Who may make a move. */
export type Side = 'owner' | 'other side' | 'either side';

/** What a move leads to: `by answers` is agreed once everyone who must has said yes, else said done. */
export type Rule =
  | { readonly by: Side; readonly to: State | 'by answers' | 'as it was' | 'open again' }
  | { readonly no: 'already' | 'settled' };

const either = (to: State | 'as it was' | 'open again'): Rule => ({ by: 'either side', to });
const done: Rule = { by: 'owner', to: 'by answers' };
const happened: Rule = { by: 'other side', to: 'by answers' };
const settled: Rule = { no: 'settled' };

const open = {
  done,
  happened,
  'not yet': either('as it was'),
  'called off': either('not happened'),
  session: either('to do'),
  book: either('booked'),
  move: either('to do'),
  blocked: either('blocked'),
  trouble: either('as it was'),
  'not needed': either('not needed'),
} satisfies Record<MoveKind, Rule>;

/** Every move from every state (domain: states and agreement, rules 1 to 4). */
export const rules: Readonly<Record<State, Readonly<Record<MoveKind, Rule>>>> = {
  'to do': open,
  booked: { ...open, 'not yet': either('open again'), move: either('booked') },
  'said done': { ...open, 'not yet': either('to do') },
  'not happened': { ...open, 'called off': { no: 'already' } },
  blocked: open,
  agreed: {
    done,
    happened: { no: 'already' },
    'not yet': settled,
    'called off': settled,
    session: settled,
    book: settled,
    move: settled,
    blocked: settled,
    trouble: either('as it was'),
    'not needed': settled,
  },
  'not needed': {
    done: settled,
    happened: settled,
    'not yet': settled,
    'called off': settled,
    session: settled,
    book: either('booked'),
    move: either('to do'),
    blocked: settled,
    trouble: either('as it was'),
    'not needed': { no: 'already' },
  },
};
