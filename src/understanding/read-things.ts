import { type AccessThing, accessThings } from '../induction/access.ts';

/** What people call them besides. */
const others: Readonly<Record<string, AccessThing>> = {
  'door code': 'door',
  doors: 'door',
  key: 'door',
  keys: 'door',
  'smart card': 'smartcard',
  system: 'clinical system',
  'the system': 'clinical system',
  emis: 'clinical system',
  systmone: 'clinical system',
  'e-mail': 'email',
  mail: 'email',
  telephone: 'phone',
  printers: 'printer',
  smartcards: 'smartcard',
  phones: 'phone',
};

/** The things that words list, or nothing where one of them is none. */
export function readThings(text: string): readonly AccessThing[] | undefined {
  const words = text.trim().toLowerCase();
  const said = words.split(/\s*(?:,|;|&|\band\b|\bor\b)\s*/).filter(Boolean);
  const things = said.map((one) => {
    const plain = one.replace(/^(?:the|a|an|their|her|his) /, '');
    return accessThings.find((thing) => thing.toLowerCase() === plain) ?? others[plain];
  });
  const known = things.filter((thing) => thing !== undefined);
  return known.length > 0 && known.length === said.length ? [...new Set(known)] : undefined;
}
