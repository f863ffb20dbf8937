import type { CardElement } from '@microsoft/teams.cards';
import type { Reply } from '../bot/reply.ts';
import { sayDay } from '../induction/say-day.ts';
import type { DemoState } from './demo-state.ts';
import { nameOf } from './say-who-is.ts';

/** A reply with the sandbox's day and who you are as its last line, marked where it is for somebody else. */
export function withFooter(
  { card }: Reply,
  person: string | undefined,
  state: DemoState,
  mark = false,
): Reply {
  const now = state.now();
  const day = `${sayDay(now.toPlainDate(), now.toPlainDate())} ${now.year}`;
  const you = mark ? state.you() : person;
  const footer = you ? `${day} · you are ${nameOf(you)}` : day;
  const first = mark && person ? [line(`To ${nameOf(person)}:`)] : [];
  return { card: { ...card, body: [...first, ...(card.body ?? []), line(footer)] } };
}

function line(text: string): CardElement {
  return { type: 'TextBlock', text, isSubtle: true, size: 'Small', wrap: true, spacing: 'Medium' };
}
