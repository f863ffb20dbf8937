/** Trouble that no caller waits for ends the run: nothing may be swallowed. */
export function onTrouble(error: unknown): void {
  queueMicrotask(() => {
    throw error;
  });
}
