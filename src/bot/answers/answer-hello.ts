import type { HelloAsk } from '../../understanding/hello-ask.ts';
import type { Reply } from '../reply.ts';
import type { Turn } from '../turn.ts';
import { showAboutMe, takeAboutMe } from './about-me.ts';
import { editPage, savePage } from './edit-page.ts';
import { sendOut } from './send-out.ts';
import { showMet } from './show-met.ts';
import { showPage } from './show-page.ts';

/** Answers whatever somebody asks so that link worker and staff get to know each other. */
export async function answerHello(asked: HelloAsk, turn: Turn): Promise<Reply> {
  switch (asked.ask) {
    case 'about me':
      return showAboutMe(turn);
    case 'met':
      return showMet(turn, asked);
    case 'page':
      return showPage(turn, asked);
    case 'edit page':
      return editPage(turn, asked);
    case 'save page':
      return savePage(asked, turn);
    case 'send page':
      return sendOut(asked, turn);
    case 'save about me':
      return takeAboutMe(asked, turn);
  }
}
