import type { Temporal } from 'temporal-polyfill';
import type { Induction } from '../../src/induction/induction.ts';
import { after, nothingKnown, type Scene, stepIn } from './a-scene.ts';
import { anInduction } from './an-induction.ts';
import { booked, done, happened, inTheWay, othersOf, ownerOf, whyNot } from './events.ts';

/** What becomes of one step after the other, so that a few weeks have seen all of it. */
const fates: readonly ((scene: Scene) => Scene | undefined)[] = [
  (scene) => happened(done(scene) ?? scene),
  (scene) => happened(scene),
  done,
  (scene) => after(scene, ownerOf(scene), { kind: 'called off', reason: whyNot }),
  (scene) => happened(done(scene) ?? scene),
  (scene) => scene,
  (scene) => after(scene, ownerOf(scene), { kind: 'blocked', reason: inTheWay }),
  booked,
  (scene) => happened(done(scene) ?? scene),
  (scene) => after(scene, othersOf(scene)[0] ?? '', { kind: 'called off' }),
];

/** An induction at two practices on a day, when people have answered for what was due by then. */
export function underWay(today: Temporal.PlainDate): Induction {
  const planned = anInduction({ weeks: [[1, 3], [4]] });
  const late = planned.steps.filter(({ planned: due }) => due.until(today).sign >= 0);
  return late.reduce((induction, step, at) => {
    const scene = { induction, step, today, known: nothingKnown };
    const ready = stepIn(scene).waitsFor.length === 0;
    return (ready && fates[at % fates.length]?.(scene)?.induction) || induction;
  }, planned);
}
