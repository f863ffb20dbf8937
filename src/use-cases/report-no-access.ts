import { type AccessLack, type AccessProblem, noAccessReason } from '../induction/access-problems.ts';
import type { Move } from '../induction/move.ts';
import { sayNoAccess } from '../induction/say-access-news.ts';
import type { SiteRef } from '../induction/site.ts';
import { isSettled } from '../induction/step.ts';
import { stepKeeping } from '../induction/step-keeping.ts';
import { saveProblems } from '../store/access-problems.ts';
import { findSite, type TheirSite } from './find-site.ts';
import { heldPart } from './held-part.ts';
import { bothSides, noteOnStep } from './note-on-step.ts';
import { ownWords } from './own-words.ts';
import type { Found, Part } from './part.ts';
import { type Room, useCase } from './use-case.ts';
import { type FactRefusal, type WrittenDown, writtenDown } from './written-down.ts';

/** Something that was written down before, with the names of those who heard of it. */
export type KnownProblem = Pick<AccessProblem, 'thing' | 'since'> & { readonly told: readonly string[] };

/** How the asker can say that what was called done is not so: it is said by one side, or agreed with their own yes. */
export type Contradiction = 'called off' | 'not after all';

/** What was written down, and who hears of it; or where it is, as nobody said yet what does not work. */
export type NoAccessSaid =
  | { readonly refusal: FactRefusal }
  | { readonly refusal?: undefined; readonly askAt: TheirSite }
  | (WrittenDown & {
      readonly refusal?: undefined;
      readonly askAt?: undefined;
      readonly fresh: readonly AccessLack[];
      readonly known: readonly KnownProblem[];
      readonly told: readonly string[];
      readonly contradicts: Contradiction | undefined;
    });

/**
 * Writes down what does not work: the step waits, and each of the two sides hears once; what was called done stays so.
 * May: the link worker, whoever owes it, and the line manager. Records: an answer.
 */
export const reportNoAccess = useCase(
  { may: 'answer own steps', records: 'answer' },
  async (room, ref: SiteRef, things: readonly AccessLack[] = []): Promise<NoAccessSaid> => {
    const found = await findSite(room, 'access', ref, { may: 'answers' });
    if ('refusal' in found) return found;
    const { site } = found;
    if (things.length === 0) return { askAt: site };
    const part = await heldPart(room, site);
    const before = part.known.problems.filter(({ placement }) => placement === site.id);
    const fresh = things.filter((thing) => before.every((one) => one.thing !== thing));
    const step = stepKeeping(part.steps, site.id, 'access');
    const on: Found | undefined = step && { part, step };
    const told = on && fresh.length ? await keep(room, on, { site, fresh, before }) : [];
    return {
      ...(await writtenDown(room, site, 'access')),
      fresh,
      known: before.filter(({ thing }) => things.includes(thing)).map((one) => withNames(one, part)),
      told,
      contradicts: on && contradictionOf(on),
    };
  },
);

type Missing = {
  readonly site: TheirSite;
  readonly fresh: readonly AccessLack[];
  readonly before: readonly AccessProblem[];
};

async function keep(room: Room, found: Found, { site, fresh, before }: Missing): Promise<string[]> {
  const { asker, today } = room;
  const { induction } = found.part;
  const told = bothSides(found, asker.person);
  const by = asker.person;
  await saveProblems(
    room.tx,
    fresh.map((thing) => ({ placement: site.id, thing, since: today, by, told })),
  );
  const all = [...before.map(({ thing }) => thing), ...fresh];
  const after = (await noteOnStep(room, found, moveOn(found, fresh, all))) ?? found.step.step;
  const { owners } = found.step;
  const news = { placement: site.id, practice: site.practice.name, things: fresh, owners, step: after };
  for (const viewer of told) room.tell(viewer, sayNoAccess(news, { induction, viewer, today }));
  return namesOf(told, found.part);
}

/** What somebody called done is not opened again by a report: that is for them to say. */
function moveOn({ step }: Found, fresh: readonly AccessLack[], all: readonly AccessLack[]): Move {
  if (isSettled(step.step)) return { kind: 'trouble', noAccess: fresh };
  return { kind: 'blocked', reason: ownWords(noAccessReason(all)), noAccess: fresh };
}

function contradictionOf({ part: { viewer }, step: { step, agreers } }: Found): Contradiction | undefined {
  const agrees = agreers.some(({ people }) => people.includes(viewer));
  if (step.state === 'said done' && agrees) return 'called off';
  return step.state === 'agreed' && step.yes.some(({ person }) => person === viewer)
    ? 'not after all'
    : undefined;
}

function withNames({ thing, since, told }: AccessProblem, part: Part): KnownProblem {
  return { thing, since, told: namesOf(told, part) };
}

/** Whoever has no part in it any more is named by nobody. */
function namesOf(people: readonly string[], { induction }: Part): string[] {
  return people.flatMap((id) => induction.people.get(id)?.name ?? []);
}
