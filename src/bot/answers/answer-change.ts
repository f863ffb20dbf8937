import { newsCard } from '../../../cards/news-card.ts';
import { saidCard } from '../../../cards/said-card.ts';
import { sayWeek } from '../../induction/say-day.ts';
import { sayWarning } from '../../induction/say-start.ts';
import type { ChangeAsk } from '../../understanding/change-ask.ts';
import { cancelInduction } from '../../use-cases/cancel-induction.ts';
import { changeInduction, savePeople } from '../../use-cases/change-induction.ts';
import type { Effect } from '../../use-cases/effect.ts';
import { nameIn } from '../../use-cases/find-induction.ts';
import { keepLesson } from '../../use-cases/keep-lesson.ts';
import { type Left, letLeave } from '../../use-cases/let-leave.ts';
import { seePeople } from '../../use-cases/see-people.ts';
import { seeWho } from '../../use-cases/see-who.ts';
import { setMyDays } from '../../use-cases/set-my-days.ts';
import { writeRule } from '../../use-cases/write-rule.ts';
import type { Reply } from '../reply.ts';
import { sayTextRefusal } from '../say-text-refusal.ts';
import type { Turn } from '../turn.ts';
import { askFirst } from './ask-first.ts';
import { sayChangeNo } from './say-change-no.ts';
import { sayEffect } from './say-effect.ts';
import { rolesCard } from './show-people.ts';
import { wayBack } from './show-step.ts';

/** Answers whatever somebody asks to change: what it would do first, and then what it did. */
export async function answerChange(asked: ChangeAsk, turn: Turn): Promise<Reply> {
  const { around, asker } = turn;
  switch (asked.ask) {
    case 'change people': {
      const seen = await seePeople(around, asker, asked.who);
      return seen.refusal ? say(sayChangeNo(seen.refusal)) : { card: rolesCard(seen.induction, seen.people) };
    }
    case 'save people': {
      const changed = await savePeople(around, asker, asked.who, asked.was, asked.now);
      if (!changed.refusal) return say(saySaved(changed, turn), `${nameIn(changed.induction)}: saved`);
      const seen = await seePeople(around, asker, asked.who);
      return seen.refusal
        ? say(sayChangeNo(changed.refusal))
        : { card: rolesCard(seen.induction, seen.people, sayChangeNo(changed.refusal)) };
    }
    case 'change':
      return change(asked, turn);
    case 'my days':
      return myDays(asked, turn);
    case 'unclear change':
      return say([
        asked.missing === 'day'
          ? 'I cannot make a day of that. Please say it with the month, as in “17 September”.'
          : asked.missing === 'the day itself'
            ? 'I can only do that on the day itself. Please say it again then, without the day.'
            : asked.missing === 'who leaves'
              ? 'Who is leaving? Please say it on the day itself, with their whole name, as in “Priya Nair is leaving”.'
              : 'Which days of the week? Say them for one place at a time: “my days at Riverside Mon Wed”, or “Priya’s days at Riverside are Mon Wed”.',
        'Nothing was changed.',
      ]);
    case 'cancel induction':
      return cancel(asked, turn);
    case 'leaver':
      return leave(asked, turn);
    case 'whose rules': {
      if (!asked.subject || !asked.whose) return sayRules(turn);
      const written = await writeRule(around, asker, asked.who, asked.subject, asked.whose);
      if (!written.refusal)
        return say([
          `Written on ${written.name}’s page: “who is who” shows it to everybody in the induction.`,
        ]);
      const { refusal } = written;
      return say(refusal.no === 'text' ? sayTextRefusal(refusal.why) : sayChangeNo(refusal));
    }
    case 'lesson': {
      const kept = await keepLesson(around, asker, asked.place, asked.words);
      if (!kept.refusal) return say([`Kept with ${kept.practice}, for whoever comes next. Thank you.`]);
      return say(kept.refusal.no === 'text' ? sayTextRefusal(kept.refusal.why) : sayChangeNo(kept.refusal));
    }
  }
}

/** The page as it stands, and how its line manager writes on it. */
async function sayRules({ around, asker }: Turn): Promise<Reply> {
  const all = await seeWho(around, asker);
  const lines = all.flatMap(({ rules }) => rules.map(({ subject, whose }) => `${subject}: ${whose}`));
  const how = 'The line manager writes on this page like this: “whose rules on sickness: Meadowbank PCN”.';
  return say([...(lines.length ? lines : ['Nothing is written there yet.']), how], 'Whose rules apply');
}

function say(says: readonly string[], heading?: string): Reply {
  return {
    card: heading ? newsCard({ heading, says, presses: wayBack }) : saidCard({ says, presses: wayBack }),
  };
}

