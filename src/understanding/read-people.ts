import { plainWords } from './plain-words.ts';

/** Somebody as they are written down: a name, and how to find and ring them where it is said. */
export type Named = {
  readonly name: string;
  readonly address: string | null;
  readonly phone: string | null;
  /** Said to be somebody else than whoever has that name already. */
  readonly another?: true;
};

const address = /[\p{L}\p{N}._%+'-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/u;
/** A number as one rings it in England: an NHS number begins with none of these. */
const phone = /(?:\+[\d ()]{8,19}\d|\(?0[\d ()]{7,16}\d|\b1\d\d(?: ?\d{3})?\b)(?: ?(?:x|ext\.?) ?\d{1,6})?/i;
const mostLetters = 80;

/** Words without the numbers to ring in them: what is left to be looked at for a patient's. */
export function withoutPhones(text: string): string {
  return text.replace(new RegExp(phone, 'gi'), ' ');
}

/** The people in a text, and the lines (from 1) that name nobody; what parts them is a new line, a semicolon, or a comma between whole names. */
export function readPeople(text: string): { people: Named[]; unread: number[] } {
  const lines = text
    .split(/[\n\r;]+/)
    .map((one) => one.trim())
    .filter(Boolean);
  const read = lines.map((one) => partsOf(one).map(readPerson));
  return {
    people: read.flat().filter((person) => person !== undefined),
    unread: read.flatMap((people, at) => (people.includes(undefined) ? [at + 1] : [])),
  };
}

/** 'Kelly Marsh, Joyce Mensah' are two, and so are 'Kelly Marsh and Joyce Mensah'; 'Marsh, Kelly' and 'Kelly Marsh, reception, kelly@nhs.net' are one. */
function partsOf(line: string): string[] {
  const pieces = line.split(/,|&| and /).map((one) => one.trim());
  return pieces.every(isWholeName) || pieces.every((piece) => address.test(piece)) ? pieces : [line];
}

/**
 * First and last name with their capitals, and between them what belongs to a name, as in 'Maria de la Cruz'; in letters
 * that have no capitals, any name. A job is no name: 'Practice Nurse'; but somebody may be called Grace Nurse.
 */
export function isWholeName(words: string): boolean {
  const parts = words.split(' ');
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  if (!parts.every((part) => /^[\p{L}\p{M}.'’-]+$/u.test(part))) return false;
  if (/^\p{Lo}/u.test(first)) return words.length > 1;
  const jobs = parts.filter((part) => job.test(part));
  const isJob = job.test(first) || (jobs.length > 0 && parts.length > 2);
  return parts.length > 1 && /^\p{Lu}/u.test(first) && /^\p{Lu}/u.test(last) && !isJob;
}

const job = /^(?:manager|lead|nurse|gp|reception(?:ist)?|practice|surgery|admin\w*|secretary|partner)$/i;

/** One person from 'Kelly Marsh, kelly.marsh@nhs.net, 01632 960111': any part may be missing but a name or address. */
export function readPerson(text: string): Named | undefined {
  const said = plainWords(text);
  const words = said.replace(/^another (?=\S)/i, '');
  const found = address.exec(words)?.[0] ?? null;
  const without = found ? words.replace(found, ' ') : words;
  const number = phone.exec(without)?.[0].trim() ?? null;
  const name = tidy(number ? without.replace(number, ' ') : without);
  const called = name || (found ? nameFrom(found) : '');
  if (!called || called.length > mostLetters || /\d|[@{}[\]|\\]/.test(called)) return undefined;
  const person = { name: called, address: found?.toLowerCase() ?? null, phone: number };
  return words === said ? person : { ...person, another: true };
}

function tidy(name: string): string {
  return name
    .replace(/\([^)]*\)/g, ' ')
    .replace(/^\s*(\p{L}[\p{L}'’-]+), +(\p{L}[\p{L} '’-]*?)[\s,<>]*$/u, '$2 $1')
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
