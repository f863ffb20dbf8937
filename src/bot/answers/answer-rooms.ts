import { type Field, formCard } from '../../../cards/form-card.ts';
import { newsCard } from '../../../cards/news-card.ts';
import { type Button, onCard } from '../../../cards/press.ts';
import { daysWithoutRoom, sayRooms } from '../../induction/rooms.ts';
import { listed, sayShortWeek, sayWeek } from '../../induction/say-day.ts';
import { capital, shortName } from '../../induction/say-name.ts';
import type { SiteRef } from '../../induction/site.ts';
import { checkText } from '../../understanding/check-text.ts';
import type { PracticeAsk } from '../../understanding/practice-ask.ts';
import { nameRoom } from '../../use-cases/name-room.ts';
import { reportNoRoom } from '../../use-cases/report-no-room.ts';
import { type SiteRooms, seeRooms } from '../../use-cases/see-rooms.ts';
import type { FactRefusal, WrittenDown } from '../../use-cases/written-down.ts';
import type { Reply } from '../reply.ts';
import type { Turn } from '../turn.ts';
import { sayNoOrWhich } from './ask-which-site.ts';
import { replyWithFacts, sayFact } from './reply-with-facts.ts';
import { sayFactNo } from './say-fact-no.ts';
import { wayBack } from './show-step.ts';

type RoomAsk<Asked extends PracticeAsk['ask']> = Extract<PracticeAsk, { ask: Asked }>;

const words = {
  empty: 'Which room is it? Please give it a name, as in “Room 4”.',
  whose: 'Which room it is, the practice’s manager writes down. To say that there is none: “no room on Wed”.',
};

/** Whoever may say that there is none is another matter. */
const wordsOfNone = {
  ...words,
  whose: 'That there is no room is for the link worker to say, and for the practice’s manager.',
};

/** Which room each link worker has, as far as its reader may see it. */
export async function showRooms({ around, asker, today }: Turn): Promise<Reply> {
  const seen = await seeRooms(around, asker);
  const all = 'all' in seen ? seen.all : [];
  if (all.length === 0) return sayFact(['There is no room here that you can see.']);
  const says = all.map(({ site, rooms }) => {
    const who = `${shortName(site.linkWorker)} at ${site.practice.name}`;
    return sayRooms(rooms, site.week, who, today)
      .join(' ')
      .replace(/^No room/, `${who}: no room`);
  });
  const open = all
    .filter(({ site }) => site.sets || site.answers)
    .slice(0, mostOpen)
    .map(({ site }): Button => ({ title: titleFor(site, all), data: { ask: 'room', at: site.id } }));
  return { card: newsCard({ heading: 'Rooms', says, presses: [...open, ...wayBack] }) };
}

/** Buttons that fit beside the ways back. */
const mostOpen = 4;

/** One link worker has several places, or one place has several link workers; no button is called like another. */
function titleFor({ linkWorker, practice }: SiteRooms['site'], all: readonly SiteRooms[]): string {
  const several = new Set(all.map(({ site }) => site.linkWorker)).size > 1;
  const places = new Set(all.map(({ site }) => site.practice.id)).size > 1;
  if (!places) return shortName(linkWorker);
  return several ? `${shortName(linkWorker)}, ${practice.name}` : practice.name;
}

/** The form on which a room is named for some days, or said to be missing; again, with what was typed. */
export async function showRoomForm(
  { around, asker, today }: Turn,
  site: SiteRef,
  again?: { readonly note: readonly string[]; readonly room: string; readonly week: readonly number[] },
): Promise<Reply> {
  const seen = await seeRooms(around, asker, site);
  if ('refusal' in seen)
    return sayNoOrWhich(seen.refusal, sayFactNo(seen.refusal, words, today), ({ id }) => ({
      ask: 'room',
      at: id,
    }));
  if (!('one' in seen)) return showRooms({ around, asker, today } as Turn);
  const { site: at, rooms } = seen.one;
  const name = shortName(at.linkWorker);
  const lacks: Button[] = [
    { title: 'No room on these days', data: { ask: 'no room', at: at.id } },
    { title: 'Room not suitable', data: { ask: 'no room', at: at.id, kind: 'not suitable' } },
  ];
  return {
    card: formCard({
      heading: `A room for ${name} at ${at.practice.name}`,
      says: [...(again?.note ?? []), ...sayRooms(rooms, at.week, 'Room', today)],
      fields: [
        ...(at.sets ? [roomField(again?.room)] : []),
        daysField(at.week, again?.week ?? likelyDays(seen.one, today.dayOfWeek)),
      ],
      buttons: [
        ...(at.sets ? [{ title: 'Save', data: { ask: 'name room', at: at.id } } as const] : []),
        ...(at.answers ? lacks : []),
        ...wayBack,
      ],
    }),
  };
}

