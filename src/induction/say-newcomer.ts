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

/** Asks a manager whether somebody new is one of the people they expect. */
export function sayNewcomer(
  newcomer: Newcomer,
  people: readonly {
    readonly id: string;
    readonly name: string;
    readonly at: string;
    readonly bound: boolean;
  }[],
): NewcomerAsked {
  const choices = people.slice(0, mostChoices);
  return {
    newcomer: newcomer.id,
    heading: 'Is this one of your people?',
    says: [
      sayAccount(newcomer),
      choices.length === 1
        ? `You expect ${choices[0]?.name}${choices[0]?.at ? ` at ${choices[0].at}` : ''}. Say yes only if you know that this is their account.`
        : 'Several people are called that. Say who it is only if you know that this is their account.',
      ...choices
        .filter(({ bound }) => bound)
        .map(({ name }) => `${name} uses Belong with another account now, which would not work any more.`),
    ],
    presses: [
      ...choices.map(({ id, name }) => ({
        title: choices.length === 1 ? `Yes, this is ${name}` : `This is ${name}`,
        data: { ask: 'who it is', newcomer: newcomer.id, person: id },
      })),
      { title: 'No, I do not know them', data: { ask: 'who it is', newcomer: newcomer.id } },
    ],
  };
}

/** Asks a manager whether somebody who opened the joining link is one of their staff. */
export function sayWishToJoin(newcomer: Newcomer, practice: string): NewcomerAsked {
  return {
    newcomer: newcomer.id,
    heading: `Somebody would like to join ${practice}`,
    says: [sayAccount(newcomer), 'They opened your joining link. Say yes if they work at your practice.'],
    presses: [
      { title: 'Yes, add them', data: { ask: 'who it is', newcomer: newcomer.id, joins: true } },
      { title: 'No, I do not know them', data: { ask: 'who it is', newcomer: newcomer.id } },
    ],
  };
}

function sayAccount({ name, address, upn }: Newcomer): string {
  const found = address ?? upn;
  const guest = /#ext#/i.test(upn ?? '') ? ' It is a guest’s account, from another organisation.' : '';
  return `${name} has opened Belong${found ? `, with the address ${found}` : '; Teams gave me no address'}.${guest}`;
}
