import type { CheckedText } from '../../src/induction/checked-text.ts';
import { handed, takersOf } from '../../src/induction/hand-over.ts';
import { hostsOf } from '../../src/induction/host.ts';
import type { Person } from '../../src/induction/induction.ts';
import { isRefusal } from '../../src/induction/refusal.ts';
import { later } from '../../src/induction/working-day.ts';
import { after, type Scene, stepIn, withStep } from './a-scene.ts';

/** What is in the way, and why something did not happen, as somebody types it. */
export const inTheWay = 'smartcard office' as CheckedText;
export const whyNot = 'The clinic was cancelled.' as CheckedText;

/** Somebody who owes the step of a scene. */
export const ownerOf = (scene: Scene) => stepIn(scene).owners[0] ?? '';

/** Somebody for each role that says whether it happened. */
export const othersOf = (scene: Scene) => stepIn(scene).agreers.map(({ people }) => people[0] ?? '');

/** The scene some days from when its step is due. */
export function daysFromDue(scene: Scene, days: number): Scene {
  return { ...scene, today: stepIn(scene).due.add({ days }) };
}

/** The scene on the day on which the other side can first be asked. */
export function askable(scene: Scene): Scene {
  const { due, step } = stepIn(scene);
  return { ...scene, today: later(due, step.agreeFrom) };
}

/** The scene once its owner says that it is done. */
export function done(scene: Scene): Scene | undefined {
  return after(scene, ownerOf(scene), { kind: 'done' });
}

/** The scene once everybody on the other side says that it happened. */
export function happened(scene: Scene | undefined): Scene | undefined {
  const people = scene ? othersOf(scene) : [];
  return people.reduce((so, who) => after(so, who, { kind: 'happened' }), scene);
}

/** The scene with a day in its step's diary, three days on. */
export function booked(scene: Scene): Scene | undefined {
  return after(scene, ownerOf(scene), { kind: 'book', day: scene.today.add({ days: 3 }) });
}

/** The scene with its step booked with a colleague of its owner’s; none where nobody else can have it. */
export function bookedWith(scene: Scene): Scene | undefined {
  const { line, owners, agreers } = stepIn(scene);
  if (!line.together) return undefined;
  const host = hostsOf(scene.step, agreers, scene.induction).find((one) => !owners.includes(one));
  const day = scene.today.add({ days: 3 });
  return host === undefined ? undefined : after(scene, ownerOf(scene), { kind: 'book', day, with: host });
}

/** The scene with its step in the hands of somebody else; none where it is one person’s own. */
export function handedOver(scene: Scene): Scene | undefined {
  const today = stepIn(scene);
  const to = takersOf(scene.step, scene.induction).find((one) => !today.owners.includes(one));
  const step = to === undefined ? undefined : handed(today, to, scene.induction);
  return step && !isRefusal(step) ? withStep(scene, step) : undefined;
}

/** The scene with some people on leave. */
export function away(scene: Scene, who: readonly string[]): Scene {
  const { induction, today } = scene;
  const leave = [{ from: today.subtract({ days: 2 }), to: today.add({ days: 9 }), cover: null }];
  const people = [...induction.people].map(([id, person]): [string, Person] => [
    id,
    who.includes(id) ? { ...person, away: leave } : person,
  ]);
  return { ...scene, induction: { ...induction, people: new Map(people) } };
}
