import type { FoundName } from './titled-name.ts';

const person =
  '(?:receptionists?|managers?|nurses?|leads?|deputy|guardian|secretary|pharmacist|partner|supervisor|buddy|chair|trustee|administrator|admin|paramedic|physio(?:therapist)?|coach|co-?ordinator|link worker|prescriber|hca|officer|advis[eo]r|trainer|caretaker|cleaner|colleague|volunteer)';
const which =
  '(?:(?:the|our|an?|new|practice|senior|deputy|assistant|office|reception|safeguarding|care|carers?|social|health|line|case|data|protection|dementia|falls|housing|community|mental) ){0,4}';
const place = '(?:reception|staff|team|service|department|council|office|pcn|hub)';

const before = new RegExp(
  `(?:\\b(?:${person}|staff)(?: (?:at|of|for) [\\w ]{1,30})?(?::| (?:is|are|will be)(?: now)?:?) ?|\\b(?:our|my|new) (?:[a-z-]+ )?${person},? )$`,
  'i',
);
const after = [
  // 'Mrs Hartley, the nurse said': that is somebody else.
  `(?: (?=the|our)|, | \\(|(?: is| will be)(?: now)? )${which}(?:${person}|reception)\\b(?! (?:said|saw|rang|thinks|told|has|wants))`,
  ' (?:runs|leads|manages|supervises|chairs|teaches|trains|covers)\\b',
  ',? (?:from|off|to) (?:the )?staff\\b',
].map((one) => new RegExp(`^${one}`, 'i'));

/** A letter may be for a patient, from a team. */
const notFor = /\b(?:for|re) $/i;
const fromTeam = new RegExp(`^,? from (?:the )?(?:[\\w-]+ ){0,2}${place}\\b`, 'i');
const near = 60;

/** Whether a text says of somebody whom it names that they work here, by their job, their team or their address. */
export function isSaidToWorkHere(text: string, found: FoundName): boolean {
  const left = text.slice(Math.max(0, found.from - near), found.from);
  const rest = text.slice(found.to, found.to + near);
  if (before.test(left) || after.some((one) => one.test(rest)) || hasAddress(found.name, rest)) return true;
  return fromTeam.test(rest) && !notFor.test(left);
}

/** An address with their surname in it, in the same line. */
function hasAddress(name: string, rest: string): boolean {
  const last = name.split(' ').at(-1) ?? '';
  const address = /^[^\n;]*?(?<who>[\w.+'-]+)@/.exec(rest)?.groups?.who ?? '';
  return address.toLowerCase().includes(last.toLowerCase());
}
