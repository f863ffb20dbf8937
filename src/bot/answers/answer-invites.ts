import { formCard } from '../../../cards/form-card.ts';
import { type Invite, sayInvites, sayMeeting } from '../../induction/invites.ts';
import { sayWeek } from '../../induction/say-day.ts';
import { shortName } from '../../induction/say-name.ts';
import type { SiteRef } from '../../induction/site.ts';
import { checkText } from '../../understanding/check-text.ts';
import type { PracticeAsk } from '../../understanding/practice-ask.ts';
import { dropInvite, type InviteKept, keepInvite } from '../../use-cases/keep-invite.ts';
import { seeFact } from '../../use-cases/see-fact.ts';
import type { FactRefusal } from '../../use-cases/written-down.ts';
import type { Reply } from '../reply.ts';
import type { Turn } from '../turn.ts';
import { replyWithFacts, sayFact } from './reply-with-facts.ts';
import { sayFactNo } from './say-fact-no.ts';
import { wayBack } from './show-step.ts';

type InviteAsk = Extract<PracticeAsk, { ask: 'invite' }>;

const words = {
  empty: 'Which meeting is it? Please give it a name, as in “team meeting”.',
  whose: 'Who is invited to which meeting, the practice’s manager writes down.',
};

const whichDay = 'On which day is it? Please say one day of the week, or one date.';

/** The form of the meetings to which a link worker is invited; again, with what was typed. */
export async function showInvites(
  { around, asker, today }: Turn,
  site: SiteRef,
  again?: { readonly note: readonly string[]; readonly asked: InviteAsk },
): Promise<Reply> {
  const found = await seeFact(around, asker, 'invites', site);
  if ('refusal' in found) return sayFact(sayFactNo(found.refusal, words, today));
  const { site: at, invites } = found.seen;
  const typed = again?.asked.when;
  return {
    card: formCard({
      heading: `Meetings for ${shortName(at.linkWorker)} at ${at.practice.name}`,
      says: [...(again?.note ?? []), ...sayInvites(invites, today)],
      fields: [
        {
          kind: 'text',
          id: 'meeting',
          label: 'Invited to which meeting?',
          hint: 'team meeting at 1pm',
          value: again ? safe(again.asked.meeting) : '',
        },
        {
          kind: 'choice',
          id: 'weekday',
          label: 'Each week on',
          value: typed && 'weekday' in typed ? String(typed.weekday) : '',
          options: [1, 2, 3, 4, 5].map((day) => ({ title: sayWeek([day]), value: String(day) })),
        },
        {
          kind: 'day',
          id: 'day',
          label: 'Or once, on',
          value: typed && 'day' in typed ? typed.day.toString() : '',
        },
        ...(invites.length
          ? [
              {
                kind: 'choices' as const,
                id: 'away',
                label: 'Take away',
                options: invites.map((one, index) => ({
                  title: sayMeeting(one, today),
                  value: handle(one, index),
                })),
              },
            ]
          : []),
      ],
      buttons: [{ title: 'Save', data: { ask: 'invite', at: at.id } }, ...wayBack],
    }),
  };
}

/** A meeting as a choice names it: its place in the list, with enough of its words that another list is noticed. */
function handle({ meeting }: Invite, index: number): string {
  return `${index}|${meeting.replace(/[^\p{L}\p{N}]/gu, '').slice(0, 40)}`;
}

/** What looks like a patient’s is not shown again. */
function safe(typed: string): string {
  const checked = checkText(typed, []);
  return typeof checked === 'string' ? checked : '';
}

/** Writes down an invite, and takes those away that were ticked. */
export async function takeInvite(turn: Turn, asked: InviteAsk): Promise<Reply> {
  const { around, asker, today } = turn;
  const away = await takeAway(turn, asked);
  if (away && !asked.meeting.trim()) return replyTo(turn, away, asked);
  const { meeting, when, site, onForm } = asked;
  if (!when) {
    if (onForm) return showInvites(turn, site, { note: [whichDay], asked });
    const how = `Say it like this: “invited Priya to the Tuesday team meeting”, or “… to the partners’ meeting on 17 September”.`;
    return sayFact([whichDay, how, 'Nothing was changed.']);
  }
  const kept = await keepInvite(around, asker, site, { meeting, when });
  if (!kept.refusal || !onForm || kept.refusal.no === 'no such placement') return replyTo(turn, kept, asked);
  return showInvites(turn, site, { note: sayFactNo(kept.refusal, words, today), asked });
}

async function takeAway(
  { around, asker }: Turn,
  { site, away = [] }: InviteAsk,
): Promise<InviteKept | undefined> {
  if (away.length === 0) return undefined;
  const found = await seeFact(around, asker, 'invites', site);
  if ('refusal' in found) return found;
  let last: InviteKept | undefined;
  for (const [index, invite] of found.seen.invites.entries())
    if (away.includes(handle(invite, index))) last = await dropInvite(around, asker, site, invite.meeting);
  return last;
}

/** Takes an invite away that was named. */
export async function takeInviteAway(
  turn: Turn,
  { site, meeting }: Extract<PracticeAsk, { ask: 'uninvite' }>,
): Promise<Reply> {
  const dropped = await dropInvite(turn.around, turn.asker, site, meeting);
  return dropped.refusal
    ? sayNo(turn, dropped.refusal)
    : replyWithFacts(dropped, ['Saved. It is taken away.']);
}

function replyTo(turn: Turn, kept: InviteKept, { meeting }: InviteAsk): Reply {
  if (kept.refusal) return sayNo(turn, kept.refusal);
  return replyWithFacts(kept, [meeting.trim() ? 'Saved.' : 'Saved. It is taken away.', ...sayOdd(kept)]);
}

function sayNo({ today }: Turn, no: FactRefusal): Reply {
  return sayFact(sayFactNo(no, words, today));
}

/** A gentle word on a day on which the link worker may not get there. */
function sayOdd({ odd, site }: Extract<InviteKept, { site: object }>): string[] {
  const { linkWorker, practice, week } = site;
  switch (odd) {
    case 'not there':
      return [
        `${shortName(linkWorker)} is at ${practice.name} on ${sayWeek(week)}, so may not get to this one. Is there a way to hear what was said?`,
      ];
    case 'bank holiday':
      return ['That day is a bank holiday.'];
    default:
      return [];
  }
}
