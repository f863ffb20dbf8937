import type { AccessLack, AccessProblem } from '../induction/access-problems.ts';
import { type AccessNews, sayAccessTakenBack, sayAccessWorks } from '../induction/say-access-news.ts';
import { callName } from '../induction/say-name.ts';
import { stepKeeping } from '../induction/step-keeping.ts';
import { endProblems } from '../store/access-problems.ts';
import type { Change } from './carry-through.ts';
import { endWaiting } from './end-waiting.ts';
import { bothSides } from './note-on-step.ts';
import type { Found, Part } from './part.ts';
import type { Room } from './use-case.ts';

/** What works now and did not before, and the names of those who hear of it. */
export type Mended = { readonly mended: readonly AccessLack[]; readonly told: readonly string[] };

/** Takes away what works now; once nothing is left the step waits for it no more, and whoever was without it hears. */
export async function mend(
  room: Room,
  part: Part,
  at: { readonly id: string; readonly practice: { readonly name: string } },
  things: readonly AccessLack[],
): Promise<Mended> {
  const all = part.known.problems.filter(({ placement }) => placement === at.id);
  const ended = all.filter(({ thing }) => things.includes(thing));
  await endProblems(
    room.tx,
    at.id,
    ended.map(({ thing }) => thing),
  );
  if (ended.length === all.length) await endWaiting(room, part, at.id, 'access');
  const step = stepKeeping(part.steps, at.id, 'access');
  const told = step && ended.length ? tellMended(room, { part, step }, at.practice.name, ended) : [];
  return { mended: ended.map(({ thing }) => thing), told };
}

function tellMended(room: Room, found: Found, practice: string, ended: readonly AccessProblem[]): string[] {
  const { induction } = found.part;
  const people = new Set([...bothSides(found, room.asker.person), ...ended.map(({ by }) => by)]);
  people.delete(room.asker.person);
  const here = [...people].filter((id) => induction.people.has(id));
  const news = newsOf(
    found,
    practice,
    ended.map(({ thing }) => thing),
  );
  for (const viewer of here)
    room.tell(viewer, sayAccessWorks(news, { induction, viewer, today: room.today }));
  return here.map((id) => induction.people.get(id)?.name ?? '');
}

/** Takes away what somebody said does not work, as they take their answer back; whoever had heard of it hears that. */
export async function takeBackProblems(
  room: Room,
  { found, after }: Change,
  things: readonly AccessLack[],
): Promise<void> {
  const { part, step } = found;
  const { person } = room.asker;
  const placement = step.step.placement ?? '';
  const theirs = part.known.problems.filter(
    (one) => one.placement === placement && one.by === person && things.includes(one.thing),
  );
  if (theirs.length === 0) return;
  const back = theirs.map(({ thing }) => thing);
  await endProblems(room.tx, placement, back, person);
  const practice = part.induction.placements.find(({ id }) => id === placement)?.practice.name ?? '';
  const news = sayAccessTakenBack(
    newsOf({ part, step: { ...step, step: after } }, practice, back),
    callName(person, part.induction),
  );
  const told = new Set(theirs.flatMap((one) => one.told));
  for (const one of told) if (part.induction.people.has(one)) room.tell(one, news);
}

function newsOf(
  { step: { step, owners } }: Found,
  practice: string,
  things: readonly AccessLack[],
): AccessNews {
  return { placement: step.placement ?? '', practice, things, owners, step };
}
