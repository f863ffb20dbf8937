import { formCard } from '../../../cards/form-card.ts';
import { longestPage } from '../../induction/pages.ts';
import { pageNames } from '../../induction/say-pages.ts';
import { saySetUpReason } from '../../induction/say-set-up.ts';
import type { HelloAsk } from '../../understanding/hello-ask.ts';
import { safePart } from '../../understanding/safe-part.ts';
import type { PageShown } from '../../use-cases/page-shown.ts';
import { seePage } from '../../use-cases/see-page.ts';
import { type PageNo, writePage } from '../../use-cases/write-page.ts';
import type { Reply } from '../reply.ts';
import type { Turn } from '../turn.ts';
import { sayShortly } from './say-shortly.ts';
import { type PageAsked, previewPage, sayNoPage, sayNotYours } from './show-page.ts';

/** The form on which a text of a practice is written. */
export async function editPage(turn: Turn, { page, place }: PageAsked): Promise<Reply> {
  const seen = await seePage(turn.around, turn.asker, page, place);
  if (seen.refusal) return sayNoPage(seen, page);
  if (!seen.mayEdit) return sayNotYours(seen.page);
  return formOf(seen.page, { words: seen.page.words, note: [] });
}

/** Keeps what was written and shows it as people read it; what cannot be kept is said on the form, with what was typed. */
export async function savePage(asked: Extract<HelloAsk, { ask: 'save page' }>, turn: Turn): Promise<Reply> {
  const { page: kind, place, words, seen, onForm } = asked;
  const written = await writePage(turn.around, turn.asker, place, { kind, words, seen });
  if (!written.refusal) {
    return previewPage(turn, written.page, [written.changed ? 'Saved.' : 'There was nothing to change.']);
  }
  const { refusal } = written;
  if (!('page' in refusal)) return sayShortly([...saySetUpReason(refusal), 'Nothing was changed.']);
  const note = sayNo(refusal);
  return onForm
    ? formOf(refusal.page, { words: safePart(words, []), note: [...note, ...stillThere(refusal)] })
    : sayShortly([...note, 'Nothing was changed.']);
}

function formOf(
  { kind, at, place, seen }: PageShown,
  { words, note }: { words: string; note: readonly string[] },
): Reply {
  return {
    card: formCard({
      heading: `Edit the ${pageNames[kind]} of ${place}`,
      says: [
        ...note,
        'I fill in {name}, {days} and {practice}: the link worker, when they are in, and where.',
        `At most ${longestPage} letters, and nothing about patients by name. Leave it empty to go back to the words I came with.`,
      ],
      fields: [{ kind: 'text', id: 'words', label: 'What it says', value: words, long: true }],
      buttons: [
        { title: 'Save', data: { ask: 'save page', page: kind, at, seen } },
        { title: 'Back', data: { ask: 'page', page: kind, at } },
      ],
    }),
  };
}

function sayNo(no: Extract<PageNo, { page: PageShown }>): string[] {
  if (no.no === 'changed meanwhile') {
    const by = no.page.changed ? no.page.changed.by : 'Somebody else';
    return [
      `${by} has changed it since this form was made. What you typed is still below; Save puts it in place of this:`,
      ...no.page.words.split('\n').filter(Boolean),
    ];
  }
  return no.why.no === 'too long'
    ? [`That is a little long. Please say it in ${no.why.limit} letters or fewer.`]
    : [
        'Part of it looks like it is about a patient: a name with a title, a birth date, a postcode or a long number. I have not kept any of it.',
      ];
}

function stillThere(no: Extract<PageNo, { page: PageShown }>): string[] {
  return no.no === 'text' && no.why.no === 'patient' ? ['The rest of what you typed is still below.'] : [];
}
