import type { Temporal } from 'temporal-polyfill';
import { type AccessLack, listLacks, sayLack } from './access-problems.ts';
import type { Induction } from './induction.ts';
import type { PersonId } from './role.ts';
import type { ChangeSaid } from './say-change.ts';
import { sayShortDay } from './say-day.ts';
import { sayMove, sayWho } from './say-name.ts';
import type { State } from './step.ts';

/** What does not work, or works again, where and for whose step. */
export type AccessNews = {
  readonly placement: string;
  readonly practice: string;
  readonly things: readonly AccessLack[];
  readonly owners: readonly PersonId[];
  readonly step: { readonly id: string; readonly version: number; readonly state: State };
};

type ReadBy = {
  readonly induction: Induction;
  readonly viewer: PersonId;
  readonly today: Temporal.PlainDate;
};

/** What the link worker, and whoever owes it, read once: what does not work and whose move it is, never who said so. */
export function sayNoAccess(news: AccessNews, { induction, viewer, today }: ReadBy): ChangeSaid {
  const { practice, things, owners, step, placement } = news;
  const isDone = step.state === 'said done' || step.state === 'agreed';
  return {
    heading: `${sayLack(things)} for ${whose(induction, viewer)} at ${practice}`,
    says: [
      `That is so since ${sayShortDay(today, today)}.`,
      ...(isDone ? ['It was down as done, so this may be new.'] : []),
      owners.includes(viewer)
        ? 'Your move: press “It works now” when it does.'
        : `${sayMove(owners, induction, viewer)}. You hear when it works.`,
    ],
    presses: [{ title: 'It works now', data: { ask: 'access works', at: placement } }, openIt(step)],
  };
}

/** What the other side reads once something works again, with a way to say that it does not. */
export function sayAccessWorks(news: AccessNews, { induction, viewer }: ReadBy): ChangeSaid {
  const { practice, things, step, placement } = news;
  return {
    heading: `Working now: ${listLacks(things)}`,
    says: [`That is for ${whose(induction, viewer)}, at ${practice}. Nobody has to do anything more for it.`],
    presses: [
      {
        title: 'It does not work',
        data: { ask: 'no access', at: placement, things: things.join(',') },
      },
      openIt(step),
    ],
  };
}

/** What whoever had heard of it reads once it was taken back by whoever said so. */
export function sayAccessTakenBack(news: AccessNews, by: string): ChangeSaid {
  const { practice, things, step } = news;
  return {
    heading: `Taken back: ${sayLack(things)}`,
    says: [`${by} has taken it back, at ${practice}. Nobody has to do anything more for it.`],
    presses: [openIt(step)],
  };
}

function whose(induction: Induction, viewer: PersonId): string {
  return sayWho([induction.linkWorker], induction, viewer);
}

function openIt({ id, version }: AccessNews['step']): ChangeSaid['presses'][number] {
  return { title: 'Open it', data: { ask: 'step', step: { id, version } } };
}
