import type { Serious } from '../induction/serious.ts';
import { type PatientSign, patientInMessage } from '../understanding/patient-in-message.ts';
import { readSerious } from '../understanding/read-serious.ts';
import { seriousByExample } from '../understanding/serious-by-example.ts';
import { isLetThrough } from '../use-cases/let-through.ts';
import { seeColleagues } from '../use-cases/see-colleagues.ts';
import type { Turn } from './turn.ts';

/** What comes first in what somebody typed; `isSure`: nobody who says that it is none can be right. */
export type SeriousFound = { readonly kind: Serious; readonly isSure: boolean };

/** What it was read as. */
type Asked = { readonly ask: string };

/** A page speaks to the team of what may be hard, and names and addresses belong into a set-up. */
const pages: readonly string[] = ['page', 'edit page', 'save page', 'send page'];
const setUps: readonly string[] = [
  'add staff',
  'remove staff',
  'fill slots',
  'save contacts',
  'add practice',
];
const inSetUps: readonly PatientSign[] = ['nhs-number', 'record-number', 'record-text', 'admitted'];
const sure: readonly PatientSign[] = ['nhs-number', 'record-number'];

/**
 * The serious matter in what somebody typed, which comes before anything else; nothing where they have just said that it is none,
 * and of a page and a set-up only what has no place there.
 */
export async function seriousFirst(
  text: string,
  asked: Asked,
  turn: Turn,
): Promise<SeriousFound | undefined> {
  const kind =
    readSerious(text, () => false) ?? (asked.ask === 'unknown' ? seriousByExample(text) : undefined);
  const isDanger = kind === 'crisis' || kind === 'safeguarding';
  const sign = isDanger ? undefined : await patientSign(text, asked, turn);
  const found = sign ? 'patient data' : kind;
  if (!found || (pages.includes(asked.ask) && !sign && !isDanger)) return undefined;
  if (sign && sure.includes(sign)) return { kind: found, isSure: true };
  return (await isLetThrough(turn.around, turn.asker, found)) ? undefined : { kind: found, isSure: false };
}

/** The number of a step stands before what is said of it, and is no part of a number there: 'blocked 2 999 …'. */
const stepNumber = /^(\D{0,30})#?\d{1,3}(?=[\s:,])/;

/** Colleagues are only looked up where something was found. */
async function patientSign(
  typed: string,
  { ask }: Asked,
  { around, asker }: Turn,
): Promise<PatientSign | undefined> {
  const readings = [typed, typed.replace(stepNumber, '$1; ')];
  const signs = (known: readonly string[]) =>
    readings
      .map((text) => patientInMessage(text, known))
      .find((sign) => sign && (!setUps.includes(ask) || inSetUps.includes(sign)));
  return signs([]) && signs(await seeColleagues(around, asker));
}
