import { listed } from '../../induction/say-day.ts';
import { saySetUpNo } from '../../induction/say-set-up.ts';
import type { ChangeRefusal } from '../../use-cases/change-induction.ts';
import type { LeaverRefusal } from '../../use-cases/let-leave.ts';

/** A no to a change in plain words; nothing was changed. */
export function sayChangeNo(no: ChangeRefusal | LeaverRefusal): string[] {
  switch (no.no) {
    case 'no such induction':
      return no.names.length
        ? [
            `Which induction is that about: ${listed(no.names, 'or')}? Please say it with that name.`,
            'Nothing was changed.',
          ]
        : [
            'There is no induction here that you can change that way. The link worker’s line manager can: “who is who” says who that is.',
            'Nothing was changed.',
          ];
    case 'no such employer':
      return [`Who employs them now? I know ${listed(no.names, 'or')}.`, 'Nothing was changed.'];
    case 'only practice':
      return [
        'That is the only practice left. If the link worker is leaving, say so by name: “Priya Nair is leaving”.',
        'Nothing was changed.',
      ];
    case 'days of no place':
      return [
        'Only a link worker has days at a practice. Please say just your days, as in “my days Mon Tue Thu”. Nothing was changed.',
      ];
    case 'there already':
      return ['They are at that practice already. Nothing was changed.'];
    case 'changed meanwhile':
      return [
        `Somebody else has changed the ${listed(no.what)} since this card was made, so nothing of it was saved. This is how it stands now.`,
      ];
    case 'too long ago':
      return ['That day is more than a year ago, and an induction lasts a year. Nothing was changed.'];
    case 'too far ahead':
      return ['That day is more than two years away. Please look at it again. Nothing was changed.'];
    case 'before the job':
      return [
        'That is before the first day in the job. Please move the job’s first day first. Nothing was changed.',
      ];
    case 'their own':
      return ['Nobody is their own manager or supervisor. Please name somebody else. Nothing was changed.'];
    case 'heir unknown':
      return [
        'I know nobody of that name nearby to take over. Please add their work email, as in “Kelly Marsh is leaving, Joyce Mensah, joyce.mensah@nhs.net takes over”.',
        'Nothing was changed.',
      ];
    case 'nobody by that name':
      return [
        'I find nobody of that name among the people you manage. Please type the whole name, or ask whoever manages them.',
        'Nothing was changed.',
      ];
    case 'not yours':
      return [
        'Moving the whole start is for the line manager. You can move it at your practice: “Priya starts at Riverside on 14 September”.',
        'Nothing was changed.',
      ];
    default:
      return saySetUpNo(no);
  }
}
