import { Temporal } from 'temporal-polyfill';
import { expect } from 'vitest';
import { personIn, placementOf } from '../../src/induction/induction.ts';
import { stepToday } from '../../src/induction/step-today.ts';
import { loadInduction } from '../../src/store/load-induction.ts';
import type { ASandbox } from './a-sandbox.ts';
import { holidays } from './an-induction.ts';
import type { Person } from './person.ts';
import { someone } from './someone.ts';

/** The induction of Omar Reid, whom somebody starts in chat: how it stands, what goes well, and what its status tells. */
export function omarsStory(sandbox: ASandbox) {
  /** Omar's induction, as it stands in the database. */
  async function omars() {
    return sandbox.database.transaction(async (tx) => {
      const { id } = await tx
        .selectFrom('induction')
        .innerJoin('person', 'person.id', 'link_worker_id')
        .select('induction.id')
        .where('person.name', '=', 'Omar Reid')
        .executeTakeFirstOrThrow();
      return loadInduction(tx, id);
    });
  }

  /** Whoever owes these lines says that they are done, and each one on the other side that they happened, where they can. */
  async function goesWell(today: string, lines: readonly string[], at = ''): Promise<void> {
    const induction = await omars();
    for (const step of induction.steps.filter(({ line }) => lines.includes(line))) {
      const { line, owners, agreers } = stepToday(step, induction, Temporal.PlainDate.from(today), holidays);
      const place = step.placement ? placementOf(induction, step.placement).practice.name : '';
      if (step.state === 'agreed' || !place.includes(at)) continue;
      const staff = step.staff ? personIn(induction, step.staff).name : '';
      const words = `${line.title} ${place} ${staff} Omar`;
      const said = await personNamed(personIn(induction, owners[0] ?? '').name).confirms(`done ${words}`);
      expect(said, words).toMatch(/Waiting for|say it happened|is down as done|is asked too/);
      for (const { people } of agreers)
        await personNamed(personIn(induction, people[0] ?? '').name).confirms(`happened ${words}`);
    }
  }

  function personNamed(name: string) {
    return name === 'Omar Reid' ? sandbox.person(someone('Omar Reid')) : sandbox.person(name);
  }

  /** What a status tells: all of it but who is there for what, which stays the same. */
  async function told(who: Person): Promise<string[]> {
    const lines = (await who.says('status Omar')).split('\n');
    const from = lines.indexOf('Who to ask');
    return [...lines.slice(1, from), ...lines.slice(lines.indexOf('How it stands'), -1)];
  }

  return { omars, goesWell, told };
}
