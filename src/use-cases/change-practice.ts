import type { ContactKind } from '../induction/contacts.ts';
import type { LadderProblem } from '../induction/ladder-settings.ts';
import type { PersonId } from '../induction/role.ts';
import { inductionIdsAt } from '../store/inductions.ts';
import { lockInductions } from '../store/load-induction.ts';
import { peopleByIds } from '../store/people.ts';
import { lockPractices, type PracticeSetUp } from '../store/practices.ts';
import { carryChange } from './carry-change.ts';
import type { PeopleRefusal } from './name-people.ts';
import { findPlace, type NoPlace, type PlaceRef } from './places.ts';
import { type SetUp, setUpOf } from './see-set-up.ts';
import { NothingKept, Refused, type Room, type UseCase, useCase } from './use-case.ts';

/** A practice as it is after a change, or why nothing was changed. */
export type SetUpChanged =
  | {
      readonly refusal?: undefined;
      readonly setUp: SetUp;
      /** Whether it is only shown what the change would do, there was nothing to change, or it was made. */
      readonly outcome: 'would change' | 'nothing to change' | 'changed';
      /** Whom it means something for, besides whoever asked. */
      readonly told: readonly string[];
    }
  | { readonly refusal: SetUpRefusal };

export type SetUpRefusal =
  /** `at`: the slot or contact in which it stands. */
  | (PeopleRefusal & { readonly at?: string })
  | NoPlace
  | { readonly no: 'leaves nobody' }
  | { readonly no: 'needs name and phone'; readonly what: ContactKind }
  | { readonly no: 'not independent'; readonly name: string }
  | { readonly no: 'not on the staff'; readonly name: string }
  | { readonly no: 'ladder out of bounds'; readonly problems: readonly LadderProblem[] }
  /** Somebody else has changed these since the form was made. */
  | { readonly no: 'changed meanwhile'; readonly what: readonly string[] };

/** What a form showed when it was made; only what its reader changed is saved. */
export type AsShown = Readonly<Record<string, string>> | undefined;

/** How a change was asked for: on a form that showed how things were, or typed and not yet said yes to. */
export type Manner = { readonly shown?: AsShown; readonly sure?: boolean };

/** Writes one change of a practice; says why it cannot, or that there is nothing to change. */
export type Edit = (
  room: Room,
  practice: PracticeSetUp,
  shown: AsShown,
) => Promise<SetUpRefusal | 'nothing' | 'changed'>;

/**
 * A change of a practice's set-up: all of it is made, with what follows for its inductions, or nothing. One that is
 * not sure, where an induction is under way, only shows what it would do.
 */
export function changing<Wish>(
  records: 'set up' | 'checked',
  edit: (wish: Wish) => Edit,
): UseCase<[PlaceRef, Wish, Manner?], SetUpChanged> {
  return useCase(
    { may: 'set up a practice', records },
    async (room, ref: PlaceRef, wish: Wish, { shown, sure = true }: Manner = {}): Promise<SetUpChanged> => {
      const found = await findPlace(room, 'set up a practice', ref);
      if ('refusal' in found) return found;
      const { id } = found.practice;
      // The practice first: whoever starts an induction there holds it until that is saved.
      const practice = await heldPractice(room, id);
      const before = await lockInductions(room.tx, await inductionIdsAt(room.tx, id));
      const edited = await edit(wish)(room, practice, shown);
      if (typeof edited !== 'string') throw new Refused(edited);
      const concerned = new Set<PersonId>();
      // Whom to ring is no step’s business.
      const touched = records === 'set up' && edited === 'changed' ? before : [];
      for (const induction of touched)
        for (const { person } of (await carryChange(room, induction)).changes) concerned.add(person);
      const outcome = edited === 'nothing' ? 'nothing to change' : 'changed';
      if (outcome === 'changed') await room.record({ kind: records, practiceId: id });
      const setUp = await setUpOf(room, await heldPractice(room, id));
      const told = await namesOf(room, concerned);
      if (touched.length && !sure) throw new NothingKept({ setUp, outcome: 'would change', told });
      return { setUp, outcome, told };
    },
  );
}

async function heldPractice({ tx }: Room, id: string): Promise<PracticeSetUp> {
  const [practice] = await lockPractices(tx, [id]);
  if (!practice) throw new Error(`practice ${id} went missing`);
  return practice;
}

async function namesOf({ tx, asker }: Room, people: ReadonlySet<PersonId>): Promise<string[]> {
  const others = [...people].filter((id) => id !== asker.person);
  return (await peopleByIds(tx, others)).map(({ name }) => name);
}

/** Whether somebody wishes for something else than a form showed; what is typed in the chat is always a wish. */
export function isWished(text: string | undefined, shown: string | undefined): boolean {
  return text !== undefined && text !== shown;
}

/** Which of the wished-for fields somebody else has changed since a form showed them. */
export function clashesIn(
  changed: readonly string[],
  now: Readonly<Record<string, string>>,
  shown: AsShown,
): SetUpRefusal | undefined {
  const what = shown ? changed.filter((field) => (now[field] ?? '') !== (shown[field] ?? '')) : [];
  return what.length ? { no: 'changed meanwhile', what } : undefined;
}
