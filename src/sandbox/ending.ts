/** Something that was started and can be stopped. */
export type Stop = () => Promise<void>;

/** Ctrl-C has ended everything by then, whatever hangs. */
const mostMsToStop = 9_000;
const lookEveryMs = 500;

/** Stops everything, the last one started first. */
export async function stopAll(stops: readonly Stop[]): Promise<void> {
  for (const stop of stops.toReversed()) await stop();
}

/** Ends this process and all it started on Ctrl-C or SIGTERM; with npm too, which passes on neither. */
export function endWith(stops: readonly Stop[], startedByNpm: boolean): void {
  let ending = false;
  const end = async () => {
    if (ending) return;
    ending = true;
    setTimeout(() => process.exit(1), mostMsToStop).unref();
    await stopAll(stops);
    process.exit(0);
  };
  process.on('SIGINT', end);
  process.on('SIGTERM', end);
  if (startedByNpm) whenOrphaned(end);
}

/** npm gives a SIGTERM to the shell between it and this process, and the shell ends without a word to us. */
function whenOrphaned(end: () => void): void {
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && end(), lookEveryMs).unref();
}
