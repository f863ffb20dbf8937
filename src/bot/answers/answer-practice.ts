import type { PracticeAsk } from '../../understanding/practice-ask.ts';
import type { Reply } from '../reply.ts';
import type { Turn } from '../turn.ts';
import { sayUnclearThings, showAccess, takeAccess, takeLeftOut } from './answer-access.ts';
import { showInvites, takeInvite, takeInviteAway } from './answer-invites.ts';
import { takeAccessWorks, takeNoAccess } from './answer-no-access.ts';
import { sayUnclearDays, showRoomForm, showRooms, takeNoRoom, takeRoom } from './answer-rooms.ts';
import { showOtherRooms } from './show-other-rooms.ts';
import { showPractice } from './show-practice.ts';

/** Answers whatever somebody asks about what is a practice's own. */
export async function answerPractice(asked: PracticeAsk, turn: Turn): Promise<Reply> {
  switch (asked.ask) {
    case 'my practice':
      return showPractice(turn, asked);
    case 'rooms':
      return showRooms(turn);
    case 'room':
      return showRoomForm(turn, asked.site);
    case 'name room':
      return takeRoom(turn, asked);
    case 'no room':
      return takeNoRoom(turn, asked);
    case 'other rooms':
      return showOtherRooms(turn, asked.site);
    case 'invites':
      return showInvites(turn, asked.site);
    case 'invite':
      return takeInvite(turn, asked);
    case 'uninvite':
      return takeInviteAway(turn, asked);
    case 'access':
      return showAccess(turn, asked.site);
    case 'no access':
      return takeNoAccess(turn, asked);
    case 'access works':
      return takeAccessWorks(turn, asked);
    case 'tested':
      return takeAccess(turn, asked);
    case 'left out':
      return takeLeftOut(turn, asked);
    case 'unclear things':
      return sayUnclearThings();
    case 'unclear days':
      return sayUnclearDays();
  }
}
