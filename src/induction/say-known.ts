import { placementOf } from './induction.ts';
import { sayRooms } from './rooms.ts';
import type { Reader } from './say-state.ts';
import type { StepToday } from './step-today.ts';

/** What the practice has written down beside a step, in sentences. */
export function sayKnown({ step, line }: StepToday, reader: Reader): string[] {
  const { known, induction, viewer, today } = reader;
  if (!known || !line.keeps || !step.placement) return [];
  const { id, week, leftOn } = placementOf(induction, step.placement);
  if (leftOn) return [];
  switch (line.keeps) {
    case 'room': {
      const rooms = known.rooms.filter(({ placement }) => placement === id);
      return sayRooms(rooms, week, viewer === induction.linkWorker ? 'Your room' : 'Room', today);
    }
  }
}
