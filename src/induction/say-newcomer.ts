import type { ChangeSaid } from './say-change.ts';

/** Somebody new, as a manager is asked about them. */
type Newcomer = {
  readonly id: string;
  readonly name: string;
  readonly address: string | null;
  readonly upn: string | null;
};

/** A question to a manager about somebody new; it ends once somebody has answered. */
export type NewcomerAsked = ChangeSaid & { readonly newcomer: string };

const mostChoices = 4;

/** Somebody whom a newcomer may be. */
type Candidate = {
  readonly id: string;
  readonly name: string;
  readonly at: string;
  readonly address?: string | null;
  /** Whether they use Belong with another account already. */
  readonly bound: boolean;
};

/** Asks a manager whether somebody new is one of the people they expect. */
export function sayNewcomer(newcomer: Newcomer, people: readonly Candidate[]): NewcomerAsked {
  const choices = people.slice(0, mostChoices);
  return {
    newcomer: newcomer.id,
    heading: 'Is this one of your people?',
    says: [sayAccount(newcomer), ...sayCandidates(choices)],
    presses: [...choices.map((one) => choice(newcomer, one, choices.length)), no(newcomer)],
  };
}

/** Asks a manager whether somebody who opened the joining link is one of their staff, and perhaps on the list already. */
export function sayWishToJoin(
  newcomer: Newcomer,
  practice: { readonly id: string; readonly name: string },
  people: readonly Candidate[],
): NewcomerAsked {
  const choices = people.slice(0, mostChoices);
  return {
    newcomer: newcomer.id,
    heading: `Somebody would like to join ${practice.name}`,
    says: [
      sayAccount(newcomer),
      'They opened your joining link. Say yes if they work at your practice.',
      ...(choices.length ? sayCandidates(choices) : []),
    ],
    presses: [
      ...choices.map((one) => choice(newcomer, one, choices.length)),
      {
        title: choices.length ? 'Yes, somebody new' : 'Yes, add them',
        data: { ask: 'who it is', newcomer: newcomer.id, joins: practice.id },
      },
      no(newcomer),
    ],
  };
}

function sayCandidates(choices: readonly Candidate[]): string[] {
  const [only] = choices;
  return [
    choices.length === 1 && only
      ? `You expect ${only.name}${only.at ? ` at ${only.at}` : ''}. Say that it is them only if you know that this is their account.`
      : 'Several people are called that. Say who it is only if you know that this is their account.',
    ...choices
      .filter(({ bound }) => bound)
      .map(({ name }) => `${name} uses Belong with another account now, which would not work any more.`),
  ];
}

function choice(newcomer: Newcomer, { id, name, at, address }: Candidate, of: number) {
  return {
    title: of === 1 ? `Yes, this is ${name}` : `This is ${address ?? [name, at].filter(Boolean).join(', ')}`,
    data: { ask: 'who it is', newcomer: newcomer.id, person: id },
  };
}

function no(newcomer: Newcomer) {
  return { title: 'No, I do not know them', data: { ask: 'who it is', newcomer: newcomer.id } };
}

function sayAccount({ name, address, upn }: Newcomer): string {
  const found = address ?? upn;
  const guest = /#ext#/i.test(upn ?? '') ? ' It is a guest’s account, from another organisation.' : '';
  return `${name} has opened Belong${found ? `, with the address ${found}` : '; Teams gave me no address'}.${guest}`;
}
