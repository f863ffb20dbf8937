import pg from 'pg';

/** The oldest server whose SQL Belong uses (unique nulls not distinct). */
const oldest = 15;

/** The same texts as the embedded database gives: big integers, days, moments and spans. */
const asText = new Set([20, 1082, 1114, 1184, 1186]);
const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    asText.has(oid)
      ? (text: string) => text
      : pg.types.getTypeParser(oid, format)) as typeof pg.types.getTypeParser,
};

/** Connections to a PostgreSQL server; throws plain words where it does not answer or is too old. */
export async function openServer(url: string, onTrouble: (error: unknown) => void): Promise<pg.Pool> {
  const pool = new pg.Pool({
    connectionString: url,
    types,
    max: 10,
    connectionTimeoutMillis: 5_000,
    statement_timeout: 10_000,
    idle_in_transaction_session_timeout: 15_000,
    options: '-c timezone=UTC',
  });
  pool.on('error', onTrouble);
  try {
    const { rows } = await pool.query<{ version: number }>(
      "select current_setting('server_version_num')::int as version",
    );
    const major = Math.floor((rows[0]?.version ?? 0) / 10_000);
    if (major < oldest)
      throw new Error(`Belong needs PostgreSQL ${oldest} or newer; this server is ${major}.`);
    return pool;
  } catch (error) {
    await pool.end();
    throw error;
  }
}
