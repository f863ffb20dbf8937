import { roomLacks } from '../../induction/rooms.ts';
import type { PracticeAsk } from '../../understanding/practice-ask.ts';
import { weekIn } from './read-draft.ts';

/** Far more than any room is called by; how long it may be is said where it is saved. */
const longest = 2_000;

/** What was filled in on the form of a room; where no day is ticked, it is about none. */
export function readRoom(
  ask: 'name room' | 'no room',
  at: string,
  filled: Readonly<Record<string, unknown>>,
): PracticeAsk {
  const about = { site: { id: at }, week: weekIn(filled.days), onForm: true } as const;
  const kind = roomLacks.find((one) => one === filled.kind);
  if (ask === 'no room') return { ask, ...about, ...(kind ? { kind } : {}) };
  const room = typeof filled.room === 'string' ? filled.room.slice(0, longest) : '';
  return { ask, ...about, room };
}