async function myDays(asked: Extract<ChangeAsk, { ask: 'my days' }>, turn: Turn): Promise<Reply> {
  const { week, place, sure } = asked;
  const days = await setMyDays(turn.around, turn.asker, week, place, sure);
  if (days.refusal) return say(sayChangeNo(days.refusal));
  const is = `${sayWeek(days.week)}${days.at ? ` at ${days.at}` : ''}`;
  const effects = days.effects.flatMap((effect) => [
    ...(days.effects.length > 1 ? [`${nameIn(effect.induction)}’s induction:`] : []),
    ...sayEffect(effect, turn, days.saved ? 'did' : 'would'),
  ]);
  if (days.saved) return say([`Saved: you work on ${is}.`, ...effects]);
  return askFirst(
    turn,
    { ...asked, sure: true },
    {
      heading: `You would work on ${is}`,
      says: effects,
      yes: { title: 'Yes, change it', data: { ask: 'my days', week, place, sure: true } },
    },
  );
}

async function change(asked: Extract<ChangeAsk, { ask: 'change' }>, turn: Turn): Promise<Reply> {
  const { around, asker } = turn;
  const { who, change: wanted, sure, seen: before } = asked;
  const changed = await changeInduction(around, asker, who, wanted, { sure, seen: before });
  if (changed.refusal) return say(sayChangeNo(changed.refusal));
  const { induction, made, seen } = changed;
  if (made) return say(saySaved(changed, turn), `${nameIn(induction)}: saved`);
  const effect = sayEffect(changed, turn, 'would');
  if (effect.length === 0) return say(noChange);
  const at = induction.id;
  const anew = sure ? ['Somebody has changed this since I asked you. Now it would be like this:'] : [];
  return askFirst(
    turn,
    { ...asked, who: { id: at }, sure: true, seen },
    {
      heading: `This would change ${nameIn(induction)}’s induction`,
      says: [...anew, ...effect],
      yes: { title: 'Yes, change it', data: { ask: 'change', at, change: wanted, sure: true, seen } },
    },
  );
}

const noChange = ['It is so already, so there is nothing to change.'];

function saySaved(effect: Effect, turn: Turn): readonly string[] {
  const says = sayEffect(effect, turn, 'did');
  return says.length ? says : noChange;
}

async function cancel(
  { name, typedBack }: Extract<ChangeAsk, { ask: 'cancel induction' }>,
  turn: Turn,
): Promise<Reply> {
  const ended = await cancelInduction(turn.around, turn.asker, name, typedBack);
  if (ended.refusal) return say(sayChangeNo(ended.refusal));
  if (ended.ended) return say([`${ended.name}’s induction is called off. Everybody in it hears so once.`]);
  return say([
    `This calls ${ended.name}’s induction off for good, and nothing more is owed for it.`,
    `To do so, type the whole name back: “cancel the induction of ${ended.name}”.`,
  ]);
}

async function leave({ who, heir, sure }: Extract<ChangeAsk, { ask: 'leaver' }>, turn: Turn): Promise<Reply> {
  const left = await letLeave(turn.around, turn.asker, who, heir, sure);
  if (left.refusal) return say(sayChangeNo(left.refusal));
  const says = sayLeft(left, turn.today, sure);
  if (sure) return say([...says, ...lessonsHelp], `${left.name} is down as leaving`);
  const leaving = { ask: 'leaver', who, heir, sure: true } as const;
  return askFirst(turn, leaving, {
    heading: `${left.name} is leaving`,
    says,
    yes: { title: 'Yes, they are leaving', data: leaving },
  });
}

const lessonsHelp = [
  'Everybody concerned hears of it once.',
  'What would help the next one? Say it like this: “lesson: book the room early”.',
];

/** What a leaving did or would do. */
function sayLeft(
  { name, heir, ends, staysElsewhere, warnings }: Extract<Left, { name: string }>,
  today: Turn['today'],
  sure: boolean,
): string[] {
  const induction = `${name}’s induction ${sure ? 'has ended' : 'would end'} today. Nothing more is owed for it, and what was agreed stays.`;
  return [
    ...(ends ? [induction] : []),
    ...(heir && !ends ? [`${heir} ${sure ? 'has' : 'would have'} what was theirs to do.`] : []),
    ...warnings.map((one) => sayWarning(one.warning, one.induction, today)),
    ...(staysElsewhere ? [`What ${name} does elsewhere is not yours to change, and stays.`] : []),
    ...(heir || ends || sure
      ? []
      : [`Nobody is named to take over. To name somebody, say “${name} is leaving, (the name) takes over”.`]),
  ];
}
