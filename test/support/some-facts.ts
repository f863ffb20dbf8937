import type { NumberedStep } from '../../cards/next-card.ts';

/** Words that would be a link, a mention or a date wherever they were not shown as they are. */
export const canary = '[x](https://evil.example) <at>all</at> {{DATE(2026-01-01,SHORT)}} **b**';

/** A step in words, as usual except for what a test wishes. */
export function someFacts(wishes: Partial<NumberedStep> = {}): NumberedStep {
  return {
    id: '70000000-0000-4000-8000-000000000001',
    version: 3,
    number: 1,
    title: 'Set up smartcard, logins and phone',
    place: 'Riverside Surgery',
    linkWorker: 'Priya',
    aspect: 'procedural',
    state: 'to do',
    standing: 'early',
    says: 'To do by Wed 9 Sep.',
    move: 'Your move',
    question: 'Can you log in to everything you need here?',
    good: 'Tested, not just asked for.',
    why: 'Without a login nobody can start.',
    can: ['done', 'called off', 'set day', 'set aside'],
    askFirst: '',
    bookedWith: '',
    together: false,
    lent: false,
    mine: true,
    managerFirst: undefined,
    goneBy: false,
    asked: false,
    known: [],
    keeps: undefined,
    ...wishes,
  };
}

/** As many steps as wished, each with an id and a number of its own. */
export function manyFacts(count: number, wishes: Partial<NumberedStep> = {}): NumberedStep[] {
  return Array.from({ length: count }, (_, at) =>
    someFacts({ id: `70000000-0000-4000-8000-${String(at).padStart(12, '0')}`, number: at + 1, ...wishes }),
  );
}
