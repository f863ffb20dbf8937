import type { Temporal } from 'temporal-polyfill';
import type { CheckedText } from '../induction/checked-text.ts';
import type { PageSent } from '../induction/page-sent.ts';
import type { PageKind } from '../induction/pages.ts';
import type { PersonId } from '../induction/role.ts';
import { fromDay, toDay } from './plain-day.ts';
import type { Tx } from './transaction.ts';

/** Which text of which practice. */
export type PageOf = { readonly practiceId: string; readonly kind: PageKind };

/** A text as somebody at the practice has kept it. */
export type PageKept = { readonly words: CheckedText; readonly by: string; readonly on: Temporal.PlainDate };

/** A text of a practice; undefined where nobody has changed the one that Belong brings. */
export async function pageOf(tx: Tx, { practiceId, kind }: PageOf): Promise<PageKept | undefined> {
  const row = await tx
    .selectFrom('page')
    .select(['words', 'person_id', 'on_day'])
    .where('practice_id', '=', practiceId)
    .where('kind', '=', kind)
    .executeTakeFirst();
  // Only checked text is ever saved in this column.
  return row && { words: row.words as CheckedText, by: row.person_id, on: toDay(row.on_day) };
}

/** Keeps a text of a practice in place of what there was. */
export async function savePage(
  tx: Tx,
  page: PageOf & { words: CheckedText; person: string; today: Temporal.PlainDate },
): Promise<void> {
  const { practiceId, kind, words, person } = page;
  const on_day = fromDay(page.today);
  await tx
    .insertInto('page')
    .values({ practice_id: practiceId, kind, words, person_id: person, on_day })
    .onConflict((on) => on.columns(['practice_id', 'kind']).doUpdateSet({ words, person_id: person, on_day }))
    .execute();
}

/** Goes back to the text that Belong brings. */
export async function removePage(tx: Tx, { practiceId, kind }: PageOf): Promise<void> {
  await tx.deleteFrom('page').where('practice_id', '=', practiceId).where('kind', '=', kind).execute();
}

/** That a text went to somebody: in general, or on the card of one hello. */
export type Sending = PageSent & { readonly person: PersonId; readonly step: string | null };

/** To whom a text of a practice went, when, and with which words. */
export async function sendingsOf(tx: Tx, { practiceId, kind }: PageOf): Promise<Sending[]> {
  const rows = await tx
    .selectFrom('page_sent')
    .selectAll()
    .where('practice_id', '=', practiceId)
    .where('kind', '=', kind)
    .orderBy('on_day')
    .execute();
  return rows.map(({ person_id, step_id, on_day, words }) => ({
    person: person_id,
    step: step_id,
    on: toDay(on_day),
    words,
  }));
}

/** Notes down that a text went to somebody, once a day. */
export async function noteSending(
  tx: Tx,
  { practiceId, kind }: PageOf,
  { person, step, on, words }: Sending,
): Promise<void> {
  await tx
    .insertInto('page_sent')
    .values({ practice_id: practiceId, kind, person_id: person, step_id: step, on_day: fromDay(on), words })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
