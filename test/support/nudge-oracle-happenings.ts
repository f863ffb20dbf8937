import type { Induction } from '../../src/induction/induction.ts';
import type { PersonId } from '../../src/induction/role.ts';
import type { Known } from './nudge-known.ts';
import { createSite, numberOf, type Worked } from './nudge-oracle-days.ts';
import type { ToHear } from './nudge-to-hear.ts';

/** Why somebody hears of a step beside its ladder; on one day a later one of these counts for more. */
export const besides = 'not ready,not happened,missed twice,manager first,sessions missed'.split(',');

const neededOnDayOne = ['systems-access', 'name-case-supervisor', 'name-wellbeing-supervisor'];
const sessionsOfSupport = ['case-supervision', 'wellbeing-check-in'];

/** Whether it is beside the ladder. */
export const isBeside = (rung: string) => besides.includes(rung);

/** The three of the four kinds of the domain that may add a message that are about a step. */
export function cannotWaitFor(rung: string, isMust: boolean): boolean {
  return rung === 'not ready' || rung === 'sessions missed' || (isBeside(rung) && isMust);
}

/** What each person is to hear of a step beside its ladder, whether the day has come or not. */
export function createBesides(induction: Induction, isAway: Worked): (known: Known) => ToHear[] {
  const managers = induction.roles['line-manager'] ?? [];

  return (known) => [...missingOnDayOne(known), ...missed(known)];

  /** On the link worker’s first day there, of what was to be ready before it. */
  function missingOnDayOne({ today, owners, receivers: [nearest = []] }: Known) {
    const { step, line, firstThere } = today;
    if (!neededOnDayOne.includes(line.id) || ['said done', 'agreed', 'not needed'].includes(step.state))
      return [];
    const isIn = createSite(induction, isAway, step.placement);
    let day = numberOf(firstThere);
    while (!isIn(day)) day += 1;
    if (numberOf(step.planned) >= day) return [];
    return [...new Set([...owners, ...managers, ...nearest])].map((person) => ({
      person,
      rung: 'not ready',
      day,
      anchor: day,
    }));
  }

  /** Both sides hear, but for whoever said so; a second time the line manager too; as the link worker asked, only that manager. */
  function missed({ today, owners, receivers: [nearest = []] }: Known) {
    const { step, line, agreers } = today;
    if (step.state !== 'not happened' || !step.missedOn) return [];
    const day = numberOf(step.missedOn);
    const sides = [...owners, ...agreers.flatMap(({ people }) => people)];
    const isSecond = step.misses > 1;
    const isSupport = sessionsOfSupport.includes(line.id);
    const why = (person: PersonId): string | undefined => {
      const leads = managers.includes(person);
      if (step.managerFirst && managers.length > 0) return leads ? 'manager first' : undefined;
      if (isSecond && isSupport)
        return leads || sides.includes(person) || nearest.includes(person) ? 'sessions missed' : undefined;
      if (sides.includes(person)) return 'not happened';
      return isSecond && leads ? 'missed twice' : undefined;
    };
    return [...induction.people.keys()].flatMap((person) => {
      const rung = person === step.missedBy ? undefined : why(person);
      return rung ? [{ person, rung, day, anchor: day }] : [];
    });
  }
}
