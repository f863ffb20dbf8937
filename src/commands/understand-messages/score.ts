import { Temporal } from 'temporal-polyfill';
import { type Example, examplesIn } from '../../understanding/examples.ts';
import type { Meaning } from '../../understanding/meaning.ts';
import { patientInMessage } from '../../understanding/patient-in-message.ts';
import { readSerious } from '../../understanding/read-serious.ts';
import { seriousByExample, seriousIntents } from '../../understanding/serious-by-example.ts';
import { understand } from '../../understanding/understand.ts';

/** How a message with a known meaning was understood. */
export type Judged = {
  readonly wanted: string;
  readonly read: string;
  readonly step: boolean;
  readonly day: boolean;
  /** Whether it would be taken for a plain word that something happened, though it says no such thing. */
  readonly closesWrongly: boolean;
};

/** The day on which the examples are said (domain: what people type). */
export const dayOfExamples = '2026-09-09';

/** The practices that the examples name. */
const places = ['Riverside', 'Elm Tree', 'Station Road'];

/** Judges messages against what they are known to mean, on a day. */
export function judge(all: readonly Example[], now = dayOfExamples): Judged[] {
  const today = Temporal.PlainDate.from(now);
  return all.map((one) => {
    const serious = seriousOf(one.text);
    const meanings = serious ? [] : understand(one.text, { speaker: one.role, today, places });
    return judged(one, serious ?? meanings[0]?.intent ?? 'nothing', meanings);
  });
}

function seriousOf(text: string): string | undefined {
  const kind =
    readSerious(text, (words) => patientInMessage(words, []) !== undefined) ?? seriousByExample(text);
  return Object.keys(seriousIntents).find((intent) => seriousIntents[intent] === kind);
}

function judged(one: Example, read: string, [first, ...others]: readonly Meaning[]): Judged {
  const isRight = read === one.intent;
  const isSerious = one.intent !== undefined && one.intent in seriousIntents;
  const isDay =
    first?.day?.toString() === one.date && (!one.date_end || first?.until?.toString() === one.date_end);
  const closes = first?.outright === true && others.length === 0;
  return {
    wanted: one.intent ?? 'nothing',
    read,
    step: isRight && (isSerious || first?.step === one.step),
    day: isRight && (isSerious || isDay),
    closesWrongly: closes && ![one.intent, ...(one.also ?? [])].some((intent) => intent && isClosing(intent)),
  };
}

function isClosing(intent: string): boolean {
  return intent === 'mark-done' || intent === 'confirm-happened';
}

/** The figures of what was judged, as lines to print: all of it, then each intent, then what was taken for what. */
export function figures(all: readonly Judged[]): string[] {
  const percent = (count: number, of: number) => (of ? `${((100 * count) / of).toFixed(1)} %` : 'none');
  const right = all.filter(({ wanted, read }) => wanted === read);
  const whole = right.filter(({ step, day }) => step && day);
  const names = [...new Set(all.map(({ wanted }) => wanted))].toSorted();
  const perIntent = names.map((name) => {
    const hits = right.filter(({ wanted }) => wanted === name).length;
    const said = all.filter(({ read }) => read === name).length;
    const meant = all.filter(({ wanted }) => wanted === name).length;
    return `${name.padEnd(22)} precision ${percent(hits, said).padStart(7)}  recall ${percent(hits, meant).padStart(7)}  of ${meant}`;
  });
  const wrong = all
    .filter(({ wanted, read }) => wanted !== read)
    .map(({ wanted, read }) => `${wanted} taken for ${read}`);
  const confusions = [...Map.groupBy(wrong, (one) => one)].toSorted(
    ([, one], [, other]) => other.length - one.length,
  );
  return [
    `${all.length} messages: intent ${percent(right.length, all.length)}, with step ${percent(right.filter(({ step }) => step).length, all.length)}, with step and day ${percent(whole.length, all.length)} (${whole.length}).`,
    `Closed without being meant: ${all.filter(({ closesWrongly }) => closesWrongly).length}.`,
    ...perIntent,
    ...confusions.map(([what, { length }]) => `${length} × ${what}`),
  ];
}

/** The figures for a file of messages, a line of JSON each. */
export function scoreOf(file: string): string[] {
  return figures(judge(examplesIn(file)));
}
