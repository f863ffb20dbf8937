import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type { Button } from '../../../cards/press.ts';
import { saidCard } from '../../../cards/said-card.ts';
import { seriousCard } from '../../../cards/serious-card.ts';
import type { WhoRow } from '../../../cards/who-card.ts';
import { sayDay } from '../../induction/say-day.ts';
import { needs, seriousWords } from '../../induction/say-serious.ts';
import type { Serious } from '../../induction/serious.ts';
import { nobodyYet } from '../../induction/who-for-what.ts';
import { dropQuestion } from '../../use-cases/answer-question.ts';
import { letThrough } from '../../use-cases/let-through.ts';
import { seeHelp } from '../../use-cases/see-who.ts';
import type { Reply } from '../reply.ts';
import type { SeriousFound } from '../serious-first.ts';
import type { Turn } from '../turn.ts';
import { starts } from './say-help.ts';

/** Answers what is serious with the people to turn to; whatever was asked before waits for no yes any more. */
export async function answerSerious(
  { kind, isSure }: SeriousFound,
  turn: Turn,
  task: Button | undefined = undefined,
): Promise<Reply> {
  const { around, asker, today } = turn;
  await dropQuestion(around, asker);
  const found = await seeHelp(around, asker, seriousWords[kind].people);
  const people = found
    .filter(({ name }) => name !== nobodyYet)
    .map(({ checkedOn, at, ...row }) => ({
      ...row,
      at: checkedOn ? [at, `checked ${sayDay(checkedOn, today)}`].filter(Boolean).join(' · ') : at,
    }));
  const presses = isSure ? wayOn(kind) : pressesFor(kind, turn);
  return { card: cardFor(kind, people, task ? [task, ...presses] : presses) };
}

/** The same for somebody whom Belong does not know: what holds for everybody. */
export function seriousToStranger(kind: Serious): Reply {
  return { card: cardFor(kind, [], []) };
}

/** In a group nothing is said of it. */
export function seriousInGroup(written: boolean): Reply {
  const says = [
    'If anyone is in danger: call 999.',
    written
      ? 'I have written to you in our own chat. I have not saved this, and others can read it here.'
      : 'I answer one to one only. Please write to me in a chat of our own: I have not saved this, and others can read it here.',
  ];
  return { card: saidCard({ says, presses: [] }) };
}

function cardFor(kind: Serious, people: readonly WhoRow[], presses: readonly Button[]): IAdaptiveCard {
  const { before, some, none, after } = seriousWords[kind];
  const last = people.length ? some : none;
  return seriousCard({ before: last ? [...before, last] : before, people, after, presses });
}

/** Back to the list from what was refused; from people in need of others, nowhere. */
function wayOn(kind: Serious): readonly Button[] {
  return kind === 'patient data' ? starts.slice(0, 1) : [];
}

function pressesFor(kind: Serious, { today }: Turn): Button[] {
  const title = kind === 'patient data' ? 'Not about a patient' : 'I meant something else';
  const otherwise: Button = { title, data: { ask: 'meant otherwise', kind } };
  const until = today.add({ days: 7 }).toString();
  return kind === 'distress'
    ? [{ title: 'Pause for a week', data: { ask: 'pause nudges', until } }, otherwise]
    : [otherwise];
}

/** Where somebody needs a person: what it is about, and what cannot wait. */
export function askWhatIsNeeded(): Reply {
  const says = [
    'If anyone is in danger now: call 999.',
    'What is it about? I tell nobody, and I keep nothing of it.',
  ];
  const presses = (Object.keys(needs) as Serious[]).map(
    (kind): Button => ({ title: needs[kind], data: { ask: 'serious', kind } }),
  );
  return { card: saidCard({ heading: 'Somebody to turn to', says, presses }) };
}

/** After a false alarm: the words were not kept, so they are typed once more and then taken as they are meant. */
export async function takeOtherwise({ around, asker }: Turn, kind: Serious): Promise<Reply> {
  await letThrough(around, asker, kind);
  const says = [
    'All right. I did not keep your words, so please type them once more within ten minutes: I will not ask again.',
    kind === 'patient data'
      ? 'What is kept with a step still has to be without anything about a patient.'
      : 'If life is at risk, call 999 and do not wait for me.',
  ];
  return { card: saidCard({ says, presses: starts.slice(0, 2) }) };
}
