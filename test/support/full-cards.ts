/** One of every card there is, so it is as long as their list. */
import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { chooseCard } from '../../cards/choose-card.ts';
import { dayCard } from '../../cards/day-card.ts';
import { digestCard } from '../../cards/digest-card.ts';
import { formCard } from '../../cards/form-card.ts';
import { handOverCard } from '../../cards/hand-over-card.ts';
import { helloCard } from '../../cards/hello-card.ts';
import { inPlaceCard } from '../../cards/in-place-card.ts';
import { leaveCard } from '../../cards/leave-card.ts';
import { listCard } from '../../cards/list-card.ts';
import { metCard } from '../../cards/met-card.ts';
import { newsCard } from '../../cards/news-card.ts';
import { nextCard } from '../../cards/next-card.ts';
import { nudgePreviewCard } from '../../cards/nudge-preview-card.ts';
import { pageCard } from '../../cards/page-card.ts';
import { practiceCard } from '../../cards/practice-card.ts';
import { previewCard } from '../../cards/preview-card.ts';
import { readBackCard } from '../../cards/read-back-card.ts';
import { saidCard } from '../../cards/said-card.ts';
import { seriousCard } from '../../cards/serious-card.ts';
import { setAsideCard } from '../../cards/set-aside-card.ts';
import { setUpCard } from '../../cards/set-up-card.ts';
import { statusCard } from '../../cards/status-card.ts';
import { stepCard } from '../../cards/step-card.ts';
import { tickCard } from '../../cards/tick-card.ts';
import { welcomeCard } from '../../cards/welcome-card.ts';
import { whoCard } from '../../cards/who-card.ts';
import { whoNeedsCard } from '../../cards/who-needs-card.ts';
import { longestIntroduction } from '../../src/induction/introduction.ts';
import { longestPage, paragraphsOf } from '../../src/induction/pages.ts';
import type { PeopleToMeet } from '../../src/induction/people-to-meet.ts';
import type { StepFacts } from '../../src/induction/step-facts.ts';
import { manyFacts, someFacts } from './some-facts.ts';

const days = ['Thu 17 Sep', 'Fri 18 Sep', 'Mon 21 Sep'].map((says, at) => ({
  iso: `2026-09-${17 + at}`,
  says,
}));
const starts = [{ title: 'What’s next', data: { ask: 'next' } }] as const;
/** All that can be pressed on a step. */
export const everything: StepFacts['can'] = [
  'done',
  'happened',
  'session',
  'not yet',
  'called off',
  'set day',
  'set aside',
];

/** Words as long as they may be. */
function filledTo(letters: number, words: string): string {
  return `${words}\n`.repeat(letters).slice(0, letters);
}

/** A list of names to tick, all of them said. */
function toMeet(words: string, count: number, at: number): PeopleToMeet {
  const people = manyFacts(count).map(({ id, version }) => ({ id, version, name: words, said: true }));
  return {
    at: `2000000${at}-0000-4000-8000-000000000001`,
    place: words,
    question: words,
    people,
    more: 9,
    isTime: true,
  };
}

