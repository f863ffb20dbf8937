import type { Temporal } from 'temporal-polyfill';
import { personIn } from '../induction/induction.ts';
import { type PlayedMessage, playNudges } from '../induction/play-nudges.ts';
import type { PersonId } from '../induction/role.ts';
import type { HeardAs } from '../induction/say-digest.ts';
import { titleFor } from '../induction/step-facts.ts';
import { reachableAmong } from '../store/accounts.ts';
import { inHandOn, lastUrgentOn } from '../store/nudges.ts';
import type { Ref } from '../understanding/set-up-ask.ts';
import { allIn, type Heard, isCounted, isTickList, type ToHear } from './digest-today.ts';
import { inductionsMeant, labelled, nameIn } from './find-induction.ts';
import { nudgeFacts } from './nudge-ground.ts';
import { isVisible, type Part } from './part.ts';
import { partsToSee } from './see-status.ts';
import { nowOf } from './surroundings.ts';
import { type Room, useCase } from './use-case.ts';

/** Whose messages somebody wants to see ahead: those about a link worker, or the ones they get themselves. */
export type PreviewWish = { readonly who?: Ref | undefined; readonly mine?: boolean | undefined };

/** A message that would go out, as far as whoever looks may see what is in it. */
export type PreviewedMessage = {
  readonly at: Temporal.PlainDateTime;
  readonly person: string;
  /** The day’s digest, or what cannot wait for it. */
  readonly kind: PlayedMessage['kind'];
  readonly isTickList: boolean;
  readonly things: readonly { readonly title: string; readonly why: HeardAs }[];
};

/** The messages of the next four weeks, several people to choose from, or nobody they may see by that name. */
export type NudgePreview =
  | {
      /** The link worker they are about; nothing where they are the asker’s own. */
      readonly about: { readonly id: string; readonly name: string } | undefined;
      readonly messages: readonly PreviewedMessage[];
      /** Whoever of their readers Belong cannot write to yet. */
      readonly unreached: readonly string[];
    }
  | { readonly choices: readonly { readonly id: string; readonly name: string }[] }
  | { readonly nobody: true; readonly names: readonly string[] };

/** So far ahead a preview looks. */
export const previewDays = 28;

/**
 * The messages that would go out in the next four weeks if nobody did anything meanwhile; a link worker sees their own.
 * May: the link worker, line manager, both supervisors; managers and GP leads for their own practice.
 * Records: nothing.
 */
export const previewNudges = useCase(
  { may: 'see how it stands', records: 'nothing' },
  async (room, { who, mine }: PreviewWish): Promise<NudgePreview> => {
    const theirs = await partsToSee(room);
    const inductions = theirs.map(({ induction }) => induction);
    const meant = await inductionsMeant(room, inductions, who);
    const parts = theirs.filter(({ induction }) => meant.includes(induction));
    const [first, ...others] = parts;
    if (!first) return { nobody: true, names: labelled(inductions).map(({ name }) => name) };
    if (others.length && !mine) return { choices: labelled(meant) };
    const isOwn = mine || first.induction.linkWorker === room.asker.person;
    const played = (await play(room, parts)).filter(({ person }) => !isOwn || person === room.asker.person);
    const visible = played.flatMap((message) => seen(message, parts) ?? []);
    const reached = await reachableAmong(room.tx, [...new Set(visible.map(({ id }) => id))]);
    const unreached = visible.filter(({ id }) => !reached.has(id)).map(({ person }) => person);
    const { induction } = first;
    return {
      about: isOwn ? undefined : { id: induction.id, name: nameIn(induction) },
      messages: visible.map(({ id: _, ...message }) => message),
      unreached: [...new Set(unreached)],
    };
  },
);

async function play({ tx, around, today }: Room, parts: readonly Part[]): Promise<PlayedMessage[]> {
  const all = [];
  for (const { induction } of parts) all.push({ induction, facts: await nudgeFacts(tx, induction) });
  const everybody = [...new Set(parts.flatMap(({ induction }) => [...induction.people.keys()]))];
  return playNudges(all, {
    now: nowOf(around),
    days: previewDays,
    inHand: await inHandOn(tx, today, everybody),
    lastUrgent: await lastUrgentOn(tx, everybody),
    holidays: around.holidays,
  });
}

/** A message as whoever looks may see it; nothing where none of it is for them to see. */
function seen(
  { at, person, kind, found }: PlayedMessage,
  parts: readonly Part[],
): (PreviewedMessage & { readonly id: PersonId }) | undefined {
  const toHear = found.flatMap(({ ground, items }): ToHear[] => {
    const looker = parts.find(({ induction }) => induction.id === ground.induction.id);
    if (!looker) return [];
    const part = { ...looker, viewer: person, today: at.toPlainDate(), steps: ground.steps };
    return [{ part, ground, items: items.filter(({ step }) => isVisible(step, looker)) }];
  });
  if (toHear.every(({ items }) => items.length === 0)) return undefined;
  const all = allIn(toHear, person);
  return {
    id: person,
    at,
    kind,
    person: nameAmong(parts, person),
    isTickList: isTickList(all),
    things: all.filter((one) => !isCounted(one)).map(thing),
  };
}

function thing({ part, step, why }: Heard): PreviewedMessage['things'][number] {
  return { title: titleFor(step, part), why };
}

function nameAmong(parts: readonly Part[], person: PersonId): string {
  const part = parts.find(({ induction }) => induction.people.has(person));
  if (!part) throw new Error(`nobody here knows person ${person}`);
  return personIn(part.induction, person).name;
}
