import path from 'node:path';

/** Where processes keep what they have compiled: each start would compile the same files anew. */
export const compileCache = {
  NODE_COMPILE_CACHE: path.resolve(import.meta.dirname, '../../node_modules/.cache/belong'),
};
