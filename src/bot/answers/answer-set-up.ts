import { newsCard } from '../../../cards/news-card.ts';
import { saidCard } from '../../../cards/said-card.ts';
import { listed } from '../../induction/say-day.ts';
import { capital, roleNames } from '../../induction/say-name.ts';
import { type SetUpNo, saySetUpNo, saySetUpReason } from '../../induction/say-set-up.ts';
import type { Ref, SetUpAsk, SetUpForm } from '../../understanding/set-up-ask.ts';
import { addStaff } from '../../use-cases/add-staff.ts';
import { askForYes } from '../../use-cases/answer-question.ts';
import { askToJoin } from '../../use-cases/ask-to-join.ts';
import type { SetUpChanged } from '../../use-cases/change-practice.ts';
import { checkContacts } from '../../use-cases/check-contacts.ts';
import { correctPlace } from '../../use-cases/correct-place.ts';
import { fillSlots } from '../../use-cases/fill-slots.ts';
import { joiningLink } from '../../use-cases/joining-link.ts';
import { removeStaff } from '../../use-cases/remove-staff.ts';
import { saveContacts } from '../../use-cases/save-contacts.ts';
import { sayWhoItIs } from '../../use-cases/say-who-it-is.ts';
import { seeNewPeople } from '../../use-cases/see-new-people.ts';
import { seeSetUp } from '../../use-cases/see-set-up.ts';
import { addAnOrganisation, addAPractice, type PlaceAdded } from '../../use-cases/set-up-places.ts';
import { chatLink } from '../chat-link.ts';
import type { Reply } from '../reply.ts';
import type { Turn } from '../turn.ts';
import { sayHelpForManagers, starts } from './say-help.ts';
import { sayWhoSees } from './say-who-sees.ts';
import { showForm } from './show-form.ts';
import { cardOfSetUp, choosePlace, saySlot } from './show-set-up.ts';

/** Answers whatever somebody asks of how organisations and practices are set up. */
export async function answerSetUp(asked: SetUpAsk, turn: Turn): Promise<Reply> {
  const { around, asker } = turn;
  switch (asked.ask) {
    case 'set up': {
      const seen = await seeSetUp(around, asker, asked.place);
      if ('refusal' in seen) return sayNo(saySetUpReason(seen.refusal));
      return 'several' in seen ? choosePlace(seen, asker) : { card: cardOfSetUp(seen.setUp, turn) };
    }
    case 'form':
      return showForm(asked, turn);
    case 'add organisation':
      return replyToPlace(await addAnOrganisation(around, asker, asked), asked, turn);
    case 'add practice':
      return replyToPlace(await addAPractice(around, asker, asked), asked, turn);
    case 'fill slots':
      return fill(asked, turn);
    case 'save contacts':
      return replyTo(
        await saveContacts(around, asker, asked.place, asked.contacts, { shown: asked.shown }),
        asked,
        turn,
      );
    case 'add staff':
      return replyTo(await addStaff(around, asker, asked.place, asked.list), asked, turn);
    case 'remove staff':
      return replyTo(await removeStaff(around, asker, asked.place, asked.name), asked, turn);
    case 'contacts checked':
      return replyTo(await checkContacts(around, asker, asked.place, 'all'), asked, turn);
    case 'joining link':
      return showJoiningLink(turn, asked.place);
    case 'correct place': {
      const corrected = await correctPlace(around, asker, asked.place, asked);
      return sayNo(corrected.refusal ? saySetUpNo(corrected.refusal) : [`Saved: ${corrected.name}.`]);
    }
    case 'join':
      return join(turn, asked.code);
    case 'new people':
      return showNewPeople(turn);
    case 'who it is':
      return answerWho(turn, asked);
    case 'help for managers':
      return sayHelpForManagers();
    case 'who sees what':
      return { card: saidCard({ heading: 'Who sees what', says: sayWhoSees(), presses: starts }) };
  }
}

const saved = {
  'fill slots': 'Saved.',
  'save contacts': 'Saved, as checked today.',
  'add staff': 'Saved. Each of them will be asked to say hello once.',
  'remove staff': 'Saved. They are off the staff list.',
  'contacts checked': 'Thank you. All are down as checked today.',
};

