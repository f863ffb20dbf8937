import { statusCard } from '../../cards/status-card.ts';
import { whoCard } from '../../cards/who-card.ts';
import { whoNeedsCard } from '../../cards/who-needs-card.ts';
import { personIn } from '../../src/induction/induction.ts';
import { needOf } from '../../src/induction/need.ts';
import { listed, sayDay } from '../../src/induction/say-day.ts';
import { sitesToSee, statusOf } from '../../src/induction/status.ts';
import { whoForWhat } from '../../src/induction/who-for-what.ts';
import { isVisible, type Part } from '../../src/use-cases/part.ts';
import { holidays } from './an-induction.ts';
import type { Cards } from './step-cards.ts';

/** What somebody is shown of a whole induction: how it stands, at each practice too, what it wants, and who is who. */
export function statusCards(part: Part): Cards {
  return { ...statuses(part), ...whoNeeds(part), 'who is who': whoIsWho(part) };
}

function statuses(part: Part): Cards {
  const { today, induction, steps } = part;
  const sites = sitesToSee(part);
  const at = (place?: string) =>
    statusCard({
      status: statusOf(part, steps, holidays, place),
      id: induction.id,
      asOf: sayDay(today, today),
      others: part.viewer !== induction.linkWorker,
    });
  if (sites.length === 0) return {};
  return {
    status: at(),
    ...Object.fromEntries(sites.slice(1).map(({ id, name }) => [`status at ${name}`, at(id)])),
  };
}

function whoNeeds(part: Part): Cards {
  const { induction, steps } = part;
  const sites = sitesToSee(part);
  if (sites.length === 0 || part.viewer === induction.linkWorker) return {};
  const seen = steps.filter((step) => isVisible(step, part));
  const row = {
    id: induction.id,
    name: personIn(induction, induction.linkWorker).name,
    at: listed(sites.map(({ name }) => name)),
    says: needOf(seen, part).says,
  };
  return { 'who needs me': whoNeedsCard({ rows: [row], page: 1, pages: 1 }) };
}

function whoIsWho(part: Part) {
  const { first, others } = whoForWhat(part, holidays);
  return whoCard({ about: undefined, rows: [...first, ...others], rules: [], others: [] });
}
