import type { HelloAsk } from '../../understanding/hello-ask.ts';
import type { Reply } from '../reply.ts';
import type { Turn } from '../turn.ts';
import { showAboutMe, takeAboutMe } from './about-me.ts';
import { showMet } from './show-met.ts';

/** Answers whatever somebody asks so that link worker and staff get to know each other. */
export async function answerHello(asked: HelloAsk, turn: Turn): Promise<Reply> {
  switch (asked.ask) {
    case 'about me':
      return showAboutMe(turn);
    case 'met':
      return showMet(turn, asked);
    case 'save about me':
      return takeAboutMe(asked, turn);
  }
}
