import fs from 'node:fs';
import path from 'node:path';
import type { PGlite } from '@electric-sql/pglite';
import { NodeFS } from '@electric-sql/pglite/nodefs';

type FileModule = { NODEFS: { stream_ops: { fsync?: (stream: { nfd: number }) => number } } };
type Before = (module: FileModule) => void;

/** PGlite's files on disk, with the fsync that its own layer leaves out; counts how often it was asked for. */
export class DurableFiles extends NodeFS {
  syncs = 0;

  override async init(pg: PGlite, options: Parameters<NodeFS['init']>[1]) {
    const made = await super.init(pg, options);
    const before = made.emscriptenOpts as { preRun?: Before[] };
    before.preRun = [
      ...(before.preRun ?? []),
      (module) => {
        module.NODEFS.stream_ops.fsync = ({ nfd }) => {
          fs.fsyncSync(nfd);
          this.syncs += 1;
          return 0;
        };
      },
    ];
    return made;
  }
}

/** Asks the disk to keep a whole folder: a new cluster is written before its first fsync. */
export function syncFolder(folder: string): void {
  for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
    const inside = path.join(folder, entry.name);
    if (entry.isDirectory()) syncFolder(inside);
    else if (entry.isFile()) syncPath(inside);
  }
  syncPath(folder);
}

function syncPath(file: string): void {
  const handle = fs.openSync(file, 'r');
  try {
    fs.fsyncSync(handle);
  } finally {
    fs.closeSync(handle);
  }
}
