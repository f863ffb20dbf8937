import { sayCovers, sayCoversNoMore } from '../induction/say-leave.ts';
import type { Leave } from '../induction/working-day.ts';
import { peopleByIds } from '../store/people.ts';
import type { Room } from './use-case.ts';

/** Whoever covers from now on hears so, and whoever does not any more. */
export async function tellCovers(
  room: Room,
  before: readonly Leave[],
  now: Leave | undefined,
): Promise<void> {
  const { tx, asker, today } = room;
  const [me] = await peopleByIds(tx, [asker.person]);
  if (!me) return;
  const isOpen = ({ to }: Leave) => to.until(today).sign <= 0;
  for (const one of before.filter(isOpen))
    if (one.cover && one.cover !== now?.cover) room.tell(one.cover, sayCoversNoMore(me.name, one, today));
  if (now?.cover) room.tell(now.cover, sayCovers(me.name, now, today));
}
