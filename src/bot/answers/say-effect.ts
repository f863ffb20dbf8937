import { lineOf } from '../../induction/checklist.ts';
import { placementOf } from '../../induction/induction.ts';
import { listed, sayShortDay } from '../../induction/say-day.ts';
import { callName, roleNames } from '../../induction/say-name.ts';
import { type SetUpNo, saySetUpNo } from '../../induction/say-set-up.ts';
import { isClosed, type Step } from '../../induction/step.ts';
import type { Changed, ChangeRefusal } from '../../use-cases/change-induction.ts';
import type { LeaverRefusal } from '../../use-cases/end-induction.ts';
import type { Turn } from '../turn.ts';

type Done = Extract<Changed, { induction: object }>;

/** What a change did or would do: new, gone and moved steps, and who hears of it. */
export function sayEffect(
  { before, induction, changes }: Done,
  { today, asker }: Turn,
  tense: 'did' | 'would',
): string[] {
  const earlier = new Map(before.steps.map((step) => [step.id, step]));
  const now = new Map(induction.steps.map((step) => [step.id, step]));
  const open = (steps: readonly Step[]) => steps.filter((step) => !isClosed(step));
  const came = open(induction.steps).filter(({ id }) => !earlier.has(id) || earlier.get(id)?.dropped);
  const went = open(before.steps).filter(({ id }) => !now.has(id) || now.get(id)?.dropped);
  const moved = open(induction.steps).filter(
    (step) => earlier.get(step.id)?.planned.equals(step.planned) === false,
  );
  const told = changes.filter(({ person }) => person !== asker.person).map(({ person }) => person);
  const known = told
    .filter((person) => induction.people.has(person))
    .map((person) => callName(person, induction));
  const where = (step: Step) =>
    `${lineOf(step.line).title}${step.placement ? `, ${placementOf(induction, step.placement).practice.name}` : ''}: ${sayShortDay(step.planned, today)}`;
  const says = [
    ...some(came.length, tense, 'new'),
    ...some(went.length, tense, 'off the list'),
    ...some(moved.length, tense, 'on a new day'),
    ...moved.slice(0, mostShown).map(where),
    ...(moved.length > mostShown ? [`And ${moved.length - mostShown} more.`] : []),
  ];
  return [
    ...(says.length ? says : ['No open step gets another day.']),
    'What was agreed stays agreed.',
    ...(known.length ? [`${tense === 'did' ? 'Told, once' : 'It tells, once'}: ${sayNames(known)}.`] : []),
  ];
}

/** The first names, and how many come after these. */
function sayNames(names: readonly string[]): string {
  const more = names.length - mostNames;
  return more > 0 ? listed([...names.slice(0, mostNames), `${more} more`]) : listed(names);
}

const mostShown = 6;
const mostNames = 8;

function some(count: number, tense: 'did' | 'would', what: string): string[] {
  if (count === 0) return [];
  const steps = count === 1 ? '1 step' : `${count} steps`;
  const is = count === 1 ? 'is' : 'are';
  return [tense === 'did' ? `${steps} ${is} ${what}.` : `${steps} would be ${what}.`];
}

/** A no to a change in plain words; nothing was changed. */
export function sayChangeNo(no: ChangeRefusal | LeaverRefusal): string[] {
  switch (no.no) {
    case 'no such induction':
      return no.names.length
        ? [
            `Which induction is that about? You can change ${listed(
              no.names.map((name) => `${name}’s`),
              'or',
            )}.`,
            'Nothing was changed.',
          ]
        : ['There is no induction here that you can change that way. Nothing was changed.'];
    case 'no such employer':
      return [`Who employs them now? I know ${listed(no.names, 'or')}.`, 'Nothing was changed.'];
    case 'only practice':
      return [
        'That is the only practice left. If the link worker is leaving, say so by name: “Priya Nair is leaving”.',
        'Nothing was changed.',
      ];
    case 'there already':
      return ['They are at that practice already. Nothing was changed.'];
    case 'changed meanwhile':
      return [
        `Somebody else has changed the ${listed(no.roles.map((role) => roleNames[role]))} since this card was made, so nothing of it was saved. This is how it stands now.`,
      ];
    case 'nobody by that name':
      return ['There is nobody of that whole name who is yours to let go. Nothing was changed.'];
    case 'not yours':
      return [
        'Moving the whole start is for the line manager. You can move it at your practice: “Priya starts at Riverside on 14 September”.',
        'Nothing was changed.',
      ];
    default:
      return saySetUpNo(no as SetUpNo);
  }
}
