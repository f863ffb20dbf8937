import { strToU8, zipSync } from 'fflate';
import { checkIcons } from './check-icons.ts';
import { checkLimits } from './check-limits.ts';
import { checkSchema } from './check-schema.ts';
import { fillIn } from './fill-in.ts';
import { type Values, wrongValues } from './values.ts';
import { WrongPackage } from './wrong-package.ts';

/** What a package is made of; the manifest is JSON with placeholders in it. */
export type Parts = {
  readonly values: Values;
  readonly manifest: string;
  readonly color: Uint8Array;
  readonly outline: Uint8Array;
};

/** The same parts give the same zip, whenever it is made; a zip knows no time before 1980. */
const mtime = '1980-01-02T00:00:00';

/** The zip for Teams, manifest and icons at its root; throws WrongPackage with everything that is wrong. */
export function buildPackage({ values, manifest, color, outline }: Parts): Uint8Array {
  const { filled, wrong } = fillIn(parsed(manifest), values);
  const unfilled = wrong.map(fieldIn);
  const inManifest = checkManifest(filled).filter((words) => !unfilled.includes(fieldIn(words)));
  const all = [...wrongValues(values), ...wrong, ...inManifest, ...checkIcons({ color, outline })];
  if (all.length) throw new WrongPackage(all);
  const json = strToU8(`${JSON.stringify(filled, null, 2)}\n`);
  return zipSync({ 'manifest.json': json, 'color.png': color, 'outline.png': outline }, { mtime });
}

function parsed(manifest: string): unknown {
  try {
    return JSON.parse(manifest);
  } catch (error) {
    throw new WrongPackage([`manifest.json cannot be read: ${String(error)}`]);
  }
}

/** What the schema says is not said twice in other words. */
function checkManifest(filled: unknown): string[] {
  const bySchema = checkSchema(filled);
  const fields = bySchema.map(fieldIn);
  return [...bySchema, ...checkLimits(filled).filter((words) => !fields.includes(fieldIn(words)))];
}

/** The field that a sentence begins with. */
function fieldIn(words: string): string {
  return words.split(' ', 1)[0] ?? '';
}
