import type { Button } from '../../../cards/press.ts';
import { saidCard } from '../../../cards/said-card.ts';
import { seriousCard } from '../../../cards/serious-card.ts';
import { sayDay } from '../../induction/say-day.ts';
import { needs, seriousWords } from '../../induction/say-serious.ts';
import type { Serious } from '../../induction/serious.ts';
import { dropQuestion } from '../../use-cases/answer-question.ts';
import { letThrough } from '../../use-cases/let-through.ts';
import { seeHelp } from '../../use-cases/see-who.ts';
import type { Reply } from '../reply.ts';
import type { Turn } from '../turn.ts';
import { starts } from './say-help.ts';

const nobodyNamed = 'Nobody is named for this in your practice yet. Your manager can tell you who it is.';

/** Answers what is serious with the people to turn to; whatever was asked before waits for no yes any more. */
export async function answerSerious(kind: Serious, turn: Turn): Promise<Reply> {
  const { around, asker, today } = turn;
  await dropQuestion(around, asker);
  const { before, people, after } = seriousWords[kind];
  const found = await seeHelp(around, asker, people);
  const rows = found.map(({ checkedOn, at, ...row }) => ({
    ...row,
    at: checkedOn ? [at, `checked ${sayDay(checkedOn, today)}`].filter(Boolean).join(' · ') : at,
  }));
  return {
    card: seriousCard({
      before: rows.length ? before : [...before, nobodyNamed],
      people: rows,
      after,
      presses: pressesFor(kind, turn),
    }),
  };
}

function pressesFor(kind: Serious, { today }: Turn): Button[] {
  const otherwise: Button = {
    title: kind === 'patient data' ? 'Not about a patient' : 'I meant something else',
    data: { ask: 'meant otherwise' },
  };
  if (kind !== 'distress') return [otherwise];
  const until = today.add({ days: 7 }).toString();
  return [
    { title: 'Yes, pause for a week', data: { ask: 'pause nudges', until } },
    { title: 'No, thank you', data: { ask: 'no' } },
    otherwise,
  ];
}

/** Where somebody needs a person: what it is about, and what cannot wait. */
export function askWhatIsNeeded(): Reply {
  const says = [
    'If anyone is in danger now: call 999.',
    'What is it about? I tell nobody, and I keep nothing of it.',
  ];
  const presses = (Object.keys(needs) as Serious[]).map(
    (kind): Button => ({
      title: needs[kind],
      data: { ask: 'serious', kind },
    }),
  );
  return { card: saidCard({ heading: 'Somebody to turn to', says, presses }) };
}

/** After a false alarm: the words were not kept, so they are typed once more and then taken as they are meant. */
export async function takeOtherwise({ around, asker }: Turn): Promise<Reply> {
  await letThrough(around, asker);
  const says = [
    'All right. I did not keep your words, so please type them once more: I will take them as you mean them.',
    'Please leave out anything about a patient: I never keep that.',
  ];
  return { card: saidCard({ says, presses: starts.slice(0, 2) }) };
}