function roomField(typed = ''): Field {
  return { kind: 'text', id: 'room', label: 'Which room is it?', hint: 'Room 4', value: typed };
}

function daysField(week: readonly number[], ticked: readonly number[]): Field {
  return {
    kind: 'choices',
    id: 'days',
    label: 'On which days?',
    value: ticked.join(','),
    options: week.map((day) => ({ title: sayWeek([day]), value: String(day) })),
  };
}

/** Whoever names rooms names those that are missing; whoever has none says so on the day. */
function likelyDays({ site, rooms }: SiteRooms, weekday: number): readonly number[] {
  if (site.sets) return daysWithoutRoom(rooms, site.week);
  return site.week.includes(weekday) ? [weekday] : [];
}

/** Writes down which room it is. */
export async function takeRoom(turn: Turn, asked: RoomAsk<'name room'>): Promise<Reply> {
  const { site, room, week, onForm } = asked;
  if (onForm && week?.length === 0) return askForDays(turn, asked);
  const saved = await nameRoom(turn.around, turn.asker, site, { words: room, week });
  if (saved.refusal) return sayUnsaved(turn, asked, saved.refusal);
  const there = saved.without.length === 0;
  const done = there && saved.facts?.can.includes('done');
  return replyWithFacts(
    saved,
    [
      'Saved.',
      ...(there ? [`${shortName(saved.site.linkWorker)} has a room on each day there now.`] : []),
      ...(done ? ['If it suits conversations, press “Done”.'] : []),
    ],
    false,
  );
}

/** Writes down that there is none, or that it does not suit. */
export async function takeNoRoom(turn: Turn, asked: RoomAsk<'no room'>): Promise<Reply> {
  const { site, week, onForm, kind = 'none' } = asked;
  if (onForm && week?.length === 0) return askForDays(turn, asked);
  const saved = await reportNoRoom(turn.around, turn.asker, site, week, kind);
  if (saved.refusal) return sayUnsaved(turn, asked, saved.refusal);
  const what = `${kind === 'none' ? 'no room' : 'room not suitable'} on ${sayShortWeek(saved.week)}`;
  const offers = offersAt(saved);
  if (saved.known)
    return replyWithFacts(saved, [`${capital(what)}: that is written down already.`], false, offers);
  const told = saved.told.map(shortName);
  const hear = told.length ? ` ${listed(told)} ${told.length === 1 ? 'hears' : 'hear'} of it once.` : '';
  return replyWithFacts(saved, [`Saved: ${what}.${hear}`], saved.told.length > 0, offers);
}

/** What can be done instead: another day while the step is open, or another place. */
function offersAt({ site, facts }: WrittenDown): Button[] {
  const place: Button = { title: 'Another place', data: { ask: 'other rooms', at: site.id } };
  if (!facts?.can.includes('set day')) return [place];
  return [{ title: 'Another day', data: { ask: 'set day', step: onCard(facts) } }, place];
}

/** A form is shown again with what was typed, but for what looks like a patient’s. */
function sayUnsaved(
  turn: Turn,
  asked: RoomAsk<'name room' | 'no room'>,
  no: FactRefusal,
): Promise<Reply> | Reply {
  const note = sayFactNo(no, asked.ask === 'no room' ? wordsOfNone : words, turn.today);
  if (asked.ask === 'no room' && no.no === 'which placement')
    return sayNoOrWhich(no, note, ({ id, week }) => ({
      ask: 'no room',
      at: id,
      days: (asked.week ?? week).join(','),
      ...(asked.kind ? { kind: asked.kind } : {}),
    }));
  if (!asked.onForm || no.no === 'no such placement') return sayFact(note);
  const safe = !(no.no === 'text' && no.why.no === 'patient');
  const room = asked.ask === 'name room' && safe ? asked.room : '';
  return showRoomForm(turn, asked.site, { note, room, week: asked.week ?? [] });
}

function askForDays(turn: Turn, asked: RoomAsk<'name room' | 'no room'>): Promise<Reply> {
  const typed = asked.ask === 'name room' ? checkText(asked.room, []) : '';
  const room = typeof typed === 'string' ? typed : '';
  return showRoomForm(turn, asked.site, { note: ['Please tick the days.'], room, week: [] });
}

/** For days that could not be read. */
export function sayUnclearDays(): Reply {
  return sayFact([
    'Which days of the week? Say them like this: “no room on Wed”, or “room for Priya is Room 4 on Mon and Wed”.',
    'Nothing was changed.',
  ]);
}