/** Every card as full as it gets, with these words wherever people's words can be. */
export function fullCards(words: string): Readonly<Record<string, IAdaptiveCard>> {
  const wishes = { title: words, place: words, linkWorker: words, says: words, question: words, good: words };
  const diary = {
    meeting: 'https://teams.microsoft.com/l/meeting/new',
    file: 'https://belong.example/x.ics',
  };
  const keeps = { what: 'room', at: '60000000-0000-4000-8000-000000000001', owner: true } as const;
  const step = someFacts({
    ...wishes,
    can: everything,
    asked: true,
    known: [words, words],
    askFirst: words,
    keeps,
    diary,
  });
  const shown = { steps: manyFacts(3, wishes), more: 19 };
  const row = { what: words, name: words, at: words, phone: '01632 960111', upn: 'priya.nair@nhs.example' };
  const sites = ['Riverside Surgery', 'Elm Tree Practice', 'Hill Road Surgery', 'Mill Lane'].map((name) => ({
    id: name,
    name,
  }));
  const rules = [{ subject: words, whose: words, phone: '01632 960111', upn: 'priya.nair@nhs.example' }];
  return {
    said: saidCard({ heading: 'What I can do', says: [words], presses: starts }),
    welcome: welcomeCard({ hello: words, says: [words], presses: starts }),
    next: nextCard({ heading: words, note: words, things: manyFacts(3, wishes), more: 29, questions: 11 }),
    'next of a manager': nextCard({
      heading: words,
      things: manyFacts(2, wishes),
      more: 29,
      questions: 11,
      managesPractice: true,
    }),
    practice: practiceCard({
      heading: words,
      says: [words],
      at: '20000000-0000-4000-8000-000000000001',
      whom: [words, words],
      page: 2,
      pages: 3,
      sets: true,
      rows: (['late', 'this week', 'before day one', 'before day one'] as const).flatMap((section, at) =>
        [1, 2, 3].map((number) => ({
          section,
          number,
          title: words,
          whom: [words, words],
          ofStaff: section === 'this week' && number === 1,
          steps: manyFacts(6, { ...wishes, says: `${words} ${number}`, can: at > 2 ? [] : ['done'] }),
        })),
      ),
    }),
    'next with nothing': nextCard({ heading: words, things: [], more: 0, questions: 0 }),
    list: listCard({
      heading: words,
      note: words,
      page: 2,
      pages: 3,
      place: words,
      groups: [{ heading: words, lines: manyFacts(12, wishes) }],
    }),
    'empty list': listCard({ heading: words, note: words, groups: [], page: 1, pages: 1 }),
    step: stepCard({ note: words, step, canUndo: true }),
    'why of a step': stepCard({ note: words, step, saysWhy: true }),
    'step with new days': stepCard({ note: words, step, newDays: days, canUndo: true }),
    'step with something missing': stepCard({
      note: words,
      step: { ...step, keeps: { ...keeps, what: 'access', owner: false, missing: true } },
      canUndo: true,
      offers: [{ title: 'It did not happen', data: { ask: 'called off', step } }],
    }),
    'step without a room': stepCard({
      note: words,
      step,
      canUndo: true,
      offers: [
        { title: 'Another day', data: { ask: 'set day', step } },
        { title: 'Another place', data: { ask: 'other rooms', at: keeps.at } },
      ],
    }),
    day: dayCard({
      step,
      today: '2026-09-07',
      days,
      hosts: Array.from({ length: 60 }, (_, at) => ({ title: words, value: `${step.id}${at}` })),
    }),
    'set aside': setAsideCard({ step }),
    'hand over': handOverCard({
      step,
      note: words,
      lent: true,
      takers: Array.from({ length: 60 }, (_, at) => ({ title: words, value: `${step.id}${at}` })),
    }),
    'read back': readBackCard({
      step,
      asked: { kind: 'book', day: '2026-09-17', with: step.id },
      says: words,
      warning: words,
    }),
    tick: tickCard({
      heading: 'Did it happen?',
      note: words,
      questions: manyFacts(8, { ...wishes, state: 'said done' }),
    }),
    'tick with names': tickCard({
      heading: 'Did it happen?',
      note: words,
      questions: manyFacts(6, { ...wishes, state: 'said done' }),
      people: [toMeet(words, 15, 1), toMeet(words, 15, 2)],
    }),
    met: metCard({
      says: [words],
      list: toMeet(words, 20, 1),
      page: 2,
      others: [1, 2].map((at) => ({
        id: `1000000${at}-0000-4000-8000-000000000001`,
        name: `${at} ${words}`,
      })),
    }),
    status: statusCard({
      id: step.id,
      asOf: words,
      others: true,
      status: {
        about: words,
        at: sites.slice(0, 1),
        sites,
        headline: words,
        aspects: ['People', 'Support'].map((label) => ({ aspect: 'management', label, says: '3 agreed' })),
        problems: Array.from({ length: 9 }, () => words),
        late: shown,
        notHappened: shown,
        oneSide: shown,
        next: shown,
        supervision: [{ what: 'Patient cases', says: words }],
        who: Array.from({ length: 6 }, () => row),
      },
    }),
    digest: digestCard({
      heading: words,
      says: [words, words],
      things: manyFacts(30, { ...wishes, can: everything }).map((one) => ({
        ...one,
        wanted: words,
        newDays: ['2026-09-17', '2026-09-18', '2026-09-21'].map((iso) => ({ iso, says: iso })),
      })),
      today: '2026-09-07',
    }),
    'preview of nudges': nudgePreviewCard({
      heading: words,
      says: [words, words, words],
      weeks: [1, 2].map((number) => ({
        title: `Week ${number}`,
        messages: Array.from({ length: 9 }, () => ({
          when: 'Mon 7 Sep, 09:00',
          who: words,
          what: 'a tick list with 12 questions',
          titles: `${words}; ${words}; ${words}; and 9 more`,
        })),
      })),
      buttons: [2, 3, 4].map((week) => ({
        title: `Show week ${week}`,
        data: { ask: 'preview nudges', at: step.id, week, page: 1 },
      })),
    }),
    leave: leaveCard({
      heading: words,
      says: [words, words],
      steps: manyFacts(12, wishes),
      stay: `Leave them with ${words}`,
    }),
    'who needs me': whoNeedsCard({
      page: 2,
      pages: 3,
      rows: Array.from({ length: 10 }, () => ({ id: step.id, name: words, at: words, says: words })),
    }),
    who: whoCard({
      about: words,
      rows: Array.from({ length: 12 }, () => row),
      rules,
      others: [words],
    }),
    news: newsCard({ heading: words, says: [words], presses: [{ title: 'My list', data: { ask: 'list' } }] }),
    form: formCard({
      heading: words,
      says: [words],
      buttons: [{ title: 'Save', data: { ask: 'start now' } }],
      fields: [
        { kind: 'text', id: 'text', label: words, value: words, hint: words, long: true },
        { kind: 'day', id: 'day', label: words, value: '2026-09-07' },
        { kind: 'choice', id: 'one', label: words, value: 'a', options: [{ title: words, value: 'a' }] },
        { kind: 'choices', id: 'many', label: words, value: 'a', options: [{ title: words, value: 'a' }] },
        { kind: 'person', id: 'who', label: words, options: [{ title: words, value: 'a' }] },
      ],
    }),
    'set up': setUpCard({
      heading: words,
      note: words,
      missing: [words],
      buttons: [{ title: 'Set up', data: { ask: 'set up' } }],
      sections: [{ title: words, lines: [{ what: words, says: words }] }],
    }),
    preview: previewCard({
      heading: words,
      says: [words],
      stops: [words],
      warnings: [words],
      lessons: [words],
      draft: { id: '10000000-0000-4000-8000-000000000001', version: 1 },
      blanks: [{ id: '20000000-0000-4000-8000-000000000001', name: words }],
      phases: [{ title: words, lines: [{ what: words, says: words }] }],
    }),
    hello: helloCard({
      note: [words],
      hello: {
        ...step,
        called: words,
        says: [words],
        sections: ['Who', 'What', 'How'].map((title) => ({
          title,
          says: filledTo(longestIntroduction, words),
        })),
        upn: 'priya.nair@nhs.example',
        guide: paragraphsOf(filledTo(longestPage, words)),
      },
      others: manyFacts(2).map((one, at) => ({ ...one, called: `${at} ${words}`.slice(0, 12) })),
    }),
    serious: seriousCard({
      before: [words, words],
      people: Array.from({ length: 8 }, (_, at) => ({
        what: `${at} ${words}`,
        name: words,
        at: words,
        phone: '01632 960100',
        upn: null,
      })),
      after: [words, words],
      presses: starts,
    }),
    page: pageCard({
      heading: words,
      says: [words, words],
      paragraphs: paragraphsOf(filledTo(longestPage, words)),
      buttons: starts,
    }),
    'in place': inPlaceCard({ note: words, questions: manyFacts(8, wishes) }),
    choose: chooseCard({ says: words, steps: manyFacts(5, wishes) }),
  };
}
