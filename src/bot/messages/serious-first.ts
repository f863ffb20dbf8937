import type { Serious } from '../../induction/serious.ts';
import type { Ask } from '../../understanding/ask.ts';
import { patientInMessage } from '../../understanding/patient-in-message.ts';
import { readSerious } from '../../understanding/read-serious.ts';
import { isLetThrough } from '../../use-cases/let-through.ts';
import { seeColleagues } from '../../use-cases/see-colleagues.ts';
import type { Turn } from '../turn.ts';

/** What is written for a practice to read, with names and addresses in it, and about what may be hard. */
const forOthers: readonly Ask['ask'][] = [
  ...(['page', 'edit page', 'save page', 'send page', 'about me', 'save about me'] as const),
  ...([
    'add staff',
    'remove staff',
    'fill slots',
    'save contacts',
    'add practice',
    'add organisation',
  ] as const),
  ...(['whose rules', 'lesson'] as const),
];

/** Of what is for others only these are looked for: the rest of it is checked where it is kept. */
const inAnything: readonly PatientRule[] = ['nhs-number', 'record-number', 'record-text', 'admitted'];
/** Nobody who says that it is not about a patient can mean these. */
const never: readonly PatientRule[] = ['nhs-number', 'record-number'];

type PatientRule = NonNullable<ReturnType<typeof patientInMessage>>;

/** The serious matter in what somebody typed, which comes before anything else; nothing once they have said that there is none. */
export async function seriousFirst(text: string, asked: Ask, turn: Turn): Promise<Serious | undefined> {
  const rule = await patientRule(text, turn);
  const isForOthers = forOthers.includes(asked.ask);
  const kind = readSerious(text, () => rule !== undefined && (!isForOthers || inAnything.includes(rule)));
  if (!kind || (isForOthers && kind !== 'crisis' && kind !== 'patient data')) return undefined;
  if (rule && never.includes(rule)) return kind;
  return (await isLetThrough(turn.around, turn.asker)) ? undefined : kind;
}

/** Colleagues are only looked up where something was found. */
async function patientRule(typed: string, { around, asker }: Turn): Promise<PatientRule | undefined> {
  const readings = [typed, typed.replace(stepNumber, '$1; ')];
  const text = readings.find((one) => patientInMessage(one, []));
  return text ? patientInMessage(text, await seeColleagues(around, asker)) : undefined;
}

/** The number of a step stands before what is said of it, and is no part of a number there: 'blocked 2 999 …'. */
const stepNumber = /^(\D{0,30})#?\d{1,3}(?=[\s:,])/;
