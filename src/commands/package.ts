import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildPackage } from './package/build-package.ts';
import { readParts } from './package/read-parts.ts';
import { exampleValues } from './package/values.ts';
import { WrongPackage } from './package/wrong-package.ts';

const root = path.resolve(import.meta.dirname, '../..');
const folder = path.join(root, 'build');

/** Checks the app’s package for one environment and writes it into build/; throws WrongPackage with everything wrong. */
async function writePackage(name: string): Promise<void> {
  const parts = await readParts(root, name);
  const zip = buildPackage(parts);
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, `belong-${name}.zip`), zip);
  print(`build/belong-${name}.zip is written: ${zip.length} bytes, and nothing wrong was found.`);
  for (const value of exampleValues(parts.values))
    print(`${value} is still the example’s: no bot answers behind this package.`);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

try {
  const { values } = parseArgs({ options: { env: { type: 'string', default: 'dev' } } });
  await writePackage(values.env);
} catch (error) {
  if (!(error instanceof WrongPackage)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
