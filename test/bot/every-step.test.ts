import { Temporal } from 'temporal-polyfill';
import { expect, it } from 'vitest';
import { bankHolidays } from '../../src/bank-holidays.ts';
import { checklist } from '../../src/induction/checklist.ts';
import { personIn, placementOf } from '../../src/induction/induction.ts';
import { type StepToday, stepToday } from '../../src/induction/step-today.ts';
import { inductionIdsOf } from '../../src/store/inductions.ts';
import { loadInduction } from '../../src/store/load-induction.ts';
import { aSandbox } from '../support/a-sandbox.ts';

const sandbox = aSandbox();
const january = '2027-01-11';

/** The first step of each line, with whose it is, as the rules have it. */
async function oneOfEach() {
  const induction = await sandbox.database.transaction(async (tx) => {
    const [id = ''] = await inductionIdsOf(tx, '30000000-0000-4000-8000-000000000001');
    return loadInduction(tx, id);
  });
  const holidays = bankHolidays(2026, 2028);
  const day = Temporal.PlainDate.from(january);
  return checklist.lines.map((line) => {
    const step = induction.steps.find((one) => one.line === line.id);
    if (!step) throw new Error(`nobody planned “${line.title}”`);
    const name = (id = '') => personIn(induction, id).name;
    const place = step.placement ? placementOf(induction, step.placement).practice.name : '';
    const staff = step.staff ? name(step.staff) : '';
    return { today: stepToday(step, induction, day, holidays), name, words: `${place} ${staff}`.trim() };
  });
}

/** How a person would name the step: its title on their side, and where two have it, the place. */
function called({ line }: StepToday, title: 'title' | 'otherSideTitle', words: string): string {
  return `${line[title]} ${words}`;
}

it('each of the 36 steps is walked to agreed in chat by its owner and the other side', async () => {
  await sandbox.skipTo('11 January');
  const walked: string[] = [];
  for (const { today, name, words } of await oneOfEach()) {
    const owner = sandbox.person(name(today.owners[0]));
    expect(await owner.confirms(`done ${called(today, 'title', words)}`)).toMatch(/Waiting for|is asked too/);
    for (const { people } of today.agreers) {
      const other = sandbox.person(name(people[0]));
      walked.push(await other.confirms(`happened ${called(today, 'otherSideTitle', words)}`));
    }
    expect(walked.at(-1), today.line.id).toContain('say it happened.');
  }
  const rows = await sandbox.database.transaction((tx) =>
    tx.selectFrom('step').select('line').distinct().where('state', '=', 'agreed').execute(),
  );
  expect(rows.map(({ line }) => line).toSorted()).toEqual(checklist.lines.map(({ id }) => id).toSorted());
}, 120_000);
