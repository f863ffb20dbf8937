import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** Another process has the data folder open. */
export class FolderInUse extends Error {
  override name = 'FolderInUse';
  constructor(folder: string, cause: unknown) {
    super(
      `Another Belong is already using the data folder ${folder}. Stop that one first, or give this one a folder of its own with DATA_DIR.`,
      { cause },
    );
  }
}

/** Every lock that is held: one that nothing refers to would be collected, and given up with it. */
const held = new Set<DatabaseSync>();

/**
 * Takes a folder for this process alone and gives back how to let go of it. The kernel lets go by itself
 * when the process ends, kill -9 included. Throws FolderInUse where somebody else has it.
 */
export function lockFolder(folder: string): () => void {
  const lock = new DatabaseSync(path.join(folder, 'lock.db'));
  try {
    lock.exec('pragma busy_timeout = 0; pragma locking_mode = exclusive; begin exclusive');
  } catch (cause) {
    lock.close();
    throw new FolderInUse(path.basename(folder), cause);
  }
  held.add(lock);
  return () => {
    if (!held.delete(lock)) return;
    lock.exec('rollback');
    lock.close();
  };
}
