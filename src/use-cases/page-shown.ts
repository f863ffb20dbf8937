import { createHash } from 'node:crypto';
import type { Temporal } from 'temporal-polyfill';
import { filledPage, fillInsFor, type PageKind, paragraphsOf } from '../induction/pages.ts';
import { defaultPages } from '../induction/say-pages.ts';
import { workersAt } from '../store/inductions.ts';
import { pageOf } from '../store/pages.ts';
import { peopleByIds } from '../store/people.ts';
import type { Tx } from '../store/transaction.ts';

/** A text of a practice: as it is written, as people read it, and who last changed it. */
export type PageShown = {
  readonly kind: PageKind;
  /** The practice’s id and name. */
  readonly at: string;
  readonly place: string;
  /** With its braces. */
  readonly words: string;
  /** What tells these words from others. */
  readonly seen: string;
  readonly paragraphs: readonly string[];
  readonly changed: { readonly by: string; readonly on: Temporal.PlainDate } | undefined;
};

/** A text of a practice as it is today: what somebody there has written, or what Belong brings. */
export async function pageShown(
  tx: Tx,
  { id, name }: { readonly id: string; readonly name: string },
  kind: PageKind,
): Promise<PageShown> {
  const kept = await pageOf(tx, { practiceId: id, kind });
  const [writer] = kept ? await peopleByIds(tx, [kept.by]) : [];
  const words = kept?.words ?? defaultPages[kind];
  return {
    kind,
    at: id,
    place: name,
    words,
    seen: digestOf(words),
    paragraphs: paragraphsOf(filledPage(words, fillInsFor(name, await workersAt(tx, id)))),
    changed: kept && { by: writer?.name ?? '', on: kept.on },
  };
}

/** The words of a practice’s text, with their braces. */
export async function pageWords(tx: Tx, practiceId: string, kind: PageKind): Promise<string> {
  return (await pageOf(tx, { practiceId, kind }))?.words ?? defaultPages[kind];
}

/** What tells some words from others, and says nothing of them. */
export function digestOf(words: string): string {
  return createHash('sha256').update(words).digest('hex').slice(0, 16);
}
