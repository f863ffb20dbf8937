import type { Tx } from './transaction.ts';

/** A small fact that is kept between starts, if there is one. */
export async function keptSetting(tx: Tx, name: string): Promise<unknown> {
  const row = await tx.selectFrom('setting').select('value').where('name', '=', name).executeTakeFirst();
  return row?.value;
}

/** Keeps a small fact between starts. */
export async function keepSetting(tx: Tx, name: string, value: unknown): Promise<void> {
  const text = JSON.stringify(value);
  await tx
    .insertInto('setting')
    .values({ name, value: text })
    .onConflict((on) => on.column('name').doUpdateSet({ value: text }))
    .execute();
}
