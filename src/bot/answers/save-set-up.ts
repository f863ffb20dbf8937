import { newsCard } from '../../../cards/news-card.ts';
import { listed } from '../../induction/say-day.ts';
import { capital, roleNames } from '../../induction/say-name.ts';
import { type SetUpNo, saySetUpNo } from '../../induction/say-set-up.ts';
import type { SetUpAsk, SetUpForm } from '../../understanding/set-up-ask.ts';
import { addStaff } from '../../use-cases/add-staff.ts';
import type { SetUpChanged } from '../../use-cases/change-practice.ts';
import { checkContacts } from '../../use-cases/check-contacts.ts';
import { fillSlots } from '../../use-cases/fill-slots.ts';
import { removeStaff } from '../../use-cases/remove-staff.ts';
import { saveContacts } from '../../use-cases/save-contacts.ts';
import { setLadder } from '../../use-cases/set-ladder.ts';
import { addAnOrganisation, addAPractice, type PlaceAdded } from '../../use-cases/set-up-places.ts';
import type { Reply } from '../reply.ts';
import type { Turn } from '../turn.ts';
import { askFirst } from './ask-first.ts';
import { further, sayShortly } from './say-shortly.ts';
import { showForm } from './show-form.ts';
import { cardOfSetUp, saySlot } from './show-set-up.ts';

/** Everything of a set-up that is filled in and saved. */
export type Saving = Changing | Extract<SetUpAsk, { ask: 'add organisation' | 'add practice' }>;

/** Saves what was typed, or filled in on a form; what cannot be is said on the form itself. */
export async function saveSetUp(asked: Saving, turn: Turn): Promise<Reply> {
  const { around, asker } = turn;
  switch (asked.ask) {
    case 'add organisation':
      return replyToPlace(await addAnOrganisation(around, asker, asked), asked, turn);
    case 'add practice':
      return replyToPlace(await addAPractice(around, asker, asked), asked, turn);
    case 'fill slots':
      return fill(asked, turn);
    case 'save contacts': {
      const { place, contacts, shown } = asked;
      return replyTo(await saveContacts(around, asker, place, contacts, { shown }), asked, turn);
    }
    case 'add staff':
      return replyTo(await addStaff(around, asker, asked.place, asked.list), asked, turn);
    case 'remove staff':
      return replyTo(await removeStaff(around, asker, asked.place, asked.name), asked, turn);
    case 'move rungs':
      return replyTo(
        await setLadder(around, asker, asked.place, asked.rungs, { shown: asked.shown }),
        asked,
        turn,
      );
    case 'usual ladder':
      return replyTo(await setLadder(around, asker, asked.place, 'usual'), asked, turn);
    case 'contacts checked':
      return replyTo(await checkContacts(around, asker, asked.place, 'all'), asked, turn);
  }
}

const saved = {
  'fill slots': 'Saved.',
  'save contacts': 'Saved, as checked today.',
  'add staff': 'Saved. Whoever is new on the list is asked once to say hello to the link worker.',
  'remove staff': 'Saved. They are off the staff list.',
  'move rungs': 'Saved. It counts from now on, for every link worker here.',
  'usual ladder': 'Saved. It is as usual again, for every link worker here.',
  'contacts checked': 'Thank you. All are down as checked today.',
};

type Changing = Extract<SetUpAsk, { ask: keyof typeof saved }>;

function replyTo(changed: SetUpChanged, asked: Changing, turn: Turn): Promise<Reply> | Reply {
  if (changed.refusal) return sayUnsaved(changed.refusal, asked, turn);
  const note = changed.outcome === 'changed' ? saved[asked.ask] : 'There was nothing to change.';
  if (asked.ask === 'move rungs' || asked.ask === 'usual ladder')
    return showForm({ ask: 'form', form: 'ladder', place: { id: changed.setUp.id } }, turn, {
      note: [note],
      typed: {},
    });
  return { card: cardOfSetUp(changed.setUp, turn, note) };
}

/** Who fills a slot is shown before it is saved, where it was typed and would be told to people. */
async function fill(asked: Extract<SetUpAsk, { ask: 'fill slots' }>, turn: Turn): Promise<Reply> {
  const { around, asker } = turn;
  const sure = asked.sure === true || asked.onForm === true;
  const changed = await fillSlots(around, asker, asked.place, asked.slots, { shown: asked.shown, sure });
  if (changed.refusal || changed.outcome !== 'would change') return replyTo(changed, asked, turn);
  const { setUp, told } = changed;
  const { slots } = asked;
  const filled = setUp.slots.filter(({ slot }) => slot in slots);
  return askFirst(
    turn,
    { ask: 'fill slots', place: { id: setUp.id }, slots, sure: true },
    {
      heading: `This would change ${setUp.name}`,
      says: [
        ...filled.map((line) => `${capital(roleNames[line.slot])}: ${saySlot(line)}.`),
        ...(told.length ? [`Once you say yes, these hear of it: ${listed(told)}.`] : []),
      ],
      yes: { title: 'Yes, change it', data: { ask: 'fill slots', at: setUp.id, slots, sure: true } },
    },
  );
}

/** A no to something filled in is said on the form itself, with what was typed; a typed one in words. */
function sayUnsaved(no: SetUpNo, asked: Saving, turn: Turn): Promise<Reply> | Reply {
  const isShown = ('onForm' in asked && asked.onForm) || no.no === 'ladder out of bounds';
  const form = isShown ? formOf(asked) : undefined;
  if (!form) return sayShortly(saySetUpNo(no));
  const clash = no.no === 'changed meanwhile' ? no.what : [];
  const typed = Object.fromEntries(Object.entries(form.typed).filter(([field]) => !clash.includes(field)));
  const place = 'place' in asked ? asked.place : undefined;
  return showForm({ ask: 'form', form: form.form, place }, turn, { note: saySetUpNo(no), typed });
}

function formOf(asked: Saving): { form: SetUpForm; typed: Readonly<Record<string, string>> } | undefined {
  switch (asked.ask) {
    case 'fill slots':
      return { form: 'slots', typed: asked.slots };
    case 'save contacts':
      return { form: 'contacts', typed: asked.contacts };
    case 'move rungs':
      return { form: 'ladder', typed: asked.rungs };
    case 'add staff':
      return { form: 'staff', typed: { list: asked.list } };
    case 'add organisation': {
      const { kind, name, pcn = '', manager } = asked;
      return { form: 'organisation', typed: { kind, name, pcn, manager } };
    }
    case 'add practice': {
      const { name, odsCode: code, pcn = '', manager } = asked;
      return { form: 'practice', typed: { name, code, pcn, manager } };
    }
    default:
      return undefined;
  }
}

function replyToPlace(
  added: PlaceAdded,
  asked: Extract<Saving, { ask: 'add organisation' | 'add practice' }>,
  turn: Turn,
): Promise<Reply> | Reply {
  if (added.refusal) return sayUnsaved(added.refusal, asked, turn);
  const next =
    asked.ask === 'add practice'
      ? 'Its manager can fill in the rest: “set up” shows what is missing. They are known as soon as they open Belong.'
      : 'Whoever manages it can start inductions as soon as they open Belong.';
  return { card: newsCard({ heading: `${added.name} is added`, says: [next], presses: further }) };
}
