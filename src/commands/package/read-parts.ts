import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseEnv } from 'node:util';
import type { Parts } from './build-package.ts';
import type { Values } from './values.ts';
import { WrongPackage } from './wrong-package.ts';

/** Reads what a package is made of; what env/.env.<name>.user says goes before env/.env.<name>. */
export async function readParts(root: string, name: string): Promise<Parts> {
  if (!/^[a-z][a-z0-9-]*$/.test(name)) throw new WrongPackage([`--env is a name, as in dev: not “${name}”.`]);
  const inFolder = (file: string) => readFile(path.join(root, 'manifest', file));
  return {
    values: await readValues(path.join(root, 'env', `.env.${name}`), name),
    manifest: await inFolder('manifest.json').then(String),
    color: await inFolder('color.png'),
    outline: await inFolder('outline.png'),
  };
}

async function readValues(file: string, name: string): Promise<Values> {
  const shared = await readIfThere(file);
  if (shared === undefined)
    throw new WrongPackage([`There is no env/.env.${name}. Copy env/.env.example, and fill it in.`]);
  return { ...parseEnv(shared), ...parseEnv((await readIfThere(`${file}.user`)) ?? '') };
}

async function readIfThere(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
