import type { CardElement, IAdaptiveCard } from '@microsoft/teams.cards';
import { card } from './card.ts';
import type { Button } from './press.ts';
import { line, lines } from './words.ts';

/** One thing to fill in: words, a day, a choice of one, or a choice of several. */
export type Field =
  | {
      readonly kind: 'text';
      readonly id: string;
      readonly label: string;
      readonly value?: string;
      readonly hint?: string;
      readonly long?: true;
    }
  | { readonly kind: 'day'; readonly id: string; readonly label: string; readonly value?: string }
  | {
      readonly kind: 'choice' | 'choices' | 'person';
      readonly id: string;
      readonly label: string;
      readonly value?: string;
      readonly options: readonly { readonly title: string; readonly value: string }[];
    }
  | { readonly kind: 'heading'; readonly id: string; readonly label: string };

/** Far more than any list of staff, so that nothing typed is cut off without a word. */
const mostLetters = 8_000;

/** A form: what it is for, what to fill in, and its buttons. */
export function formCard({
  heading,
  says,
  fields,
  buttons,
}: {
  heading: string;
  says: readonly string[];
  fields: readonly Field[];
  buttons: readonly Button[];
}): IAdaptiveCard {
  return card(
    [line(heading, { weight: 'Bolder', size: 'Medium' }), ...lines(says), ...fields.map(inputFor)],
    buttons,
  );
}

function inputFor(field: Field): CardElement {
  const { id, label } = field;
  const value = 'value' in field && field.value ? { value: field.value } : {};
  switch (field.kind) {
    case 'heading':
      return { ...line(label, { weight: 'Bolder' }), spacing: 'Medium' };
    case 'text': {
      const hint = field.hint ? { placeholder: field.hint } : {};
      return {
        type: 'Input.Text',
        id,
        label,
        ...value,
        ...hint,
        maxLength: mostLetters,
        isMultiline: field.long === true,
      };
    }
    case 'day':
      return { type: 'Input.Date', id, label, ...value };
    case 'choice':
    case 'choices':
      return {
        type: 'Input.ChoiceSet',
        id,
        label,
        ...value,
        choices: [...field.options],
        ...(field.kind === 'choices'
          ? { isMultiSelect: true, style: 'expanded', wrap: true }
          : { style: 'compact' }),
        placeholder: 'Choose …',
      };
    case 'person':
      // Teams offers everybody of the organisation here; elsewhere the known people are the choices (Teams: people picker).
      return {
        type: 'Input.ChoiceSet',
        id,
        label,
        ...value,
        choices: [...field.options],
        style: 'compact',
        placeholder: 'Choose …',
        'choices.data': { type: 'Data.Query', dataset: 'graph.microsoft.com/users' },
      };
  }
}
