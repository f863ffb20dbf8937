import { type Can, canDo, isAsked } from './can-do.ts';
import type { Aspect, ChecklistLine, Kept } from './checklist.ts';
import { type Induction, personIn, placementOf } from './induction.ts';
import { askOfMeeting } from './invites.ts';
import { meetingLink } from './meeting-link.ts';
import { movers } from './movers.ts';
import type { PageKind } from './pages.ts';
import { sayKnown } from './say-known.ts';
import { sayMoveToday } from './say-move.ts';
import { sayWho } from './say-name.ts';
import { type Reader, sayState } from './say-state.ts';
import type { Standing } from './standing.ts';
import { hasGoneBy, isClosed, isSettled, type State } from './step.ts';
import type { StepToday } from './step-today.ts';

/** A step in words for one reader: everything a card or a list says about it. */
export type StepFacts = {
  readonly id: string;
  readonly version: number;
  /** In the reader's words: the owner's, or the other side's. */
  readonly title: string;
  /** The practice, or nothing for what happens once. */
  readonly place: string;
  /** Whom it is for; empty where that is the reader. */
  readonly linkWorker: string;
  readonly aspect: Aspect;
  readonly state: State;
  readonly standing: Standing | undefined;
  readonly says: string;
  readonly move: string;
  readonly question: string;
  readonly good: string;
  readonly why: string;
  readonly can: readonly Can[];
  /** Whom to ask before anybody sits in, in a sentence; empty where nobody has to be. */
  readonly askFirst: string;
  /** The id of whom it is booked with by name; empty where that is nobody. */
  readonly bookedWith: string;
  /** Whether it needs the link worker in the room. */
  readonly together: boolean;
  /** Whether it is the reader’s role’s and in somebody else’s hands. */
  readonly lent: boolean;
  /** Whether the reader owns it, rather than says whether it happened. */
  readonly mine: boolean;
  /** Whether the reader, as the link worker, can ask for their line manager to hear first; and whether they have. */
  readonly managerFirst: 'can ask' | 'asked' | undefined;
  /** Links with which a booked step goes into a diary; the file only where Belong’s own address is known. */
  readonly diary?: { readonly meeting: string; readonly file?: string } | undefined;
  /** Whether its booked day has gone by unsaid, so that its own sentence asks. */
  readonly goneBy: boolean;
  /** Whether it is the reader who is waited for today. */
  readonly asked: boolean;
  /** What the practice has written down beside it, in sentences. */
  readonly known: readonly string[];
  /** What the reader can write down beside it, at which placement; `owner`: all of it, not only that it is missing. */
  readonly keeps:
    | {
        readonly what: Kept;
        readonly at: string;
        readonly owner: boolean;
        /** Whether something is down as not working. */
        readonly missing?: true;
      }
    | undefined;
  /** Whether it is the reader’s own hello to their link worker. */
  readonly hello?: true;
  /** The text that the step is about, and the practice’s id. */
  readonly page?: { readonly kind: PageKind; readonly at: string };
};

/** The words of a step for one reader. */
export function stepFacts(today: StepToday, reader: Reader): StepFacts {
  const { step, line, owners } = today;
  const mine = owners.includes(reader.viewer);
  const place = step.placement ? placementOf(reader.induction, step.placement).practice.name : '';
  return {
    id: step.id,
    version: step.version,
    title: titleFor(today, reader),
    place,
    linkWorker: forWhom(reader),
    aspect: line.aspect,
    state: step.state,
    standing: today.standing,
    says: sayState(today, reader),
    move: sayMoveOf(today, reader),
    question: questionFor(today, reader),
    good: line.goodLooksLike,
    why: line.why,
    can: canDo(today, reader),
    askFirst: askFirstOf(today, reader),
    bookedWith: step.bookedWith ?? '',
    together: line.together,
    lent: !mine && today.roleOwners.includes(reader.viewer),
    mine,
    managerFirst: managerFirstFor(today, reader),
    diary: diaryFor(today, place, reader),
    goneBy: hasGoneBy(step, reader.today),
    asked: isAsked(today, reader),
    known: sayKnown(today, reader),
    keeps: keptBy(today, reader),
    ...(step.staff === reader.viewer ? ({ hello: true } as const) : {}),
    ...pageFor(today, reader),
  };
}

