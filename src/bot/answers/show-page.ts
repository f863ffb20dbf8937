import { pageCard } from '../../../cards/page-card.ts';
import type { Button } from '../../../cards/press.ts';
import { saidCard } from '../../../cards/said-card.ts';
import { type PageKind, pageKinds } from '../../induction/pages.ts';
import { sayDay } from '../../induction/say-day.ts';
import { capital } from '../../induction/say-name.ts';
import { pageNames } from '../../induction/say-pages.ts';
import type { Ref } from '../../understanding/set-up-ask.ts';
import type { PageShown } from '../../use-cases/page-shown.ts';
import { type PageSeen, seePage } from '../../use-cases/see-page.ts';
import type { Reply } from '../reply.ts';
import type { Turn } from '../turn.ts';
import { wayBack } from './show-step.ts';

/** Which text of which practice somebody asks about. */
export type PageAsked = { readonly page: PageKind; readonly place?: Ref | undefined };

/** A text of a practice as its staff read it; whoever may change or send it has buttons for that. */
export async function showPage(turn: Turn, { page, place }: PageAsked): Promise<Reply> {
  const seen = await seePage(turn.around, turn.asker, page, place);
  if (seen.refusal) return sayNoPage(seen, page);
  return seen.mayEdit ? previewPage(turn, seen.page) : cardOf(turn, seen.page, [], readersButtons(seen.page));
}

/** A text before it is sent: what it says, to whom it goes, and a way to change it. */
export function previewPage(turn: Turn, page: PageShown, note: readonly string[] = []): Reply {
  const { kind, at, seen } = page;
  return cardOf(
    turn,
    page,
    [...note, whereTo[kind]],
    [
      { title: 'Send it to the list', data: { ask: 'send page', page: kind, at, seen } },
      { title: note.length ? 'Edit again' : 'Edit', data: { ask: 'edit page', page: kind, at } },
      ...readersButtons(page),
    ],
  );
}

/** Which practice is meant, with a button for each; or that there is none whose texts are theirs to read. */
export function sayNoPage({ refusal, places }: NotSeen, page: PageKind): Reply {
  if (places.length === 0) {
    const says = [
      'There is no practice here whose guide I can show you.',
      'Say “my list” to see what is yours.',
    ];
    return { card: saidCard({ says, presses: wayBack }) };
  }
  const which =
    refusal.no === 'which place' ? 'At which practice?' : 'I cannot find that among your practices.';
  const more = places.length - mostPlaces;
  return {
    card: saidCard({
      says: [which, ...(more > 0 ? ['Any other is opened by name, as in “guide at Riverside”.'] : [])],
      presses: places
        .slice(0, mostPlaces)
        .map(({ id, name }) => ({ title: name, data: { ask: 'page', page, at: id } }) as const),
    }),
  };
}

/** That a text is theirs to read, and for others to change and send. */
export function sayNotYours({ kind, at, place }: PageShown): Reply {
  const says = [
    `The ${pageNames[kind]} is for those who set up ${place} to change and send. You can read it.`,
  ];
  const read = { title: 'Read it', data: { ask: 'page', page: kind, at } } as const;
  return { card: saidCard({ says, presses: [read, ...wayBack] }) };
}

type NotSeen = Extract<PageSeen, { refusal: object }>;

/** As many as fit on a card. */
const mostPlaces = 6;

const whereTo: Readonly<Record<PageKind, string>> = {
  guide:
    'It goes to everybody on the staff list who has a hello to say still, on the card about the link worker.',
  patients: 'It goes to your staff as words to copy: for the leaflet, the website and the phone.',
};

function cardOf(
  { today }: Turn,
  { kind, place, paragraphs, changed }: PageShown,
  note: readonly string[],
  buttons: readonly Button[],
): Reply {
  const by = changed && `Last changed by ${changed.by}, ${sayDay(changed.on, today)}.`;
  return {
    card: pageCard({
      heading: `${capital(pageNames[kind])}, ${place}`,
      says: [...note, ...(by ? [by] : [])],
      paragraphs,
      buttons,
    }),
  };
}

function readersButtons({ kind, at }: PageShown): Button[] {
  const others = pageKinds.filter((one) => one !== kind);
  return [
    ...others.map((page): Button => ({ title: capital(pageNames[page]), data: { ask: 'page', page, at } })),
    { title: 'What’s next', data: { ask: 'next' } },
  ];
}
