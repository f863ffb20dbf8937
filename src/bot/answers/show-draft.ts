import { type Field, formCard } from '../../../cards/form-card.ts';
import type { Press } from '../../../cards/press.ts';
import { sayDay } from '../../induction/say-day.ts';
import { roleNames } from '../../induction/say-name.ts';
import { inductionRoles } from '../../induction/slots.ts';
import type { Choice } from '../../use-cases/choices.ts';
import type { Drafting, DraftWish, Offer } from '../../use-cases/draft-induction.ts';
import type { Turn } from '../turn.ts';

type Open = Extract<Drafting, { draft: object }>;

/** More than these do not fit on a phone; further ones are named when starting by typing. */
const mostSites = 4;

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'].map((title, at) => ({
  title,
  value: String(at + 1),
}));

/** The first of three cards: who, when, employed by whom, and where on which days. */
export function basicsCard(
  { draft, offer, from, notFound, instead }: Open,
  { today }: Turn,
  unclearDay?: string,
) {
  const sites = offered(
    offer,
    draft.sites.map(({ practice }) => practice),
  );
  return formCard({
    heading: 'Start an induction: 1 of 3',
    says: [
      ...(from ? [`You began this on ${sayDay(from, today)}. Go on where you were, or start afresh.`] : []),
      ...(instead ? [sayInstead(instead)] : []),
      ...(unclearDay ? [`I cannot make a day of “${unclearDay}”, so please choose it below.`] : []),
      ...notFound.map((words) => `I cannot find “${words}” among your practices.`),
      'Nobody hears of it before you press Start.',
    ],
    fields: [
      {
        kind: 'person',
        id: 'picked',
        label: 'Who is the link worker?',
        value: draft.picked,
        options: options(offer.people, draft.picked),
      },
      {
        kind: 'text',
        id: 'written',
        label: 'Or somebody new: name, work address',
        value: draft.written,
        hint: 'Name, work address',
      },
      { kind: 'day', id: 'startsOn', label: 'First day in the job', value: draft.startsOn },
      {
        kind: 'choice',
        ...{ id: 'employer', label: 'Who employs them?', value: draft.employer },
        options: offer.employers.map(({ id, name }) => ({ title: name, value: id })),
      },
      {
        kind: 'choice',
        ...{
          id: 'specialist',
          label: 'Do they work with one group of patients, such as young people?',
        },
        value: draft.specialist ? 'yes' : 'no',
        options: [
          { title: 'No', value: 'no' },
          { title: 'Yes', value: 'yes' },
        ],
      },
      ...sites.flatMap(({ id, name }): Field[] => {
        const site = draft.sites.find(({ practice }) => practice === id);
        return [
          {
            kind: 'choices',
            id: `days-${id}`,
            label: `Days at ${name}`,
            value: site?.week.join(',') ?? '',
            options: weekdays,
          },
          {
            kind: 'day',
            id: `from-${id}`,
            label: `First day at ${name}, if it is a later one`,
            value: site?.startsOn ?? '',
          },
        ];
      }),
      ...(sites.length > 1
        ? [
            {
              kind: 'choice',
              ...{ id: 'main', label: 'Main practice', value: draft.main },
              options: sites.map(({ id, name }) => ({ title: name, value: id })),
            } as const,
          ]
        : []),
    ],
    buttons: [
      { title: 'Next: people', data: { ask: 'save basics' } },
      ...(from ? [{ title: 'Start afresh', data: afresh(instead) }] : []),
      { title: 'Throw the draft away', data: { ask: 'drop draft' } },
    ],
  });
}

/** Somebody else was wished for: whom, and how to begin with them. */
function sayInstead({ written = '' }: DraftWish): string {
  return written
    ? `This draft is about somebody else. To begin with ${written} instead, press “Start afresh”.`
    : 'To begin with what you have just said instead, press “Start afresh”.';
}

function afresh(wish: DraftWish | undefined): Press {
  return { ask: 'start afresh', who: wish?.written, day: wish?.startsOn, places: wish?.places };
}

/** Those already in the draft first, then as many others as fit. */
function offered({ practices }: Offer, chosen: readonly string[]) {
  const first = practices.filter(({ id }) => chosen.includes(id));
  const others = practices.filter(({ id }) => !chosen.includes(id));
  return [...first, ...others].slice(0, Math.max(mostSites, first.length));
}

/** The second card: who holds which role, filled in as far as it is known. */
export function peopleCard({ draft, offer }: Open) {
  return formCard({
    heading: 'Start an induction: 2 of 3',
    says: [
      'Who is there for them? Cases and wellbeing are best with two different people. What stays empty, somebody else steps in for.',
    ],
    fields: [
      ...inductionRoles.map(
        (role): Field => ({
          kind: 'choice',
          ...{ id: role, label: questions[role], value: draft.roles[role] ?? '' },
          options: options(offer.people, draft.roles[role]),
        }),
      ),
      {
        kind: 'text',
        ...{
          id: 'others',
          label: 'Somebody who is in no list, one a line',
          long: true,
          value: draft.others.join('\n'),
        },
        hint: `${roleNames['wellbeing-supervisor']}: Ruth Adeyemi, ruth@nhs.net`,
      },
    ],
    buttons: [
      { title: 'Next: preview', data: { ask: 'preview' } },
      { title: 'Back', data: { ask: 'back to basics' } },
    ],
  });
}

const questions = {
  'line-manager': 'Line manager: leave, sickness and the job',
  'case-supervisor': 'Case supervisor: for patient cases',
  'wellbeing-supervisor': 'Wellbeing supervisor: for how they are',
  'pcn-lead': 'PCN lead',
  'vcse-manager': 'Charity manager: for local charities',
};

/** A card has room for so many names in each list; anybody else is written down. */
const mostNames = 14;

/** The first people to choose from, and whoever was chosen before. */
export function options(people: readonly Choice[], chosen = '') {
  const first = people.slice(0, mostNames);
  const kept = people.filter(
    ({ id }) => chosen.split(',').includes(id) && !first.some((one) => one.id === id),
  );
  return [...first, ...kept].map(({ id, name, at }) => ({ title: at ? `${name}, ${at}` : name, value: id }));
}
