import type { Field } from '../../../cards/form-card.ts';
import { type LadderRung, ladderLimits, ladderRungs } from '../../induction/ladder-settings.ts';
import { rungLabels, sayRung } from '../../induction/say-ladder.ts';
import type { SetUp } from '../../use-cases/see-set-up.ts';

/** The form on which a practice moves the rungs of its ladder. */
export function ladderForm({ name, ladder }: SetUp) {
  return {
    heading: `Reminders at ${name}`,
    says: [
      'Who hears of a step, and when. Days are the working days of whoever it is for.',
      'They hear on its day too. The day after, they are asked whether it happened. While it is late it is said again each week, four times at most.',
      'The first manager is mostly you or the line manager.',
    ],
    fields: ladderRungs.map(
      (rung): Field => ({
        kind: 'choice',
        id: rung,
        label: rungLabels[rung],
        value: String(ladder[rung]),
        options: optionsOf(rung),
      }),
    ),
  };
}

function optionsOf(rung: LadderRung) {
  const { from, to } = ladderLimits[rung];
  return Array.from({ length: to - from + 1 }, (_, n) => ({
    title: sayRung(rung, from + n),
    value: String(from + n),
  }));
}
