import { listCard } from '../../cards/list-card.ts';
import { metCard } from '../../cards/met-card.ts';
import { nextCard } from '../../cards/next-card.ts';
import { practiceCard } from '../../cards/practice-card.ts';
import { tickCard } from '../../cards/tick-card.ts';
import { personIn } from '../../src/induction/induction.ts';
import { pageOf, peopleToMeet } from '../../src/induction/people-to-meet.ts';
import { practiceRows } from '../../src/induction/practice-rows.ts';
import { isPractices, sectionOf } from '../../src/induction/practice-week.ts';
import { shortName } from '../../src/induction/say-name.ts';
import { questionsOf } from '../../src/use-cases/asks-of.ts';
import { type Part, wordsOf } from '../../src/use-cases/part.ts';
import { theirs } from '../../src/use-cases/see-next.ts';
import type { Cards } from './step-cards.ts';

/** What somebody is shown of what is theirs on one day: the next things, a list, questions and names. */
export function weekCards(part: Part): Cards {
  return { ...next(part), ...questions(part), ...names(part), ...practice(part) };
}

function next(part: Part): Cards {
  const found = theirs(part);
  const steps = found.map((one, at) => ({ ...wordsOf(one), number: at + 1 }));
  const name = shortName(personIn(part.induction, part.viewer).name);
  const counts = { more: Math.max(0, steps.length - 3), questions: questionsOf([part]).length };
  const page = { page: 1, pages: Math.ceil(steps.length / 12) };
  const groups = [...Map.groupBy(steps.slice(0, 12), ({ place }) => place || 'The whole job')];
  return {
    next: nextCard({ heading: `What’s next, ${name}`, things: steps.slice(0, 3), ...counts }),
    list: listCard({
      heading: 'Your list',
      note: `${steps.length} open. Name a step by its number: “why 2”, “done 2”.`,
      groups: groups.map(([heading, lines]) => ({ heading, lines })),
      ...page,
    }),
  };
}

function questions(part: Part): Cards {
  const now = questionsOf([part]).slice(0, 8);
  if (now.length === 0) return {};
  return {
    'tick list': tickCard({
      heading: 'Did it happen?',
      note: 'Leave out whatever you cannot say yet.',
      questions: now.flatMap((one) => ('found' in one ? [wordsOf(one.found)] : [])),
      people: now.flatMap((one) => ('people' in one ? [pageOf(one.people, 1, 15)] : [])),
    }),
  };
}

function names(part: Part): Cards {
  const [list] = peopleToMeet(part.steps, part);
  if (!list) return {};
  const says = ['Tick whoever you have met. The others stay as they are.'];
  return { 'whom have you met': metCard({ says, list: pageOf(list, 1, 20), page: 1, others: [] }) };
}

function practice(part: Part): Cards {
  const [place] = part.induction.placements;
  const isTheirs = place?.practice.slots['practice-manager']?.includes(part.viewer);
  if (!place || !isTheirs) return {};
  const owed = part.steps
    .filter((step) => isPractices(step, part.induction, place))
    .map((step) => ({
      facts: wordsOf({ part, step }),
      line: step.line,
      section: sectionOf(step, place, part.today),
    }));
  const rows = practiceRows(owed.filter(({ section }) => section !== 'later')).slice(0, 12);
  return {
    'my practice': practiceCard({
      heading: `${place.practice.name}: this week`,
      says: ['Inductions under way: Priya.'],
      at: place.practice.id,
      whom: ['Priya'],
      rows,
      page: 1,
      pages: 1,
    }),
  };
}
