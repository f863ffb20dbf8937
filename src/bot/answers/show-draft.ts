import { type Field, formCard } from '../../../cards/form-card.ts';
import type { Press } from '../../../cards/press.ts';
import type { Draft } from '../../induction/draft.ts';
import { sayDay } from '../../induction/say-day.ts';
import { roleNames } from '../../induction/say-name.ts';
import { inductionRoles } from '../../induction/slots.ts';
import type { PracticeName } from '../../store/practices.ts';
import type { Drafting, DraftWish } from '../../use-cases/draft-induction.ts';
import type { Offer } from '../../use-cases/start-offer.ts';
import type { Turn } from '../turn.ts';
import { options } from './people-options.ts';

type Open = Extract<Drafting, { draft: object }>;

/** More than these do not fit on a phone; further ones are named when starting by typing. */
const mostSites = 4;

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'].map((title, at) => ({
  title,
  value: String(at + 1),
}));

/** The first of three cards: who, when, employed by whom, and where on which days. */
export function basicsCard(open: Open, { today }: Turn, notes: readonly string[] = []) {
  const { id, changedOn, draft, offer, notFound, instead } = open;
  const isOlder = !changedOn.equals(today);
  const sites = offered(
    offer,
    draft.sites.map(({ practice }) => practice),
  );
  return formCard({
    heading: 'Start an induction: 1 of 3',
    says: [
      ...(isOlder
        ? [`You last worked on this draft on ${sayDay(changedOn, today)}, and it is as you left it.`]
        : []),
      ...(instead ? [sayInstead(instead)] : []),
      ...notes,
      ...notFound.map((words) => `I cannot find “${words}” among your practices.`),
      'Nobody hears of it before you press Start.',
    ],
    fields: [
      ...whoFields(open),
      ...sites.flatMap((site) => siteFields(site, draft)),
      ...mainField(sites, draft),
    ],
    buttons: [
      { title: 'Next: people', data: { ask: 'save basics', draft: id } },
      ...(isOlder || instead ? [{ title: 'Start afresh', data: afresh(instead) }] : []),
      { title: 'Throw the draft away', data: { ask: 'drop draft', draft: id } },
    ],
  });
}

function whoFields({ draft, offer }: Open): Field[] {
  return [
    {
      kind: 'text',
      id: 'written',
      label: 'Who is the link worker? Name and work email',
      value: draft.written,
      hint: 'Priya Nair, priya.nair@nhs.net',
    },
    {
      kind: 'person',
      id: 'picked',
      label: 'Or choose them, if they are in Teams already',
      value: draft.picked,
      options: options(offer.people, draft.picked),
    },
    { kind: 'day', id: 'startsOn', label: 'First day in the job', value: draft.startsOn },
    {
      kind: 'choice',
      id: 'employer',
      label: 'Who employs them?',
      value: draft.employer,
      options: offer.employers.map(({ id, name }) => ({ title: name, value: id })),
    },
    {
      kind: 'choice',
      id: 'specialist',
      label: 'Do they work with one group of patients, such as young people?',
      value: draft.specialist ? 'yes' : 'no',
      options: [
        { title: 'No', value: 'no' },
        { title: 'Yes', value: 'yes' },
      ],
    },
  ];
}

function siteFields({ id, name }: PracticeName, { sites }: Draft): Field[] {
  const site = sites.find(({ practice }) => practice === id);
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
}

function mainField(sites: readonly PracticeName[], { main }: Draft): Field[] {
  if (sites.length < 2) return [];
  return [
    {
      kind: 'choice',
      id: 'main',
      label: 'Main practice, for what happens once',
      value: main,
      options: sites.map(({ id, name }) => ({ title: name, value: id })),
    },
  ];
}

/** Something else was said while there is a draft: how to begin with that. */
function sayInstead({ written }: DraftWish): string {
  return `You have a draft already, and here it is. To begin anew with ${written || 'what you have just said'}, press “Start afresh”.`;
}

function afresh(wish: DraftWish | undefined): Press {
  return { ask: 'start afresh', who: wish?.written, day: wish?.startsOn, places: wish?.places };
}

/** Those in the draft and as many others as fit, always in the same order. */
function offered({ practices }: Offer, chosen: readonly string[]): PracticeName[] {
  const others = practices.filter(({ id }) => !chosen.includes(id));
  const shown = new Set([...chosen, ...others.slice(0, mostSites - chosen.length).map(({ id }) => id)]);
  return practices.filter(({ id }) => shown.has(id));
}

/** The second card: who holds which role, filled in as far as it is known. */
export function peopleCard({ id: kept, draft, offer }: Open) {
  return formCard({
    heading: 'Start an induction: 2 of 3',
    says: [
      'Who is there for them? Cases and wellbeing are best with two different people. What stays empty, somebody else steps in for.',
    ],
    fields: [
      ...inductionRoles.map(
        (role): Field => ({
          kind: 'choice',
          id: role,
          label: questions[role],
          value: draft.roles[role] ?? '',
          options: options(offer.people, draft.roles[role]),
        }),
      ),
      {
        kind: 'text',
        id: 'others',
        label: 'Somebody who is in no list, one a line',
        long: true,
        value: draft.others.join('\n'),
        hint: `${roleNames['wellbeing-supervisor']}: Ruth Adeyemi, ruth@nhs.net`,
      },
    ],
    buttons: [
      { title: 'Next: preview', data: { ask: 'preview', draft: kept } },
      { title: 'Back', data: { ask: 'back to basics', draft: kept } },
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
