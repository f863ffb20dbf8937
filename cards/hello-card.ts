import type { CardElement, IAdaptiveCard } from '@microsoft/teams.cards';
import type { HelloFacts } from '../src/induction/hello-facts.ts';
import { card } from './card.ts';
import { type Button, onCard, reveal } from './press.ts';
import { heading, line, lines } from './words.ts';

/** The one card a member of staff gets: say hello to your link worker. The guide unfolds where it is wanted. */
export function helloCard({
  note = [],
  hello,
  others = [],
  saysWhy = false,
}: {
  note?: readonly string[];
  hello: HelloFacts;
  /** The reader’s other link workers, each with the step of that hello. */
  others?: readonly Pick<HelloFacts, 'id' | 'version' | 'called'>[];
  /** Whether the note is the why, so that nobody need ask for it. */
  saysWhy?: boolean;
}): IAdaptiveCard {
  const step = onCard(hello);
  return card(
    [
      heading('Say hello to your link worker'),
      ...lines(note),
      ...lines(hello.says),
      ...hello.sections.map(section),
      ...chat(hello),
      ...guide(hello),
    ],
    [
      { title: 'We’ve met', data: { ask: 'done', step } },
      ...(saysWhy ? [] : [{ title: 'Why this?', data: { ask: 'why', step } } as const]),
      { title: 'Who is who', data: { ask: 'who is who' } },
      ...others.slice(0, mostOthers).map(
        (one): Button => ({
          title: `Say hello to ${one.called}`,
          data: { ask: 'step', step: onCard(one) },
        }),
      ),
    ],
  );
}

/** So that all buttons fit on the card, the one that unfolds the guide too. */
const mostOthers = 2;

function section({ title, says }: HelloFacts['sections'][number]): CardElement {
  return {
    type: 'Container',
    spacing: 'Medium',
    items: [line(title, { weight: 'Bolder' }, 'None'), line(says, {}, 'None')],
  };
}

function chat({ called, upn }: HelloFacts): CardElement[] {
  if (!upn) return [];
  const url = `https://teams.microsoft.com/l/chat/0/0?users=${encodeURIComponent(upn)}`;
  return [
    {
      type: 'RichTextBlock',
      spacing: 'None',
      inlines: [
        {
          type: 'TextRun',
          text: `Chat with ${called}`,
          underline: true,
          selectAction: { type: 'Action.OpenUrl', title: `Chat with ${called}`, url },
        },
      ],
    },
  ];
}

/** Five seconds are for the person; the page is a press away, and there without another message. */
function guide({ guide: paragraphs }: HelloFacts): CardElement[] {
  if (paragraphs.length === 0) return [];
  return [
    {
      type: 'ActionSet',
      spacing: 'Medium',
      actions: [reveal('The one-page guide', 'guide')],
    },
    {
      type: 'Container',
      id: 'guide',
      isVisible: false,
      items: [line('The one-page guide', { weight: 'Bolder' }), ...lines(paragraphs)],
    },
  ];
}
