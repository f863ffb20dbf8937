import { saidCard } from '../../../cards/said-card.ts';
import { whoCard } from '../../../cards/who-card.ts';
import { seeWho } from '../../use-cases/see-who.ts';
import type { Reply } from '../reply.ts';
import type { Turn } from '../turn.ts';
import { wayBack } from './show-step.ts';

/** Who to turn to for what, in one induction at a time. */
export async function showWho({ around, asker }: Turn, who = ''): Promise<Reply> {
  const all = await seeWho(around, asker);
  const wanted = who.trim().toLowerCase();
  const shown = all.find(({ about }) => about.toLowerCase().includes(wanted)) ?? all[0];
  if (!shown)
    return {
      card: saidCard({ says: ['You have no part in an induction that is running.'], presses: wayBack }),
    };
  return {
    card: whoCard({
      about: all.length > 1 ? shown.about : undefined,
      rows: shown.lines,
      rules: shown.rules,
      others: all.filter((one) => one !== shown).map(({ about }) => about),
    }),
  };
}
