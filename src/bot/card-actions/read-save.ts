import { contactKinds } from '../../induction/contacts.ts';
import { practiceSlots } from '../../induction/slots.ts';
import type { Ref, SetUpAsk, SetUpForm } from '../../understanding/set-up-ask.ts';

type Filled = Readonly<Record<string, unknown>>;

/** What a filled-in form asks for; whatever is missing on it is as empty as it looks. */
export function readSave(form: SetUpForm, place: Ref | undefined, filled: Filled): SetUpAsk {
  const text = (id: string) => textIn(filled, id);
  switch (form) {
    case 'organisation': {
      const kind = text('kind') === 'charity' ? 'charity' : 'pcn';
      return {
        ask: 'add organisation',
        kind,
        name: text('name'),
        pcn: text('pcn'),
        manager: text('manager'),
      };
    }
    case 'practice':
      return {
        ...{ ask: 'add practice', name: text('name'), odsCode: text('code'), pcn: text('pcn') },
        manager: text('manager'),
      };
    case 'slots':
      return { ask: 'fill slots', place, slots: textsIn(filled, practiceSlots) };
    case 'contacts':
      return { ask: 'save contacts', place, contacts: textsIn(filled, contactKinds) };
    case 'staff':
      return { ask: 'add staff', place, list: text('list') };
  }
}

const longest = 20_000;

function textIn(filled: Filled, id: string): string {
  const value = filled[id];
  return typeof value === 'string' ? value.slice(0, longest) : '';
}

/** Only what the client sent: a field that it left out is not emptied. */
function textsIn<Key extends string>(filled: Filled, keys: readonly Key[]): Partial<Record<Key, string>> {
  const sent = keys.filter((key) => typeof filled[key] === 'string');
  return Object.fromEntries(sent.map((key) => [key, textIn(filled, key)])) as Partial<Record<Key, string>>;
}
