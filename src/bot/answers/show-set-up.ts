import type { Button } from '../../../cards/press.ts';
import { saidCard } from '../../../cards/said-card.ts';
import { setUpCard } from '../../../cards/set-up-card.ts';
import { stopsStart } from '../../induction/contacts.ts';
import { listed, sayShortDay } from '../../induction/say-day.ts';
import { capital, roleNames } from '../../induction/say-name.ts';
import { sayProblems } from '../../induction/say-set-up.ts';
import type { NamedPerson, SetUp, SetUpSeen } from '../../use-cases/see-set-up.ts';
import type { Asker } from '../../use-cases/surroundings.ts';
import type { Reply } from '../reply.ts';
import type { Turn } from '../turn.ts';

/** A practice's set-up as a card: what is missing first. */
export function cardOfSetUp(
  { id, name, odsCode, slots, contacts, staff, problems, joiningCode, lessons, mayStart }: SetUp,
  { today }: Turn,
  note?: string,
) {
  const blocking = problems.filter(stopsStart);
  const missing = [
    ...(blocking.length
      ? ['Please fill these in before an induction can start here.']
      : ['Everything is there for an induction to start.']),
    ...sayProblems(problems, today),
  ];
  const notYet = staff.filter(({ reachable }) => !reachable).length;
  return setUpCard({
    heading: `${name}${odsCode ? ` (${odsCode})` : ''}`,
    note,
    missing,
    sections: [
      {
        title: 'Who does what',
        lines: saySlots(slots),
      },
      {
        title: 'Whom to ring',
        lines: contacts.length ? sayContacts(contacts, today) : [{ what: 'On the list', says: 'nobody yet' }],
      },
      {
        title: 'Staff',
        lines: [
          {
            what: 'On the list',
            says: `${sayStaff(staff)}${notYet ? `. Not reachable yet: ${notYet} of ${staff.length}` : ''}`,
          },
          ...(joiningCode ? [{ what: 'Joining', says: `they type “join ${joiningCode}”` }] : []),
        ],
      },
      ...(lessons.length
        ? [
            {
              title: 'Learned last time',
              lines: lessons.map((words) => ({ what: 'For the next one', says: `“${words}”` })),
            },
          ]
        : []),
    ],
    buttons: buttonsFor(id, {
      hasContacts: contacts.length > 0,
      stale: problems.some((one) => 'stale' in one),
      mayStart,
    }),
  });
}

/** Each contact with a number; the day they were checked once, where it is the same for all. */
function sayContacts(contacts: SetUp['contacts'], today: Turn['today']): { what: string; says: string }[] {
  const days = new Set(contacts.map(({ checkedOn }) => sayShortDay(checkedOn, today)));
  const [day] = days;
  const lines = contacts.map(({ kind, name, phone, checkedOn }) => ({
    what: capital(kind),
    says: `${name}, ${phone}${days.size > 1 ? `, checked ${sayShortDay(checkedOn, today)}` : ''}`,
  }));
  return days.size === 1 && day ? [...lines, { what: 'All checked', says: day }] : lines;
}

function buttonsFor(
  at: string,
  { hasContacts, stale, mayStart }: { hasContacts: boolean; stale: boolean; mayStart: boolean },
): Button[] {
  const right = { title: 'Contacts are right', data: { ask: 'contacts checked', at } } as const;
  return [
    ...(stale ? [right] : []),
    { title: 'Who does what', data: { ask: 'form', form: 'slots', at } },
    { title: 'Whom to ring', data: { ask: 'form', form: 'contacts', at } },
    { title: 'Add staff', data: { ask: 'form', form: 'staff', at } },
    { title: 'Joining link', data: { ask: 'joining link', at } },
    ...(hasContacts && !stale ? [right] : []),
    ...(mayStart ? [{ title: 'Start an induction', data: { ask: 'start' } } as const] : []),
  ];
}

/** More names than these do not fit on the card. */
const mostStaff = 30;

/** Everybody on the staff list by name, as far as they fit. */
function sayStaff(staff: readonly NamedPerson[]): string {
  const names = staff.slice(0, mostStaff).map(({ name }) => name);
  const more = staff.length - names.length;
  return listed(more > 0 ? [...names, `${more} more`] : names) || 'nobody yet';
}

/** Each slot that is filled; those that are not stand together, with who steps in for them. */
function saySlots(slots: SetUp['slots']) {
  const filled = slots.filter(({ people }) => people.length);
  const empty = slots.filter(({ people }) => people.length === 0);
  const bySubstitute = Map.groupBy(empty, saySlot);
  return [
    ...filled.map((line) => ({ what: capital(roleNames[line.slot]), says: saySlot(line) })),
    ...[...bySubstitute].map(([says, all]) => ({
      what: capital(listed(all.map(({ slot }) => roleNames[slot]))),
      says,
    })),
  ];
}

/** Who fills a slot, or who steps in. */
export function saySlot({ people, stepsIn }: SetUp['slots'][number]): string {
  return people.length ? listed(people.map(sayPerson)) : sayBlank(stepsIn && roleNames[stepsIn]);
}

function sayPerson({ name, phone, reachable }: NamedPerson): string {
  return [name, phone, reachable ? '' : 'not reachable yet'].filter(Boolean).join(', ');
}

function sayBlank(stepsIn: string | undefined): string {
  return stepsIn ? `nobody yet, so the ${stepsIn} steps in` : 'nobody yet';
}

const mostNames = 12;

function sayNames(names: readonly string[]): string {
  const more = names.length - mostNames;
  return listed(more > 0 ? [...names.slice(0, mostNames), `${more} more`] : names) || 'none yet';
}

/** Several practices, or none yet: which one, or what to add. */
export function choosePlace(
  { several, more, organisations }: Extract<SetUpSeen, { several: object }>,
  { administrator }: Asker,
): Reply {
  const open = several.slice(0, administrator ? 3 : 6);
  const add: Button[] = administrator
    ? [
        { title: 'Add a PCN or charity', data: { ask: 'form', form: 'organisation' } },
        { title: 'Add a practice', data: { ask: 'form', form: 'practice' } },
      ]
    : [];
  return {
    card: saidCard({
      heading: 'Set up',
      says: [
        ...(administrator ? [`PCNs and charities: ${sayNames(organisations.map(({ name }) => name))}.`] : []),
        ...(several.length ? [] : ['There is no practice yet.']),
        ...several.map(
          ({ name, blanks }) => `${name}: ${blanks ? `${blanks} still to fill in or check` : 'all there'}.`,
        ),
        ...(more ? [`And ${more} more.`] : []),
        ...(more || several.length > open.length
          ? ['Open any of them by name, as in “set up Riverside”.']
          : []),
      ],
      presses: [
        ...add,
        ...open.map(({ id, name }) => ({ title: name, data: { ask: 'set up', at: id } }) as const),
      ],
    }),
  };
}