type Changing = Extract<SetUpAsk, { ask: keyof typeof saved }>;
type Saving = Changing | Extract<SetUpAsk, { ask: 'add organisation' | 'add practice' }>;

function replyTo(changed: SetUpChanged, asked: Changing, turn: Turn): Promise<Reply> | Reply {
  if (changed.refusal) return sayUnsaved(changed.refusal, asked, turn);
  const note = changed.outcome === 'changed' ? saved[asked.ask] : 'There was nothing to change.';
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
  await askForYes(around, asker, { ask: 'fill slots', place: { id: setUp.id }, slots, sure: true });
  return {
    card: newsCard({
      heading: `This would change ${setUp.name}`,
      says: [
        ...setUp.slots
          .filter(({ slot }) => slot in slots)
          .map((line) => `${capital(roleNames[line.slot])}: ${saySlot(line)}.`),
        ...(told.length ? [`It tells, once: ${listed(told)}.`] : []),
      ],
      presses: [
        { title: 'Yes, change it', data: { ask: 'fill slots', at: setUp.id, slots, sure: true } },
        { title: 'No, leave it', data: { ask: 'no' } },
      ],
    }),
  };
}

/** A no to something filled in is said on the form itself, with what was typed; a typed one in words. */
function sayUnsaved(no: SetUpNo, asked: Saving, turn: Turn): Promise<Reply> | Reply {
  const form = 'onForm' in asked && asked.onForm ? formOf(asked) : undefined;
  if (!form) return sayNo(saySetUpNo(no));
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

const further = [
  { title: 'Set up', data: { ask: 'set up' } },
  { title: 'What’s next', data: { ask: 'next' } },
] as const;

function sayNo(says: readonly string[]): Reply {
  return { card: saidCard({ says, presses: further }) };
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

async function showJoiningLink(turn: Turn, place: Ref | undefined): Promise<Reply> {
  const made = await joiningLink(turn.around, turn.asker, place);
  if (made.refusal) return sayNo(saySetUpReason(made.refusal));
  const says = [
    'Send this to your staff. They open it and press Send. You then say yes to each.',
    chatLink(turn.botId, `join ${made.code}`),
    `Or they open a chat with Belong and type “join ${made.code}”.`,
  ];
  return { card: newsCard({ heading: `The joining link for ${made.name}`, says, presses: further }) };
}

async function join({ around, asker }: Turn, code: string): Promise<Reply> {
  const { kind, practice } = await askToJoin(around, asker, code);
  const says = {
    'asked to join': `I have asked the manager of ${practice} to add you.`,
    'there already': `You are on the staff list of ${practice} already.`,
    'not added': `${practice} has not added you. If that should be otherwise, please speak with its manager.`,
    'no such code': 'I do not know that code. Please ask your practice manager for the joining link again.',
  };
  return sayNo([says[kind]]);
}

/** The first question about somebody new that waits for an answer. */
async function showNewPeople({ around, asker }: Turn): Promise<Reply> {
  const [first, ...others] = await seeNewPeople(around, asker);
  if (!first) return sayNo(['Nobody new waits to be known.']);
  const more = others.length ? [`After this, ${others.length} more.`] : [];
  return { card: newsCard({ ...first, says: [...first.says, ...more] }) };
}

async function answerWho(
  { around, asker }: Turn,
  said: Extract<SetUpAsk, { ask: 'who it is' }>,
): Promise<Reply> {
  const answered = await sayWhoItIs(around, asker, said);
  if (answered.refusal) {
    // The same words whether it is answered or somebody else's: nobody learns which.
    return sayNo([
      'That has been answered, perhaps by yourself just now, or it is not yours to answer. Nothing more was changed.',
    ]);
  }
  const { name } = answered;
  const says = {
    known: `Thank you. I know that account as ${name} from now on.`,
    joined: `Thank you. ${name} is on your staff list now.`,
    'not one of ours': `Thank you. ${name} stays unknown to me, and sees nothing.`,
  };
  return { card: newsCard({ heading: 'Saved', says: [says[answered.said]], presses: further }) };
}
