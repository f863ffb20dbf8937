import type { CardElement, IAdaptiveCard } from '@microsoft/teams.cards';
import { card } from './card.ts';
import { heading as headingLine, line } from './words.ts';

/** One line of who is who. */
export type WhoRow = {
  readonly what: string;
  readonly name: string;
  readonly at: string;
  readonly phone: string | null;
  /** What a chat link is made of. */
  readonly upn: string | null;
};

/** Whose rules apply to a subject, and how to reach whoever is named. */
export type RuleRow = {
  readonly subject: string;
  readonly whose: string;
  readonly phone: string | null;
  readonly upn: string | null;
};

/** Who to turn to for what, with where they belong and how to ring them. */
export function whoCard({
  about,
  rows,
  rules,
  others,
}: {
  /** Whose induction it is, where its reader has a part in several. */
  about: string | undefined;
  rows: readonly WhoRow[];
  rules: readonly RuleRow[];
  /** The link workers of the other inductions. */
  others: readonly string[];
}): IAdaptiveCard {
  return card(
    [
      headingLine('Who is who'),
      ...(about ? [line(`For ${about}`)] : []),
      ...whoTopics(rows),
      ...rulesOf(rules),
    ],
    [
      ...others
        .slice(0, mostOthers)
        .map((who) => ({ title: `Who is who for ${who}`, data: { ask: 'who is who', who } }) as const),
      { title: 'What’s next', data: { ask: 'next' } },
      { title: 'My list', data: { ask: 'list' } },
    ],
  );
}

/** People by what they are there for, in the order in which it comes first. */
export function whoTopics(rows: readonly WhoRow[]): CardElement[] {
  return [...Map.groupBy(rows, ({ what }) => what)].map(([what, people]) => topic(what, people));
}

/** So that all buttons fit on the card; any other is named when typed. */
const mostOthers = 4;

/** Whose rules apply, one line a subject. */
function rulesOf(rules: readonly RuleRow[]): CardElement[] {
  if (rules.length === 0) return [];
  const items = rules.map(({ subject, whose, phone, upn }) =>
    withChat([`${subject}: ${whose}`, phone].filter(Boolean).join(' · '), whose, upn),
  );
  return [
    {
      type: 'Container',
      spacing: 'Medium',
      separator: true,
      items: [line('Whose rules', { weight: 'Bolder' }), ...items],
    },
  ];
}

/** A name with where they belong and their phone; a chat with them opens from the card. */
function person({ name, at, phone, upn }: WhoRow): CardElement {
  const reached = phone ?? (upn ? '' : 'no number yet');
  return withChat([name, at, reached].filter(Boolean).join(' · '), name, upn);
}

function withChat(words: string, name: string, upn: string | null): CardElement {
  if (!upn) return line(words, {}, 'None');
  const url = `https://teams.microsoft.com/l/chat/0/0?users=${encodeURIComponent(upn)}`;
  return {
    type: 'RichTextBlock',
    spacing: 'None',
    inlines: [
      { type: 'TextRun', text: `${words} · ` },
      {
        type: 'TextRun',
        text: 'Chat',
        underline: true,
        selectAction: { type: 'Action.OpenUrl', title: `Chat with ${name}`, url },
      },
    ],
  };
}

function topic(what: string, people: readonly WhoRow[]): CardElement {
  return {
    type: 'Container',
    spacing: 'Small',
    items: [line(what, { weight: 'Bolder' }), ...people.map(person)],
  };
}
