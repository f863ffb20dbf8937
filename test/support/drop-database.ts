import type pg from 'pg';
import { withClient } from '../../src/store/on-server.ts';

/** Takes a database away, once the server has seen everybody leave it. */
export async function dropDatabase(url: string, name: string): Promise<void> {
  await withClient(url, async (client) => {
    for (let look = 0; look < 100 && (await isUsed(client, name)); look += 1) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    await client.query(`drop database if exists ${name} with (force)`);
  });
}

async function isUsed(client: pg.Client, name: string): Promise<boolean> {
  const { rowCount } = await client.query('select from pg_stat_activity where datname = $1', [name]);
  return rowCount !== 0;
}
