import type { Choice } from '../../use-cases/choices.ts';

/** Letters of one list, so that five lists fit on a card: some twelve people. Anybody else is written down. */
const mostLetters = 1_200;
/** What a choice takes besides its title: its id, and the words of the format. */
const lettersAround = 61;

/** So that a choice can be taken back, and that no list is empty. */
const nobody = { title: 'Nobody from this list', value: 'nobody' };

/** The people to choose from: whoever was chosen before, and as many of the first as fit. */
export function options(people: readonly Choice[], chosen = '') {
  const isChosen = ({ id }: Choice) => chosen.split(',').includes(id);
  const ordered = people.toSorted((one, other) => Number(isChosen(other)) - Number(isChosen(one)));
  let letters = 0;
  const shown = ordered.filter((one) => {
    letters += titleOf(one).length + lettersAround;
    return isChosen(one) || letters <= mostLetters;
  });
  const named = people
    .filter((one) => shown.includes(one))
    .map((one) => ({ title: titleOf(one), value: one.id }));
  return [...named, nobody];
}

function titleOf({ name, at }: Choice): string {
  return at ? `${name}, ${at}` : name;
}
