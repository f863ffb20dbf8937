import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { card } from './card.ts';
import { line } from './words.ts';

/** A day read back before it is saved, with anything odd about it. */
export function readBackCard({
  title,
  says,
  warning,
}: {
  title: string;
  says: string;
  warning?: string | undefined;
}): IAdaptiveCard {
  return card(
    [
      line(title, { isSubtle: true }),
      ...(warning ? [line(warning)] : []),
      line(says, { weight: 'Bolder' }),
      line('Press a button, or say “yes” or “no”.', { isSubtle: true }),
    ],
    [
      { title: 'Yes, save it', data: { ask: 'yes' } },
      { title: 'No, leave it', data: { ask: 'no' } },
    ],
  );
}
