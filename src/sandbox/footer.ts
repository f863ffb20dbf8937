import type { CardElement } from '@microsoft/teams.cards';
import type { Reply } from '../bot/reply.ts';
import { sayDay } from '../induction/say-day.ts';
import type { Database } from '../store/database.ts';
import type { DemoState } from './demo-state.ts';
import { nameOf } from './say-who-is.ts';

/** A reply with the sandbox's day and who you are as its last line, marked where it is for somebody else. */
export async function withFooter(
  { card }: Reply,
  person: string | undefined,
  { state, database }: { state: DemoState; database: Database },
  mark = false,
): Promise<Reply> {
  const now = state.now();
  const day = `${sayDay(now.toPlainDate(), now.toPlainDate())} ${now.year}`;
  const you = mark ? state.you() : person;
  const footer = you ? `${day} · you are ${await nameOf(you, database)}` : day;
  const first = mark && person ? [line(`To ${await nameOf(person, database)}:`)] : [];
  return { card: { ...card, body: [...first, ...(card.body ?? []), line(footer)] } };
}

function line(text: string): CardElement {
  return {
    type: 'RichTextBlock',
    spacing: 'Medium',
    inlines: [{ type: 'TextRun', text, isSubtle: true, size: 'Small' }],
  };
}
