import { formCard } from '../../../cards/form-card.ts';
import { newsCard } from '../../../cards/news-card.ts';
import {
  type Introduction,
  introductionLabels,
  introductionParts,
  longestIntroduction,
} from '../../induction/introduction.ts';
import { listed } from '../../induction/say-day.ts';
import type { HelloAsk } from '../../understanding/hello-ask.ts';
import { safePart } from '../../understanding/safe-part.ts';
import { seeIntroduction } from '../../use-cases/see-introduction.ts';
import { type IntroductionNo, writeIntroduction } from '../../use-cases/write-introduction.ts';
import type { Reply } from '../reply.ts';
import type { Turn } from '../turn.ts';
import { wayBack } from './show-step.ts';

type Saving = Extract<HelloAsk, { ask: 'save about me' }>;

/** The form on which a link worker writes of themselves; again, with what was typed, where it could not be kept. */
export async function showAboutMe(
  { around, asker }: Turn,
  again?: { note: readonly string[]; typed: Saving['words'] },
): Promise<Reply> {
  const seen = await seeIntroduction(around, asker);
  if (seen.refusal) return sayNotTheirs();
  const { introduction } = seen;
  const shown = Object.fromEntries(introductionParts.map((part) => [part, introduction[part] ?? '']));
  return {
    card: formCard({
      heading: 'About you',
      says: [...(again?.note ?? says)],
      fields: introductionParts.map((part) => ({
        kind: 'text',
        id: part,
        label: introductionLabels[part],
        value: again?.typed[part] ?? introduction[part] ?? '',
        hint: hints[part],
        long: true,
      })),
      buttons: [
        { title: 'Save', data: { ask: 'save about me', shown } },
        { title: 'What’s next', data: { ask: 'next' } },
      ],
    }),
  };
}

const says = [
  'Everybody at your practices gets one card about you. Write it as you would say it over a cup of tea.',
  `At most ${longestIntroduction} letters each, and nothing about patients. What you leave empty I fill in with plain words about the job.`,
];

const hints = {
  who: 'What you did before, what you like about the job',
  help: 'Housing, money, loneliness, grief …',
  reach: 'Phone, Teams, where you sit, your best hours',
} as const;

/** Keeps what a link worker wrote of themselves; what cannot be kept is said on the form, with the rest of what was typed. */
export async function takeAboutMe({ words, shown, onForm }: Saving, turn: Turn): Promise<Reply> {
  const written = await writeIntroduction(turn.around, turn.asker, words, shown);
  if (!written.refusal) return sayKept(written.introduction, written.changed);
  const { refusal } = written;
  if (refusal.no === 'no such induction') return sayNotTheirs();
  const note = [...sayNo(refusal), 'Nothing was changed.'];
  if (!onForm) return { card: newsCard({ heading: 'About you', says: note, presses: further }) };
  return showAboutMe(turn, { note, typed: stillThere(words, refusal) });
}

/** Nothing typed is lost but what looks like a patient's, and what somebody else has kept meanwhile is shown. */
function stillThere(words: Saving['words'], refusal: IntroductionNo): Saving['words'] {
  const clash: readonly string[] = refusal.no === 'changed meanwhile' ? refusal.what : [];
  const kept = Object.entries(words).filter(([part]) => !clash.includes(part));
  return Object.fromEntries(kept.map(([part, text]) => [part, safePart(text, [])]));
}

function sayNo(no: Exclude<IntroductionNo, { no: 'no such induction' }>): string[] {
  if (no.no === 'changed meanwhile') {
    const what = listed(no.what.map((part) => `“${introductionLabels[part]}”`));
    return [`You have changed ${what} elsewhere since this form was made. It shows how that stands now.`];
  }
  const what = `“${introductionLabels[no.part]}”`;
  return no.why.no === 'too long'
    ? [`${what} is a little long. Please say it in ${no.why.limit} letters or fewer.`]
    : [
        `${what} looks like it is about a patient: a name with a title, a birth date, a postcode or a long number. I have not kept it.`,
        'Please say it without that. If it was about a patient, please tell your data protection lead today.',
      ];
}

function sayKept(introduction: Introduction, changed: boolean): Reply {
  const written = introductionParts.flatMap((part) =>
    introduction[part] ? [`${introductionLabels[part]}: ${introduction[part]}`] : [],
  );
  const note = changed
    ? 'Saved. Your colleagues read this:'
    : 'There was nothing to change. Your colleagues read this:';
  return {
    card: newsCard({
      heading: 'About you',
      says: written.length
        ? [note, ...written]
        : ['You have written nothing yet. Your colleagues read plain words about the job.'],
      presses: further,
    }),
  };
}

const further = [
  { title: 'Write about me', data: { ask: 'about me' } },
  { title: 'What’s next', data: { ask: 'next' } },
] as const;

function sayNotTheirs(): Reply {
  return {
    card: newsCard({
      heading: 'About you',
      says: ['Link workers write here what their colleagues read of them. You have no induction as one.'],
      presses: wayBack,
    }),
  };
}
