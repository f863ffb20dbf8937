import { sayAccess } from './access.ts';
import { sayAccessProblems } from './access-problems.ts';
import { placementOf } from './induction.ts';
import { sayInvites } from './invites.ts';
import { sayRooms } from './rooms.ts';
import type { Reader } from './say-state.ts';
import type { StepToday } from './step-today.ts';

/** What the practice has written down beside a step, in sentences. */
export function sayKnown({ step, line }: StepToday, reader: Reader): string[] {
  const { known, induction, viewer, today } = reader;
  if (!known || !line.keeps || !step.placement) return [];
  const { id, week, leftOn, practice } = placementOf(induction, step.placement);
  if (leftOn) return [];
  switch (line.keeps) {
    case 'room': {
      const rooms = known.rooms.filter(({ placement }) => placement === id);
      return sayRooms(rooms, week, viewer === induction.linkWorker ? 'Your room' : 'Room', today);
    }
    case 'invites':
      return sayInvites(
        known.invites.filter(({ placement }) => placement === id),
        today,
      );
    case 'access': {
      const problems = known.problems.filter(({ placement }) => placement === id);
      const says = sayAccess(
        known.tested.filter(({ placement }) => placement === id).map(({ thing }) => thing),
        known.leftOut.filter((one) => one.practice === practice.id).map(({ thing }) => thing),
        problems.map(({ thing }) => thing),
      );
      return [...sayAccessProblems(problems, today), ...says];
    }
  }
}
