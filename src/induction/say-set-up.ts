import type { Temporal } from 'temporal-polyfill';
import type { SetUpProblem } from './contacts.ts';
import { listed, sayDay } from './say-day.ts';

/** What is still missing in a set-up, or wants a look, in plain words: every blank in one sentence. */
export function sayProblems(problems: readonly SetUpProblem[], today: Temporal.PlainDate): string[] {
  const blanks = problems.flatMap((one) => ('blank' in one ? [one.blank] : []));
  const others = problems.flatMap((one) => ('blank' in one ? [] : [sayProblem(one, today)]));
  return [...(blanks.length ? [`Still blank: ${listed(blanks)}.`] : []), ...others];
}

function sayProblem(problem: Exclude<SetUpProblem, { blank: string }>, today: Temporal.PlainDate): string {
  if ('stale' in problem)
    return `Last checked on ${sayDay(problem.checkedOn, today)}: ${problem.stale}. Is it still right?`;
  return `Somebody to speak up to has to be outside the practice’s own line. ${problem.notIndependent} is its manager or one of its GPs, so please name someone else.`;
}

/** A no to a change of a set-up, with a way forward. */
export type SetUpNo =
  | { readonly no: 'names nobody'; readonly lines: number }
  | { readonly no: 'two of that name'; readonly name: string }
  | { readonly no: 'too many people'; readonly most: number }
  | { readonly no: 'no such place'; readonly names: readonly string[] }
  | { readonly no: 'leaves nobody' }
  | { readonly no: 'needs name and phone'; readonly what: string }
  | { readonly no: 'administrators only' }
  | { readonly no: 'no name'; readonly why: { readonly no: string } }
  | { readonly no: 'no such code' }
  | { readonly no: 'there already'; readonly name: string }
  | { readonly no: 'no such organisation'; readonly names: readonly string[] }
  | { readonly no: 'manager missing' };

/** A no in plain words; nothing was changed. */
export function saySetUpNo(no: SetUpNo): string[] {
  return [...reason(no), 'Nothing was changed.'];
}

function reason(no: SetUpNo): string[] {
  switch (no.no) {
    case 'names nobody':
      return [
        no.lines === 1
          ? 'There is a line I cannot read as a person.'
          : `There are ${no.lines} lines I cannot read as people.`,
        'Please write each person like this: “Kelly Marsh, kelly.marsh@nhs.net”.',
      ];
    case 'two of that name':
      return [`I know two people called ${no.name}. Please add the work address, so that I know which one.`];
    case 'too many people':
      return [`Please name at most ${no.most} people at once.`];
    case 'no such place':
      return no.names.length
        ? [`I cannot find that among your places. Try ${listed(no.names, 'or')}.`]
        : ['There is no place that you set up here. A practice’s manager or an administrator can do that.'];
    case 'leaves nobody':
      return [
        'Somebody has to be there for each step, and this would leave one with nobody. Please name who takes over.',
      ];
    case 'needs name and phone':
      return [
        `The ${no.what} needs a name and a phone number, as in “Meadow Council duty team, 01632 960190”.`,
      ];
    case 'administrators only':
      return ['Only an administrator of Belong can add organisations and practices.'];
    case 'no name':
      return [
        no.why.no === 'patient'
          ? 'That name looks like it is about a patient, so I have not kept it.'
          : 'Please give it a name of at most 80 letters.',
      ];
    case 'no such code':
      return ['That cannot be a practice’s ODS code. It is a letter and five figures, as in A81001.'];
    case 'there already':
      return [`${no.name} is there already, with that name or code.`];
    case 'no such organisation':
      return no.names.length
        ? [`Which PCN does it belong to? Try ${listed(no.names, 'or')}.`]
        : ['Please add the PCN first: “add PCN Meadowbank PCN, manager Bev Talbot, bev.talbot@nhs.net”.'];
    case 'manager missing':
      return ['Please name its manager, as in “Dawn Ashworth, dawn.ashworth@nhs.net”.'];
  }
}
