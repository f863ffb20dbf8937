import type { Temporal } from 'temporal-polyfill';
import type { SetUpProblem } from './contacts.ts';
import type { LadderProblem } from './ladder-settings.ts';
import { listed, sayDay } from './say-day.ts';
import { sayLadderProblem } from './say-ladder.ts';
import { capital } from './say-name.ts';

/** What is still missing in a set-up, or wants a look, in plain words: every blank in one sentence. */
export function sayProblems(problems: readonly SetUpProblem[], today: Temporal.PlainDate): string[] {
  const blanks = problems.flatMap((one) => ('blank' in one ? [one.blank] : []));
  const inTheLine = problems.flatMap((one) => ('notIndependent' in one ? [one.notIndependent] : []));
  return [
    ...(blanks.length ? [`Still blank: ${listed(blanks)}.`] : []),
    ...inTheLine.map(sayNotIndependent),
    ...sayStale(problems, today),
  ];
}

/** What was last checked on which day, one sentence a day. */
function sayStale(problems: readonly SetUpProblem[], today: Temporal.PlainDate): string[] {
  const stale = problems.flatMap((one) => ('stale' in one ? [one] : []));
  const byDay = Map.groupBy(stale, ({ checkedOn }) => sayDay(checkedOn, today));
  return [...byDay].map(
    ([day, all]) => `Last checked on ${day}: ${listed(all.map((one) => one.stale))}. Still right?`,
  );
}

function sayNotIndependent(name: string): string {
  return `Somebody to speak up to has to be outside your line of management. That leaves out managers of the practice or its PCN, and its GPs, who may be partners. Please name somebody other than ${name}.`;
}

const mostNames = 6;

/** The first names of a long list, and that there are others. */
function someOf(names: readonly string[]): string {
  return listed(names.length > mostNames ? [...names.slice(0, mostNames), 'another one'] : names, 'or');
}

/** A no to a change of a set-up, with a way forward. */
export type SetUpNo =
  | { readonly no: 'names nobody'; readonly lines: readonly number[] }
  | { readonly no: 'text'; readonly why: { readonly no: string } }
  | { readonly no: 'changed meanwhile'; readonly what: readonly string[] }
  | { readonly no: 'stopped'; readonly says: readonly string[] }
  | { readonly no: 'not independent'; readonly name: string }
  | { readonly no: 'not on the staff'; readonly name: string }
  | { readonly no: 'ladder out of bounds'; readonly problems: readonly LadderProblem[] }
  | { readonly no: 'two of that name'; readonly name: string }
  | { readonly no: 'same or another'; readonly name: string; readonly known: string; readonly said: string }
  | { readonly no: 'half a name'; readonly name: string; readonly perhaps: readonly string[] }
  | { readonly no: 'too many people'; readonly most: number }
  | { readonly no: 'no such place' | 'which place'; readonly names: readonly string[] }
  | { readonly no: 'leaves nobody' }
  | { readonly no: 'needs name and phone'; readonly what: string }
  | { readonly no: 'administrators only' }
  | { readonly no: 'no name'; readonly why: { readonly no: string } }
  | { readonly no: 'no such code' }
  | { readonly no: 'there already'; readonly name: string }
  | { readonly no: 'no such organisation'; readonly names: readonly string[] }
  | { readonly no: 'nothing called so'; readonly name: string }
  | { readonly no: 'manager missing' };

/** A no in plain words; nothing was changed. */
export function saySetUpNo(no: SetUpNo & { readonly at?: string }): string[] {
  return [...saySetUpReason(no), 'Nothing was changed.'];
}

/** The same, where there was nothing to change. */
export function saySetUpReason(no: SetUpNo & { readonly at?: string }): string[] {
  const [first = '', ...others] = reason(no);
  return no.at ? [`${capital(no.at)}: ${first}`, ...others] : [first, ...others];
}

function reason(no: SetUpNo): string[] {
  switch (no.no) {
    case 'names nobody':
      return [
        no.lines.length === 1 && no.lines[0] === 1
          ? 'I cannot read that as a person.'
          : `I cannot read ${no.lines.length === 1 ? 'line' : 'lines'} ${listed(no.lines.map(String))} as a person.`,
        'Please write each person like this: “Kelly Marsh, kelly.marsh@nhs.net, 01632 960111”. A phone number begins with 0 or +.',
      ];
    case 'text':
      return no.why.no === 'patient'
        ? [
            'One of these looks like it is about a patient, so I have kept none of it. Names of colleagues only, please.',
          ]
        : ['That is too long. Please write one person a line.'];
    case 'changed meanwhile':
      return [
        `Somebody else has changed this since the form was made: ${listed(no.what)}. It shows how that stands now; what else you filled in is still here.`,
      ];
    case 'not independent':
      return [sayNotIndependent(no.name)];
    case 'not on the staff':
      return [
        `There is nobody called ${no.name} on the staff list who could be taken off. Whoever has a part in “Who does what” stays; say who does that now, or that they are leaving.`,
      ];
    case 'ladder out of bounds':
      return no.problems.map(sayLadderProblem);
    case 'stopped':
      return [...no.says];
    case 'two of that name':
      return [`I know two people called ${no.name}. Please add the work email, so that I know which one.`];
    case 'same or another':
      return [
        `I know a ${no.name} already, ${no.known}. If that is who you mean, please write the name alone.`,
        `If it is somebody else, please write “another ${no.name}, ${no.said}”.`,
      ];
    case 'half a name':
      return [
        no.perhaps.length
          ? `Who is “${no.name}”? If you mean ${listed(no.perhaps, 'or')}, please write the whole name.`
          : `I know nobody called “${no.name}”.`,
        'Somebody new needs first and last name with their capitals, or a work email.',
      ];
    case 'too many people':
      return [`Please name at most ${no.most} people at once.`];
    case 'no such place':
      return no.names.length
        ? [`I cannot find that among your places. Try ${someOf(no.names)}.`]
        : ['There is no place that you set up here. A practice’s manager or an administrator can do that.'];
    case 'which place':
      return [`At which practice: ${someOf(no.names)}?`];
    case 'leaves nobody':
      return [
        'Somebody has to be there for each step, and this would leave one with nobody. Please name who takes over.',
      ];
    case 'needs name and phone':
      return [
        `The ${no.what} needs a name and a phone number, as in “Meadow Council duty team, 01632 960190”. It begins with 0 or +.`,
      ];
    case 'administrators only':
      return [
        'Only an administrator of Belong can add or rename places. They also say who manages a PCN or charity. For a practice, say “practice manager at Elm Tree is …”.',
      ];
    case 'no name':
      return [
        no.why.no === 'patient'
          ? 'That name looks like it is about a patient, so I have not kept it.'
          : 'Please give it a name, of at most 80 letters.',
      ];
    case 'no such code':
      return ['That cannot be a practice’s ODS code. It is a letter and five figures, as in A81001.'];
    case 'there already':
      return [`${no.name} is there already, with that name or code.`];
    case 'no such organisation':
      return no.names.length
        ? [`Which PCN does it belong to? Try ${someOf(no.names)}.`]
        : ['Please add the PCN first: “add PCN Meadowbank PCN, manager Bev Talbot, bev.talbot@nhs.net”.'];
    case 'nothing called so':
      return [
        `I know no PCN, charity or practice called “${no.name}” of which that can be changed. “set up” lists them. Who manages a practice is said like this: “practice manager at Elm Tree is …”.`,
      ];
    case 'manager missing':
      return ['Please name its manager, as in “Dawn Ashworth, dawn.ashworth@nhs.net”.'];
  }
}
