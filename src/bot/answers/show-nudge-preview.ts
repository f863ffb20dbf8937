import type { Temporal } from 'temporal-polyfill';
import { nudgePreviewCard, type PreviewLine } from '../../../cards/nudge-preview-card.ts';
import type { Button } from '../../../cards/press.ts';
import { saidCard } from '../../../cards/said-card.ts';
import { listed, sayShortDay } from '../../induction/say-day.ts';
import { shortName } from '../../induction/say-name.ts';
import { sayMessage, sayMoment, sayTitles } from '../../induction/say-preview.ts';
import type { NudgeAsk } from '../../understanding/nudge-ask.ts';
import { type NudgePreview, type PreviewedMessage, previewNudges } from '../../use-cases/preview-nudges.ts';
import type { Reply } from '../reply.ts';
import type { Turn } from '../turn.ts';
import { wayBack } from './show-step.ts';

type Asked = Extract<NudgeAsk, { ask: 'preview nudges' }>;
type Previewed = Extract<NudgePreview, { messages: object }>;
type Week = { readonly number: number; readonly messages: readonly PreviewedMessage[] };

/** What would go out in the next four weeks, a week at a time where that is much. */
export async function showNudgePreview(turn: Turn, asked: Asked): Promise<Reply> {
  const seen = await previewNudges(turn.around, turn.asker, asked);
  if ('nobody' in seen) return { card: saidCard({ says: sayNobody(seen.names), presses: wayBack }) };
  if ('choices' in seen) return { card: whoseCard(seen.choices) };
  const weeks = weeksOf(seen.messages, turn.today);
  const isShort = seen.messages.length <= mostOnACard;
  const { shown, buttons } = isShort ? { shown: weeks, buttons: [] } : oneWeek(weeks, asked, seen);
  return {
    card: nudgePreviewCard({
      heading: seen.about
        ? `What I would send about ${shortName(seen.about.name)}’s induction`
        : 'What I would send you',
      says: sayPreview(seen),
      weeks: shown.map(({ number, messages }) => ({
        title: `Week ${number}, from ${sayShortDay(firstDay(number, turn.today), turn.today)}`,
        messages: messages.map((one) => lineOf(one, turn.today)),
      })),
      buttons,
    }),
  };
}

/** So that a card stays as small as Teams takes it. */
const mostOnACard = 18;

function weeksOf(messages: readonly PreviewedMessage[], today: Temporal.PlainDate): Week[] {
  const numberOf = ({ at }: PreviewedMessage) => Math.floor(today.until(at.toPlainDate()).days / 7) + 1;
  return [...Map.groupBy(messages, numberOf)].map(([number, all]) => ({ number, messages: all }));
}

function firstDay(week: number, today: Temporal.PlainDate): Temporal.PlainDate {
  return today.add({ days: 7 * (week - 1) });
}

/** One week, or a part of it, with ways to what comes after it and to the other weeks. */
function oneWeek(weeks: readonly Week[], { week: wanted, page = 1 }: Asked, { about }: Previewed) {
  const week = weeks.find(({ number }) => number === wanted) ?? weeks[0];
  if (!week) return { shown: [], buttons: [] };
  const whose = about ? { at: about.id } : { mine: true as const };
  const start = Math.max(0, page - 1) * mostOnACard;
  const isMore = week.messages.length > start + mostOnACard;
  const to = (title: string, number: number, of: number): Button => ({
    title,
    data: { ask: 'preview nudges', ...whose, week: number, page: of },
  });
  return {
    shown: [{ ...week, messages: week.messages.slice(start, start + mostOnACard) }],
    buttons: [
      ...(isMore ? [to(`More of week ${week.number}`, week.number, page + 1)] : []),
      ...weeks.filter((one) => one !== week).map(({ number }) => to(`Show week ${number}`, number, 1)),
    ],
  };
}

function lineOf(
  { at, person, kind, isTickList, things }: PreviewedMessage,
  today: Temporal.PlainDate,
): PreviewLine {
  return {
    when: sayMoment(at, today),
    who: person,
    what: sayMessage(things.length, kind, isTickList),
    titles: sayTitles(things.map(({ title }) => title)),
  };
}

function sayPreview({ about, messages, unreached }: Previewed): string[] {
  if (messages.length === 0) return ['Nothing would go out by itself in the next four weeks.'];
  return [
    'This is what goes out by itself in the next four weeks if nothing is done meanwhile. What is done in time is not in it.',
    ...(about ? ['It shows what you may see; there may be more in a message.'] : []),
    ...(unreached.length
      ? [`Not opened Belong yet, so nothing reaches them: ${listed(someOf(unreached))}.`]
      : []),
  ];
}

const mostNames = 6;

function someOf(names: readonly string[]): string[] {
  const more = names.length - mostNames;
  return more > 0 ? [...names.slice(0, mostNames), `${more} more`] : [...names];
}

/** As many as fit on a card; others are asked for by name. */
const mostChoices = 4;

function whoseCard(choices: readonly { readonly id: string; readonly name: string }[]) {
  const one = ({ id, name }: (typeof choices)[number]): Button => ({
    title: name,
    data: { ask: 'preview nudges', at: id },
  });
  return saidCard({
    says: ['About whose induction? Or see what I would send you yourself.'],
    presses: [
      ...choices.slice(0, mostChoices).map(one),
      { title: 'What I would get', data: { ask: 'preview nudges', mine: true } },
    ],
  });
}

/** The same words whether there is nobody of that name or they are not theirs to see. */
function sayNobody(names: readonly string[]): string[] {
  const first = 'There is no induction by that name of which you can see what goes out.';
  return names.length
    ? [first, `You can ask for ${listed(names, 'or')}.`]
    : [
        'Only those who may see how an induction stands can see what goes out.',
        'Say “my list” to see what is yours.',
      ];
}
