import { newsCard } from '../../../cards/news-card.ts';
import type { Button } from '../../../cards/press.ts';
import { capital } from '../../induction/say-name.ts';
import { pageNames } from '../../induction/say-pages.ts';
import { saySetUpReason } from '../../induction/say-set-up.ts';
import type { HelloAsk } from '../../understanding/hello-ask.ts';
import { askForYes } from '../../use-cases/answer-question.ts';
import { seePage } from '../../use-cases/see-page.ts';
import { type PageSentOut, sendPage } from '../../use-cases/send-page.ts';
import type { Reply } from '../reply.ts';
import type { Turn } from '../turn.ts';
import { sayShortly } from './say-shortly.ts';
import { previewPage, sayNoPage, sayNotYours } from './show-page.ts';

type Sending = Extract<HelloAsk, { ask: 'send page' }>;
type Sent = Extract<PageSentOut, { page: object; sent: number }>;

/** Sends a text to the staff list, once it was shown; typed, it is shown first. */
export async function sendOut(asked: Sending, turn: Turn): Promise<Reply> {
  if (asked.seen === undefined) return showFirst(asked, turn);
  const out = await sendPage(turn.around, turn.asker, asked.place, asked.page, asked.seen);
  if (!out.refusal) return sayHowMany(out);
  if ('page' in out.refusal) {
    return previewPage(turn, out.refusal.page, [
      'It was changed since you saw it, so I have not sent it. It reads now:',
    ]);
  }
  return sayShortly([...saySetUpReason(out.refusal), 'Nothing was sent.']);
}

async function showFirst(asked: Sending, turn: Turn): Promise<Reply> {
  const { around, asker } = turn;
  const shown = await seePage(around, asker, asked.page, asked.place);
  if (shown.refusal) return sayNoPage(shown, asked.page);
  const { page, mayEdit } = shown;
  if (!mayEdit) return sayNotYours(page);
  await askForYes(around, asker, { ...asked, place: { id: page.at }, seen: page.seen });
  return previewPage(turn, page, ['Shall I send this? Press the button, or say “yes” or “no”.']);
}

function sayHowMany({ page: { kind, place }, sent, later, before, told }: Sent): Reply {
  const says = [
    ...(sent ? [`It goes to ${people(sent)} now.`] : []),
    ...(later ? [`${capital(people(later))} cannot be reached yet: ${whenTheyOpen[kind]}`] : []),
    ...(before ? [`${capital(people(before))} had it already, and I leave them in peace.`] : []),
  ];
  const done = told.slice(0, mostTold).map(
    ({ id, version, linkWorker }): Button => ({
      title: told.length === 1 ? 'Done: the team know' : `Done: the team know ${linkWorker}`,
      data: { ask: 'done', step: { id, version } },
    }),
  );
  return {
    card: newsCard({
      heading: `${capital(pageNames[kind])}, ${place}`,
      says: [
        ...(says.length ? says : [nobody[kind]]),
        ...(done.length ? ['If the whole team know by now, evenings and locums too, you can say so.'] : []),
      ],
      presses: [...done, { title: 'What’s next', data: { ask: 'next' } }],
    }),
  };
}

/** So that all buttons fit on the card. */
const mostTold = 4;

const whenTheyOpen = {
  guide: 'they get it when they open Belong.',
  patients: 'they can read it in Belong with “patient information”.',
};

const nobody = {
  guide: 'Nobody else on the staff list has a hello to say still, so it went to nobody.',
  patients: 'Nobody else is on the staff list, so it went to nobody.',
};

function people(count: number): string {
  return count === 1 ? 'one person' : `${count} people`;
}