/** Everybody but the reader is asked along, as whoever sends a meeting is in it. */
function diaryFor(
  { step, line, owners, agreers }: StepToday,
  place: string,
  { viewer, induction, today }: Reader,
): StepFacts['diary'] {
  const day = step.state === 'booked' ? step.bookedFor : null;
  if (!day || day.until(today).sign > 0) return undefined;
  const others = new Set(
    [...owners, ...agreers.flatMap(({ people }) => people)].filter((id) => id !== viewer),
  );
  const attendees = [...others].flatMap((id) => personIn(induction, id).upn ?? []);
  return { meeting: meetingLink({ title: line.title, place, day, attendees }) };
}

/** Those of the step: whoever owes it, and those who say whether it happened. */
function keptBy({ step, line, owners, agreers }: StepToday, { viewer, known }: Reader): StepFacts['keeps'] {
  const owner = owners.includes(viewer);
  const concerned = owner || agreers.some(({ people }) => people.includes(viewer));
  if (!line.keeps || !step.placement || !concerned) return undefined;
  const missing =
    line.keeps === 'access' && known?.problems.some(({ placement }) => placement === step.placement);
  return { what: line.keeps, at: step.placement, owner, ...(missing ? { missing } : {}) };
}

/** The lines of the checklist that are about a text of the practice. */
const pagesOfLines: Readonly<Record<string, PageKind>> = {
  'brief-the-team': 'guide',
  'patient-information': 'patients',
};

function pageFor({ step, line }: StepToday, { induction }: Reader): Pick<StepFacts, 'page'> {
  const kind = pagesOfLines[line.id];
  return kind && step.placement
    ? { page: { kind, at: placementOf(induction, step.placement).practice.id } }
    : {};
}

function forWhom({ viewer, induction }: Reader): string {
  return viewer === induction.linkWorker ? '' : sayWho([induction.linkWorker], induction, '');
}

/** What a step is called for its reader: in the owner’s words, or the other side’s. */
export function titleFor(
  { step, line, owners, agreers }: StepToday,
  { viewer, induction }: Pick<Reader, 'viewer' | 'induction'>,
): string {
  if (step.staff && step.staff !== viewer) return `Meet ${sayWho([step.staff], induction, viewer)}`;
  if (owners.includes(viewer)) return line.title;
  const agrees = agreers.some(({ people }) => people.includes(viewer));
  if (agrees && isWordedFor(line, viewer, induction)) return line.otherSideTitle;
  // A title speaks to whoever owes it.
  return line.title.replace(/\byour\b/, 'their');
}

/** Where the link worker is asked, the other side's words are hers, and whoever else agrees reads the owner's. */
function isWordedFor({ agreedBy }: ChecklistLine, viewer: string, { linkWorker }: Induction): boolean {
  return viewer === linkWorker || !agreedBy.includes('link-worker');
}

function questionFor({ step, line }: StepToday, reader: Reader): string {
  if (step.staff && step.staff !== reader.viewer)
    return `Have you met ${sayWho([step.staff], reader.induction, '')}?`;
  if (isWordedFor(line, reader.viewer, reader.induction)) {
    const { known, today } = reader;
    const invites = known?.invites.filter(({ placement }) => placement === step.placement) ?? [];
    return (line.keeps === 'invites' && askOfMeeting(invites, today)) || line.question;
  }
  return `Has this happened for ${forWhom(reader)}: “${line.title}”?`;
}

/** Their own steps go nowhere else first. */
function managerFirstFor(
  { step, owners }: StepToday,
  { viewer, induction }: Reader,
): StepFacts['managerFirst'] {
  if (viewer !== induction.linkWorker || owners.includes(viewer) || isClosed(step)) return undefined;
  return step.managerFirst ? 'asked' : 'can ask';
}

/** Whose move it is; nobody's once a step is closed. */
function sayMoveOf(today: StepToday, reader: Reader): string {
  // Once a booked day has gone by it is for both sides to say.
  if (isClosed(today.step) || hasGoneBy(today.step, reader.today)) return '';
  return sayMoveToday(today, movers(today), reader);
}

/** Whoever has the patients asks them before the day, and nobody once the day has gone by. */
function askFirstOf({ step, line, owners }: StepToday, { viewer, induction, today }: Reader): string {
  const asks = line.askPatients === 'owner' ? owners : [induction.linkWorker];
  const isOver = isSettled(step) || (step.bookedFor !== null && step.bookedFor.until(today).sign > 0);
  if (!line.askPatients || isOver || !asks.includes(viewer)) return '';
  return 'Please ask the patients first whether somebody may sit in.';
}
