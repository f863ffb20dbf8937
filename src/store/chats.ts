import type { Tx } from './transaction.ts';

/** What the bot last showed and asked somebody, so that a number, a yes or a no means something. */
export type Chat<Asked> = {
  readonly shown: readonly string[];
  /** The step that was shown last on its own, since the last list. */
  readonly spokenOf: string | null;
  readonly asked: Asked | null;
};

/** The memory of one person's chat; empty for somebody new. */
export async function chatOf<Asked>(tx: Tx, person: string): Promise<Chat<Asked>> {
  const row = await tx
    .selectFrom('chat')
    .select(['shown', 'spoken_of', 'asked'])
    .where('person_id', '=', person)
    .executeTakeFirst();
  return {
    shown: row?.shown ?? [],
    spokenOf: row?.spoken_of ?? null,
    asked: (row?.asked as Asked | undefined) ?? null,
  };
}

/** Remembers the steps that were just shown, in the order of their numbers. */
export async function rememberShown(tx: Tx, person: string, shown: readonly string[]): Promise<void> {
  const text = JSON.stringify(shown);
  await tx
    .insertInto('chat')
    .values({ person_id: person, shown: text, asked: null, spoken_of: null })
    .onConflict((on) => on.column('person_id').doUpdateSet({ shown: text, spoken_of: null }))
    .execute();
}

/** Remembers the step that was just shown on its own. */
export async function rememberSpokenOf(tx: Tx, person: string, step: string): Promise<void> {
  await tx
    .insertInto('chat')
    .values({ person_id: person, shown: '[]', asked: null, spoken_of: step })
    .onConflict((on) => on.column('person_id').doUpdateSet({ spoken_of: step }))
    .execute();
}

/** Forgets what was asked. */
export async function forgetAsked(tx: Tx, person: string): Promise<void> {
  await tx
    .updateTable('chat')
    .set({ asked: null })
    .where('person_id', '=', person)
    .where('asked', 'is not', null)
    .execute();
}

/** Remembers what was just asked. */
export async function rememberAsked(tx: Tx, person: string, asked: object): Promise<void> {
  const text = JSON.stringify(asked);
  await tx
    .insertInto('chat')
    .values({ person_id: person, shown: '[]', asked: text, spoken_of: null })
    .onConflict((on) => on.column('person_id').doUpdateSet({ asked: text }))
    .execute();
}
