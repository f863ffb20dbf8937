import pg from 'pg';

const standard = 'postgres://postgres@127.0.0.1:5432/postgres';

/**
 * The PostgreSQL server to test on: DATABASE_URL, or the one at the standard port if it lets us in. Throws where
 * DATABASE_URL or REQUIRE_SERVER asked for one and none answers.
 */
export async function findServer(): Promise<string | undefined> {
  const url = process.env.DATABASE_URL || standard;
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 3_000 });
  try {
    await client.connect();
    return url;
  } catch (cause) {
    const wanted = process.env.DATABASE_URL || process.env.REQUIRE_SERVER;
    if (wanted) throw new Error('The suite was to run on a PostgreSQL server, and none answers.', { cause });
    return undefined;
  } finally {
    await client.end();
  }
}
