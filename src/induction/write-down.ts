/** Somebody as a form has them. */
type WrittenDown = { readonly name: string; readonly address?: string | null; readonly phone: string | null };

/** People as they stand on one line of a form: name, work email and phone, with semicolons between two of them. */
export function writeDown(people: readonly WrittenDown[]): string {
  return people
    .map(({ name, address, phone }) => [name, address, phone].filter(Boolean).join(', '))
    .join('; ');
}
