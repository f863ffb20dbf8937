import { type Button, mostButtons } from '../../../cards/press.ts';
import { saidCard } from '../../../cards/said-card.ts';
import type { SiteChoice } from '../../induction/site.ts';
import type { FactRefusal } from '../../use-cases/written-down.ts';
import type { Reply } from '../reply.ts';
import { wayBack } from './show-step.ts';

/** Why something was not written down; where several places fit, with a button for each that says it again of that one. */
export function sayNoOrWhich(
  no: FactRefusal,
  says: readonly string[],
  again: (site: SiteChoice) => Button['data'],
): Reply {
  const sites = no.no === 'which placement' ? no.sites.slice(0, mostButtons - wayBack.length) : [];
  const which = sites.map((site): Button => ({ title: site.name, data: again(site) }));
  return { card: saidCard({ says, presses: [...which, ...wayBack] }) };
}
