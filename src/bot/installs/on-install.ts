import { helloCard } from '../../../cards/hello-card.ts';
import { type Button, mostButtons } from '../../../cards/press.ts';
import { welcomeCard } from '../../../cards/welcome-card.ts';
import { listed } from '../../induction/say-day.ts';
import { type Install, type Welcome, welcome } from '../../use-cases/welcome.ts';
import { starts, statusButtons } from '../answers/say-help.ts';
import type { Reply } from '../reply.ts';
import type { Turn } from '../turn.ts';

/** Welcomes somebody, once for each install, in words for their part. */
export async function onInstall({ around, asker }: Turn, install: Install): Promise<Reply | undefined> {
  const welcomed = await welcome(around, asker, install);
  if (!welcomed) return undefined;
  const hello = welcomed.name ? `Hello ${welcomed.name}, I am Belong` : 'Hello, I am Belong';
  if (welcomed.hello) return { card: helloCard({ note: [`${hello}.`, last], hello: welcomed.hello }) };
  return { card: welcomeCard({ hello, says: wordsFor(welcomed), presses: pressesFor(welcomed) }) };
}

const last =
  'I am a checklist, not a person. Please keep anything about patients out of this chat. Say “help” at any time.';

/** Where somebody begins: what is theirs alone first, and as many as a card takes of what everybody has. */
function pressesFor(welcomed: Welcome): Button[] {
  const { setsUp, administrator, introduces, looksAfter, managesPractice } = welcomed;
  const setUp = setsUp.length || administrator;
  const [next, ...others] = starts;
  const all: Button[] = [
    ...(introduces ? [{ title: 'Write about me', data: { ask: 'about me' } } as const] : []),
    ...(setUp ? [{ title: 'Set up', data: { ask: 'set up' } } as const] : []),
    next,
    ...(managesPractice ? [{ title: 'My practice', data: { ask: 'my practice' } } as const] : []),
    ...statusButtons(looksAfter),
    ...others,
  ];
  return all.slice(0, mostButtons);
}

function wordsFor({ isLinkWorker, about, facts, setsUp, administrator }: Welcome): string[] {
  if (isLinkWorker) {
    return [
      ...facts,
      'I keep track of what the practice, your managers and you have agreed to do in your first weeks. Most of it is for them to do.',
      'A step counts only when the other side says it really happened. For most of them that is you.',
      last,
    ];
  }
  const toDo = [
    ...(administrator
      ? ['You are an administrator of Belong: “set up” adds PCNs, charities and practices.']
      : []),
    ...(setsUp.length
      ? [`You can set up ${listed(setsUp)} and start an induction: say “set up” or “start an induction”.`]
      : []),
  ];
  if (about.length === 0 && toDo.length) return [...toDo, last];
  if (about.length === 0) return ['You have no part in an induction yet. I will be here when you do.', last];
  return [
    `I help ${listed(about)} settle in. I will show you only what is yours, and by when.`,
    ...facts,
    ...toDo,
    'When you have done your part, say so. It counts once the other side says it happened.',
    last,
  ];
}
