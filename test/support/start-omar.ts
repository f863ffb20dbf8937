import type { Person } from './person.ts';

/** Starts a second induction at Riverside, as its line manager would. */
export async function startOmar(bev: Person): Promise<void> {
  const riverside = '20000000-0000-4000-8000-000000000001';
  await bev.says('start an induction');
  await bev.presses('Next: people', {
    written: 'Omar Reid, omar.reid@nhs.example',
    startsOn: '2026-09-21',
    [`days-${riverside}`]: '1',
  });
  await bev.presses('Next: preview');
  await bev.presses('Start');
}
