import { after, muchKnown, type Scene, stepIn } from './a-scene.ts';
import {
  askable,
  away,
  booked,
  bookedWith,
  daysFromDue,
  done,
  handedOver,
  happened,
  inTheWay,
  othersOf,
  ownerOf,
  whyNot,
} from './events.ts';

/** How far a step has come, from a scene in which nobody has answered it; none where it cannot come there. */
export type Stage = (scene: Scene) => Scene | undefined;

/** Nothing stands before the step. */
function free(stage: Stage): Stage {
  return (scene) => (isFree(scene) ? stage(scene) : undefined);
}

function isFree(scene: Scene): boolean {
  return stepIn(scene).waitsFor.length === 0;
}

/** Every way in which a step can stand, as people bring it there. */
export const stages: Readonly<Record<string, Stage>> = {
  'to do': free((scene) => daysFromDue(scene, -10)),
  'to do, with what is written down': free((scene) =>
    stepIn(scene).line.keeps ? { ...daysFromDue(scene, 1), known: muchKnown } : undefined,
  ),
  due: free((scene) => daysFromDue(scene, 0)),
  late: free((scene) => daysFromDue(scene, 14)),
  waiting: (scene) => (isFree(scene) ? undefined : daysFromDue(scene, -10)),
  'its owner away': free((scene) => {
    const then = daysFromDue(scene, 3);
    return away(then, stepIn(then).owners);
  }),
  'the link worker away': free((scene) => away(daysFromDue(scene, 3), [scene.induction.linkWorker])),
  booked: free((scene) => booked(daysFromDue(scene, -10))),
  'booked, and the day went by': free((scene) => {
    const then = booked(daysFromDue(scene, -10));
    return then && { ...then, today: then.today.add({ days: 7 }) };
  }),
  'booked with a colleague': free((scene) => bookedWith(daysFromDue(scene, -10))),
  'booked with a colleague, and the day went by': free((scene) => {
    const then = bookedWith(daysFromDue(scene, -10));
    return then && { ...then, today: then.today.add({ days: 7 }) };
  }),
  'after one session of several': free((scene) => {
    const then = askable(scene);
    return after(then, ownerOf(then), { kind: 'session' });
  }),
  'said done': free((scene) => done(askable(scene))),
  'said done before anybody can say so too': free((scene) => {
    const early = { ...scene, today: scene.step.agreeFrom.subtract({ days: 5 }) };
    return done(early);
  }),
  'said to have happened by one of two': free((scene) => {
    const [first = '', ...others] = othersOf(scene);
    return others.length ? after(askable(scene), first, { kind: 'happened' }) : undefined;
  }),
  'agreed by both': free((scene) => happened(done(askable(scene)))),
  'agreed, said by the other side alone': free((scene) => happened(askable(scene))),
  'not happened': free((scene) => after(daysFromDue(scene, 1), ownerOf(scene), { kind: 'called off' })),
  'not happened, with a reason': free((scene) =>
    after(daysFromDue(scene, 1), othersOf(scene)[0] ?? '', { kind: 'called off', reason: whyNot }),
  ),
  blocked: free((scene) =>
    after(daysFromDue(scene, 1), ownerOf(scene), { kind: 'blocked', reason: inTheWay }),
  ),
  'not needed': free((scene) => {
    const [lead = ''] = scene.induction.roles['line-manager'] ?? [];
    const say = { kind: 'not needed', reason: whyNot } as const;
    const then = daysFromDue(scene, -3);
    return after(then, ownerOf(then), say) ?? after(then, lead, say);
  }),
  'handed over': free((scene) => handedOver(daysFromDue(scene, -3))),
  'handed over, and said done': free((scene) => {
    const there = handedOver(askable(scene));
    return there && done(there);
  }),
};
