import type { Temporal } from 'temporal-polyfill';

/** That somebody was sent a text: on which day, and with which words. */
export type PageSent = { readonly on: Temporal.PlainDate; readonly words: string };

/** Whether it goes to them again, or why it does not. */
export type MaySend = 'send' | 'had it today' | 'had these words' | 'had it twice';

/** The card of a hello, and one reminder: nobody hears a third time (domain: load). */
export const mostHellos = 2;

/** Whether somebody is sent a text with these words today, after all that they were sent of it before. */
export function maySend(
  before: readonly PageSent[],
  { today, words, most }: { today: Temporal.PlainDate; words: string; most: number },
): MaySend {
  if (before.some(({ on }) => on.equals(today))) return 'had it today';
  if (before.some((one) => one.words === words)) return 'had these words';
  return before.length >= most ? 'had it twice' : 'send';
}

/** Of the hellos that are still somebody’s to say, the one whose card they are sent today; one a day at most. */
export function helloToSend(
  hellos: readonly string[],
  before: readonly (PageSent & { readonly step: string | null })[],
  now: { today: Temporal.PlainDate; words: string },
): string | undefined {
  if (before.some(({ on }) => on.equals(now.today))) return undefined;
  return hellos.find((hello) => {
    const sent = before.filter(({ step }) => step === hello);
    return maySend(sent, { ...now, most: mostHellos }) === 'send';
  });
}
