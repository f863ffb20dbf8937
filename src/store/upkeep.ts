import type { PGlite } from '@electric-sql/pglite';

const minute = 60_000;

/** Does what a PostgreSQL server's own processes would do, and PGlite has none of: checkpoints and vacuum. */
export function keepUp(
  pglite: PGlite,
  {
    checkpointMs = minute,
    vacuumMs = 24 * 60 * minute,
    onTrouble,
  }: { checkpointMs?: number; vacuumMs?: number; onTrouble: (error: unknown) => void },
): () => Promise<void> {
  let last: Promise<unknown> = Promise.resolve();
  const every = (ms: number, sql: string) => {
    const timer = setInterval(() => {
      last = pglite.exec(sql).catch(onTrouble);
    }, ms);
    return timer.unref();
  };
  const timers = [every(checkpointMs, 'checkpoint'), every(vacuumMs, 'vacuum (analyze)')];
  return async () => {
    for (const timer of timers) clearInterval(timer);
    await last;
  };
}
