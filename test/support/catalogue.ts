import { sql } from 'kysely';
import type { Tx } from '../../src/store/database.ts';

/** Every column, key, check and index that Belong has made, a sorted line for each: the same on any database. */
export async function catalogue(tx: Tx): Promise<string> {
  const columns = await lines(
    tx,
    `select format('%s.%s %s%s%s', table_name, column_name, udt_name,
       case is_nullable when 'NO' then ' not null' else '' end,
       case is_identity when 'YES' then ' identity' else '' end) as line
     from information_schema.columns where table_schema = 'public'`,
  );
  const rules = await lines(
    tx,
    `select format('%s: %s', conrelid::regclass, pg_get_constraintdef(oid)) as line
     from pg_constraint where connamespace = 'public'::regnamespace and contype <> 'n'`,
  );
  const indexes = await lines(tx, `select indexdef as line from pg_indexes where schemaname = 'public'`);
  return [...columns, ...rules, ...indexes].join('\n').concat('\n');
}

/** Kysely's own tables are its own business. */
async function lines(tx: Tx, query: string): Promise<string[]> {
  const { rows } = await sql<{ line: string }>`${sql.raw(query)}`.execute(tx);
  return rows
    .map(({ line }) => line)
    .filter((line) => !line.includes('kysely_'))
    .toSorted((one, other) => (one < other ? -1 : 1));
}
