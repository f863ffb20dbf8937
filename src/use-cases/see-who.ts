import type { Temporal } from 'temporal-polyfill';
import { contactKinds } from '../induction/contacts.ts';
import { currentPlacements, type Induction, personIn } from '../induction/induction.ts';
import { may } from '../induction/permission.ts';
import { listed } from '../induction/say-day.ts';
import { toRing, type WhoLine, whoForWhat } from '../induction/who-for-what.ts';
import { toDay } from '../store/plain-day.ts';
import { contactsOf } from '../store/practices.ts';
import { type RuleLine, rulesOf } from '../store/rule-pages.ts';
import type { Tx } from '../store/transaction.ts';
import { type Part, partsOf } from './part.ts';
import { type Room, useCase } from './use-case.ts';

/** Who to turn to for what in one induction, and whose rules apply. */
export type WhoIsWho = {
  readonly about: string;
  readonly lines: readonly WhoLine[];
  readonly rules: readonly RuleToAsk[];
};

/** Whose rules apply to a subject, and how to reach whoever is named for it. */
export type RuleToAsk = RuleLine & Pick<WhoLine, 'phone' | 'upn'>;

/**
 * Who to turn to for what, in each induction somebody has a part in, and whose rules apply.
 * May: everybody with a part in it. Records: nothing.
 */
export const seeWho = useCase(
  { may: 'see who is who', records: 'nothing' },
  async (room): Promise<WhoIsWho[]> => {
    const all: WhoIsWho[] = [];
    for (const part of await partsWithWho(room)) {
      const { induction } = part;
      all.push({
        about: personIn(induction, induction.linkWorker).name,
        lines: await linesFor(room, part),
        rules: (await rulesOf(room.tx, induction.id)).map((rule) => ({
          ...rule,
          ...reachOf(rule.whose, induction),
        })),
      });
    }
    return all;
  },
);

/** The inductions somebody has a part in and sees who is who of. */
async function partsWithWho({ tx, asker, around }: Room): Promise<Part[]> {
  const parts = await partsOf(tx, asker.person, around);
  return parts.filter(({ induction, viewer }) => may('see who is who', viewer, induction));
}

/** How to reach the person of the induction whom some words name. */
function reachOf(words: string, { people }: Induction): Pick<WhoLine, 'phone' | 'upn'> {
  const named = [...people.values()].find(({ name }) => words.toLowerCase().includes(name.toLowerCase()));
  return { phone: named?.phone ?? null, upn: named?.upn ?? null };
}

/**
 * Who somebody can turn to for some subjects, in all that they have a part in; each once.
 * May: everybody with a part in it. Records: nothing, and nobody is told.
 */
export const seeHelp = useCase(
  { may: 'see who is who', records: 'nothing' },
  async (room, subjects: readonly string[]): Promise<WhoLine[]> => {
    const all: WhoLine[] = [];
    for (const part of await partsWithWho(room)) all.push(...(await linesFor(room, part)));
    const wanted = subjects.flatMap((subject) => all.filter(({ what }) => what === subject));
    return [...new Map(wanted.map((line) => [`${line.what} ${line.name} ${line.at}`, line])).values()];
  },
);

async function linesFor({ tx, around }: Room, part: Part): Promise<WhoLine[]> {
  const who = whoForWhat(part, around.holidays);
  const [urgent, further] = await contactLines(tx, part.induction);
  return [...linkWorkerFor(part), ...who.first, ...urgent, ...who.others, ...further];
}

/** Whom it is all about, for everybody else. */
function linkWorkerFor({ induction, viewer }: Part): WhoLine[] {
  if (viewer === induction.linkWorker) return [];
  const { name, at, phone, upn } = personIn(induction, induction.linkWorker);
  return [{ what: 'Your link worker', name, at, phone, upn }];
}

function oldestOf(all: readonly { checked_on: string }[]): Temporal.PlainDate | undefined {
  const [oldest] = all.map(({ checked_on }) => checked_on).toSorted();
  return oldest ? toDay(oldest) : undefined;
}

/** Whom to ring: what is urgent, and the rest; a number that several practices share stands once. */
async function contactLines(tx: Tx, induction: Induction): Promise<[WhoLine[], WhoLine[]]> {
  const here = new Map(currentPlacements(induction).map(({ practice: { id, name } }) => [id, name]));
  const contacts = await contactsOf(tx, [...here.keys()]);
  const lines = contactKinds.map((kind) => {
    const ofKind = contacts.filter((one) => one.kind === kind);
    const byNumber = Map.groupBy(ofKind, ({ name, phone }) => `${name}|${phone}`);
    return [...byNumber.values()].map((all): WhoLine => {
      const [{ name, phone } = { name: '', phone: '' }] = all;
      const at = listed(
        [...here].filter(([id]) => all.some((one) => one.practice_id === id)).map(([, site]) => site),
      );
      const checkedOn = oldestOf(all);
      return { what: toRing[kind], name, at, phone, upn: null, ...(checkedOn ? { checkedOn } : {}) };
    });
  });
  return [lines.slice(0, 2).flat(), lines.slice(2).flat()];
}
