import { z } from 'zod';
import { contactKinds } from '../../induction/contacts.ts';
import { ladderRungs } from '../../induction/ladder-settings.ts';
import { practiceSlots } from '../../induction/slots.ts';
import { nobodyOr } from '../../understanding/nobody-or.ts';
import type { Ref, SetUpAsk, SetUpForm } from '../../understanding/set-up-ask.ts';

type Filled = Readonly<Record<string, unknown>>;

/** What a filled-in form asks for; whatever is missing on it is as empty as it looks. */
export function readSave(form: SetUpForm, place: Ref | undefined, filled: Filled): SetUpAsk {
  const text = (id: string) => textIn(filled, id);
  const onForm = true;
  const shown = shownOn(filled);
  switch (form) {
    case 'organisation': {
      const kind = text('kind') === 'charity' ? 'charity' : 'pcn';
      return {
        ask: 'add organisation',
        onForm,
        kind,
        name: text('name'),
        pcn: text('pcn'),
        manager: text('manager'),
      };
    }
    case 'practice':
      return {
        ask: 'add practice',
        onForm,
        name: text('name'),
        odsCode: text('code'),
        pcn: text('pcn'),
        manager: text('manager'),
      };
    case 'slots':
      return { ask: 'fill slots', onForm, shown, place, slots: textsIn(filled, practiceSlots) };
    case 'contacts':
      return { ask: 'save contacts', onForm, shown, place, contacts: textsIn(filled, contactKinds) };
    case 'ladder':
      return { ask: 'move rungs', onForm, shown, place, rungs: textsIn(filled, ladderRungs) };
    case 'staff':
      return { ask: 'add staff', onForm, place, list: text('list') };
  }
}

/** What was typed in the fields of a form of words, beside what it showed. */
export function readWords<Key extends string>(keys: readonly Key[], filled: Filled) {
  return { words: textsIn(filled, keys), shown: shownOn(filled), onForm: true } as const;
}

/** Button data of ours; a client that changed it harms only its own save. */
function shownOn({ shown }: Filled): Readonly<Record<string, string>> | undefined {
  return z.record(z.string(), z.string().max(longest)).safeParse(shown).data;
}

const longest = 20_000;

function textIn(filled: Filled, id: string): string {
  const value = filled[id];
  return typeof value === 'string' ? value.slice(0, longest) : '';
}

/** What the client sent; it leaves out a field that was emptied, so one that the form showed and is missing is empty. */
function textsIn<Key extends string>(filled: Filled, keys: readonly Key[]): Partial<Record<Key, string>> {
  const shown = shownOn(filled) ?? {};
  const there = keys.filter((key) => typeof filled[key] === 'string' || key in shown);
  const texts = there.map((key) => [key, nobodyOr(textIn(filled, key))]);
  return Object.fromEntries(texts) as Partial<Record<Key, string>>;
}
