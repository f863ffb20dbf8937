import { plainWords } from './plain-words.ts';

/** Somebody as they are written down: a name, and how to find and ring them where it is said. */
export type Named = { readonly name: string; readonly address: string | null; readonly phone: string | null };

const address = /[\p{L}\p{N}._%+'-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/u;
const phone = /(?:\+?\(?\d)[\d ()]{5,18}\d(?: ?(?:x|ext\.?) ?\d{1,6})?/i;
const mostLetters = 80;

/** The people in a text, one a line or with semicolons between them; lines that name nobody come back as they are. */
export function readPeople(text: string): { people: Named[]; unread: string[] } {
  const lines = text
    .split(/[\n\r;]+/)
    .map((one) => one.trim())
    .filter(Boolean);
  const read = lines.map((one) => [one, readPerson(one)] as const);
  return {
    people: read.flatMap(([, person]) => (person ? [person] : [])),
    unread: read.filter(([, person]) => !person).map(([one]) => one),
  };
}

/** One person from 'Kelly Marsh, kelly.marsh@nhs.net, 01632 960111': any part may be missing but a name or address. */
export function readPerson(text: string): Named | undefined {
  const words = plainWords(text);
  const found = address.exec(words)?.[0] ?? null;
  const without = found ? words.replace(found, ' ') : words;
  const number = phone.exec(without)?.[0].trim() ?? null;
  const name = tidy(number ? without.replace(number, ' ') : without);
  const called = name || (found ? nameFrom(found) : '');
  if (!called || called.length > mostLetters || /\d|[@{}[\]|\\]/.test(called)) return undefined;
  return { name: called, address: found?.toLowerCase() ?? null, phone: number };
}

function tidy(name: string): string {
  return name
    .replace(/[<>(),;:"“”]+/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^(?:and|is|now|[\s.•*-])+(?=\p{Lu})/u, '')
    .trim()
    .replace(/[\s.-]+$/, '');
}

/** 'kelly.marsh@nhs.net' is Kelly Marsh until somebody says otherwise. */
function nameFrom(found: string): string {
  const [local = ''] = found.split('@');
  const words = local
    .replace(/\d+/g, '')
    .split(/[._-]+/)
    .filter(Boolean);
  return words.map((word) => `${word[0]?.toUpperCase()}${word.slice(1).toLowerCase()}`).join(' ');
}
