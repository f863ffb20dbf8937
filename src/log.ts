import { type DestinationStream, type Logger, pino } from 'pino';

export type Log = Logger;

/** The log: JSON lines with ids only, never names or people's words. */
export function createLog(level: string, destination?: DestinationStream): Log {
  return pino({ level, base: null, serializers: { err: nameOnly, ...hidden } }, destination);
}

/** What a library may want to log of a request holds names and people's words. */
const hidden = Object.fromEntries(['req', 'res', 'value', 'body'].map((key) => [key, () => 'hidden']));

/** What an error is called and where it came from; its message may hold what somebody typed. */
function nameOnly(error: unknown): { name: string; stack: string[] } {
  if (!(error instanceof Error)) return { name: typeof error, stack: [] };
  const stack = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return { name: error.name, stack: stack.map((line) => line.trim()).slice(0, 8) };
}
