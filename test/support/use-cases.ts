import { globSync } from 'node:fs';
import path from 'node:path';

const folder = path.resolve(import.meta.dirname, '../../src/use-cases');

/** The files that hold use cases. */
export const useCaseFiles = globSync('*.ts', { cwd: folder })
  .toSorted()
  .map((file) => path.join(folder, file));

/** One use case by name, with what it declares. */
export type NamedUseCase = { readonly name: string; readonly rights: { may: string; records: string } };

/** Every use case there is. */
export async function useCases(): Promise<NamedUseCase[]> {
  const all: NamedUseCase[] = [];
  for (const file of useCaseFiles) {
    const room: Record<string, unknown> = await import(file);
    for (const [name, value] of Object.entries(room)) {
      if (typeof value === 'function' && 'rights' in value)
        all.push({ name, rights: value.rights as NamedUseCase['rights'] });
    }
  }
  return all;
}
