import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Tx } from './transaction.ts';

/** News in the words of its reader: what changed for them, with what they may press. */
export type News = {
  readonly heading: string;
  readonly says: readonly string[];
  readonly presses: readonly { readonly title: string; readonly data: object }[];
  /** The newcomer it asks about; once that is settled, nobody needs to be asked any more. */
  readonly newcomer?: string;
  /** The induction it says has started; whoever opens Belong later hears of that too, as long as it runs. */
  readonly started?: string;
  /** By name, those it says have not opened Belong. */
  readonly unopened?: readonly string[];
};

/** One message that one person is owed: the card of a hello, or news. */
export type Notice = { readonly id: number; readonly person: string } & (
  | { readonly kind: 'hello'; readonly stepId: string }
  | { readonly kind: 'news'; readonly news: News }
);

/** Writes down that somebody is to have the card of a hello, in the transaction that sends it. */
export async function oweHelloNotice(
  tx: Tx,
  { person, stepId }: { person: string; stepId: string },
  at: Temporal.Instant,
): Promise<void> {
  await owe(tx, { person_id: person, step_id: stepId, kind: 'hello' }, at);
}

/** Writes down that somebody is to hear news, in the transaction of the change it tells of. */
export async function oweNews(tx: Tx, person: string, news: News, at: Temporal.Instant): Promise<void> {
  await owe(tx, { person_id: person, kind: 'news', body: JSON.stringify(news) }, at);
}

/** The news that somebody is still to be sent about people who have not opened Belong, so that all are in one message. */
export async function unopenedNews(tx: Tx, person: string): Promise<{ id: number; news: News } | undefined> {
  const row = await tx
    .selectFrom('notice')
    .select(['id', 'body'])
    .where('person_id', '=', person)
    .where('state', '=', 'waiting')
    .where(sql<boolean>`body ? 'unopened'`)
    .limit(1)
    .forUpdate()
    .executeTakeFirst();
  return row && { id: row.id, news: row.body as News };
}

/** Puts other words in the place of news that waits. */
export async function rewriteNews(tx: Tx, id: number, news: News): Promise<void> {
  await tx
    .updateTable('notice')
    .set({ body: JSON.stringify(news) })
    .where('id', '=', id)
    .execute();
}

type Owed = { person_id: string; kind: string; step_id?: string; body?: string };

async function owe(tx: Tx, owed: Owed, at: Temporal.Instant): Promise<void> {
  await tx
    .insertInto('notice')
    .values({ ...owed, made_at: at.toString(), state: 'waiting' })
    .execute();
}

/** The notices after one that still have to go out, oldest first. */
export async function waitingNotices(tx: Tx, after: number): Promise<Notice[]> {
  const rows = await tx
    .selectFrom('notice')
    .select(['id', 'person_id', 'step_id', 'body'])
    .where('state', '=', 'waiting')
    .where('id', '>', after)
    .orderBy('id')
    .limit(100)
    .execute();
  return rows.map(({ id, person_id, step_id, body }) =>
    step_id === null
      ? { id, person: person_id, kind: 'news', news: body as News }
      : { id, person: person_id, kind: 'hello', stepId: step_id },
  );
}

/** What can become of a notice: 'not yet' is for somebody who has never opened Belong, 'waiting' for one that Teams wants later. */
export type NoticeEnd = 'waiting' | 'not yet' | 'sent' | 'not needed' | 'unreachable' | 'unknown';

/**
 * Wakes what waited until somebody first opened Belong: questions about newcomers, inductions that have started, and
 * steps. Other news is old by then: what is so today they see on their list.
 */
export async function wakeNotices(tx: Tx, person: string): Promise<void> {
  const lasts = sql`body is null or body ? 'newcomer' or body ? 'started'`;
  await tx
    .updateTable('notice')
    .set({ state: sql`case when ${lasts} then 'waiting' else 'not needed' end` })
    .where('person_id', '=', person)
    .where('state', '=', 'not yet')
    .execute();
}

/** Takes the news of inductions that have started, also where it is being sent, to be said in somebody's welcome. */
export async function takeStartNews(tx: Tx, person: string, at: Temporal.Instant): Promise<News[]> {
  const rows = await tx
    .updateTable('notice')
    .set({ state: 'sent', settled_at: at.toString() })
    .where('person_id', '=', person)
    .where('state', 'in', ['waiting', 'not yet', 'unknown'])
    .where(sql<boolean>`body ? 'started'`)
    .returning('body')
    .execute();
  return rows.map(({ body }) => body as News);
}

/** The hellos whose cards still have to reach somebody. */
export async function hellosOwed(tx: Tx, steps: readonly string[]): Promise<ReadonlySet<string>> {
  if (steps.length === 0) return new Set();
  const rows = await tx
    .selectFrom('notice')
    .select('step_id')
    .where('kind', '=', 'hello')
    .where('step_id', 'in', steps)
    .where('state', 'in', ['waiting', 'not yet', 'unknown'])
    .execute();
  return new Set(rows.flatMap(({ step_id }) => step_id ?? []));
}

/** Takes the card of a hello that is owed to somebody, also where it is being sent: they have it before them already. */
export async function takeHello(
  tx: Tx,
  { person, stepId }: { person: string; stepId: string },
  at: Temporal.Instant,
): Promise<void> {
  await tx
    .updateTable('notice')
    .set({ state: 'sent', settled_at: at.toString() })
    .where('person_id', '=', person)
    .where('step_id', '=', stepId)
    .where('kind', '=', 'hello')
    .where('state', 'in', ['waiting', 'not yet', 'unknown'])
    .execute();
}

/** Whether a notice that was taken is still to be sent by whoever took it. */
export async function isOnItsWay(tx: Tx, id: number): Promise<boolean> {
  const row = await tx.selectFrom('notice').select('state').where('id', '=', id).executeTakeFirst();
  return row?.state === 'unknown';
}

/** Moves a notice on, unless somebody else has done so already: false then. Who has opened Belong meanwhile is sent it after all. */
export async function settleNotice(
  tx: Tx,
  notice: { id: number; from: 'waiting' | 'unknown'; to: NoticeEnd },
  at: Temporal.Instant,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('notice')
    .set({
      state: notice.to === 'not yet' ? notYetUnlessOpened : notice.to,
      settled_at: notice.to === 'waiting' ? null : at.toString(),
    })
    .where('id', '=', notice.id)
    .where('state', '=', notice.from)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Belong may be opened between the look at where somebody is and this: nobody would wake the notice again. */
const notYetUnlessOpened = sql<'waiting' | 'not yet'>`case when exists (
  select 1 from reach where reach.person_id = notice.person_id
) then 'waiting' else 'not yet' end`;
