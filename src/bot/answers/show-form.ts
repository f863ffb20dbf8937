import { type Field, formCard } from '../../../cards/form-card.ts';
import type { Button } from '../../../cards/press.ts';
import { saidCard } from '../../../cards/said-card.ts';
import { contactKinds } from '../../induction/contacts.ts';
import { capital, roleNames } from '../../induction/say-name.ts';
import { saySetUpReason } from '../../induction/say-set-up.ts';
import { practiceSlots } from '../../induction/slots.ts';
import { writeDown } from '../../induction/write-down.ts';
import { unsafePeople } from '../../understanding/check-people.ts';
import type { SetUpAsk } from '../../understanding/set-up-ask.ts';
import { type SetUp, seeSetUp } from '../../use-cases/see-set-up.ts';
import type { Reply } from '../reply.ts';
import type { Turn } from '../turn.ts';
import { ladderForm } from './ladder-form.ts';
import { choosePlace } from './show-set-up.ts';

/** What could not be saved as it was filled in: why, and what was typed. */
export type Again = { readonly note: readonly string[]; readonly typed: Readonly<Record<string, string>> };

/** The form on which something of a set-up is filled in; again, with what was typed, where something of it cannot be. */
export async function showForm(
  { form, place }: Extract<SetUpAsk, { ask: 'form' }>,
  turn: Turn,
  again?: Again,
): Promise<Reply> {
  if (form === 'organisation' || form === 'practice') {
    const { fields, says, heading } = form === 'organisation' ? organisationForm() : practiceForm();
    const add = { title: 'Add it', data: { ask: 'save', form } } as const;
    return asCard({ heading, says, fields }, [add, { title: 'Back', data: { ask: 'set up' } }], again);
  }
  const seen = await seeSetUp(turn.around, turn.asker, place);
  if ('refusal' in seen) {
    const says = saySetUpReason(seen.refusal);
    return { card: saidCard({ says, presses: [{ title: 'Set up', data: { ask: 'set up' } }] }) };
  }
  if ('several' in seen) return choosePlace(seen, turn.asker);
  const at = seen.setUp.id;
  const made = { slots: slotsForm, contacts: contactsForm, staff: staffForm, ladder: ladderForm }[form](
    seen.setUp,
  );
  const shown = Object.fromEntries(made.fields.map((field) => [field.id, shownIn(field)]));
  const save = { title: 'Save', data: { ask: 'save', form, at, shown } } as const;
  const usual = { title: 'Back to usual', data: { ask: 'usual ladder', at } } as const;
  const back = { title: 'Back', data: { ask: 'set up', at } } as const;
  return asCard(made, form === 'ladder' ? [save, usual, back] : [save, back], again);
}

function asCard(form: Form, buttons: readonly Button[], again: Again | undefined): Reply {
  const typed = (field: Field): Field => {
    const text = again?.typed[field.id];
    // A choice can show only what can be chosen.
    if (field.kind === 'choice' && !field.options.some(({ value }) => value === text)) return field;
    // What looks like a patient's is not shown again either.
    return text === undefined || unsafePeople(text) ? field : ({ ...field, value: text } as Field);
  };
  return {
    card: formCard({
      heading: form.heading,
      says: [...(again?.note ?? []), ...form.says],
      fields: form.fields.map(typed),
      buttons,
    }),
  };
}

function shownIn(field: Field): string {
  return 'value' in field ? (field.value ?? '') : '';
}

function organisationForm(): Form {
  return {
    heading: 'Add a PCN or charity',
    says: ['Whoever employs link workers. Its manager can start inductions.'],
    fields: [
      {
        kind: 'choice',
        id: 'kind',
        label: 'What is it?',
        value: 'pcn',
        options: [
          { title: 'A PCN (primary care network)', value: 'pcn' },
          { title: 'A charity or community group', value: 'charity' },
        ],
      },
      { kind: 'text', id: 'name', label: 'Its name', hint: 'As people say it' },
      { kind: 'text', id: 'pcn', label: 'For a charity: the PCN it works with' },
      { kind: 'text', id: 'manager', label: 'Its manager: name, work email', hint: 'Name, work email' },
    ],
  };
}

function practiceForm(): Form {
  return {
    heading: 'Add a practice',
    says: ['A practice that receives link workers. Its manager fills in the rest.'],
    fields: [
      { kind: 'text', id: 'name', label: 'Its name', hint: 'As people say it' },
      { kind: 'text', id: 'code', label: 'Its ODS code: a letter and five figures', hint: 'A81001' },
      { kind: 'text', id: 'pcn', label: 'Its PCN, where there are several' },
      { kind: 'text', id: 'manager', label: 'Its manager: name, work email', hint: 'Name, work email' },
    ],
  };
}

type Form = Pick<Parameters<typeof formCard>[0], 'heading' | 'says' | 'fields'>;

function slotsForm({ name, slots }: SetUp): Form {
  return {
    heading: `Who does what at ${name}`,
    says: [
      'Name, work email and phone. Two people who share a job stand on one line, with a semicolon between them.',
    ],
    fields: practiceSlots.map((slot) => {
      const held = slots.find((one) => one.slot === slot)?.people ?? [];
      const value = writeDown(held);
      return {
        kind: 'text',
        id: slot,
        label: capital(roleNames[slot]),
        value,
        hint: 'Name, work email, phone',
      } as const;
    }),
  };
}

function contactsForm({ name, contacts }: SetUp): Form {
  return {
    heading: `Whom to ring at ${name}`,
    says: [
      'A name and a number each. Saving says that they are right today; I ask again after three months.',
      'Somebody to speak up to is outside your line of management: never the practice’s manager or one of its partners.',
    ],
    fields: contactKinds.map((kind) => {
      const known = contacts.find((one) => one.kind === kind);
      const value = known ? writeDown([known]) : '';
      return { kind: 'text', id: kind, label: capital(kind), value, hint: 'Name, phone number' } as const;
    }),
  };
}

function staffForm({ name, staff }: SetUp): Form {
  return {
    heading: `Add staff at ${name}`,
    says: [
      `${staff.length === 1 ? 'One person is' : `${staff.length} people are`} on the list. Paste more, one a line: names, addresses or both.`,
    ],
    fields: [{ kind: 'text', id: 'list', label: 'Staff to add', hint: 'Name, work email', long: true }],
  };
}
