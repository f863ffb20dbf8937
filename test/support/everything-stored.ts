import { sql } from 'kysely';
import type { Database } from '../../src/store/database.ts';

/** All rows of all tables as one text, the queue’s with them, but for those named. */
export async function everythingStored(database: Database, but: readonly string[] = []): Promise<string> {
  return database.transaction(async (tx) => {
    const { rows } = await sql<{ name: string }>`
      select format('%I.%I', table_schema, table_name) as name from information_schema.tables
      where table_schema not in ('pg_catalog', 'information_schema') and table_type = 'BASE TABLE'
      order by 1`.execute(tx);
    const all = [];
    for (const { name } of rows.filter((one) => !but.includes(one.name))) {
      const found = await sql`select to_jsonb(t) as row from ${sql.raw(name)} as t`.execute(tx);
      all.push(name, ...found.rows);
    }
    return JSON.stringify(all);
  });
}
