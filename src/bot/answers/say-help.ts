import type { Button } from '../../../cards/press.ts';
import { saidCard } from '../../../cards/said-card.ts';
import type { Reply } from '../reply.ts';

const commands = [
  'Write in your own words: what I make of them I read back before I save it. Or say it like this:',
  '“what’s next” – the three things that come first',
  '“my list”, or “list Elm Tree” – everything, with numbers',
  '“tick list” – say in one go what happened',
  '“done 2”, “happened 2”, “not yet 2”, “called off 2 no room”',
  '“booked 2 for 17 September”, “booked 2 with Dr Shah on 17 September”, “move 2 to 24 September”',
  '“happened 2, more to come” – when one session of several has happened',
  '“blocked 2 smartcard office”, “not needed 2 no nurse here”',
  '“not me 2, Joyce Mensah”, “hand 2 back” – when a step is really somebody else’s',
  '“why 2”, “who is who”, “whose rules”, “who sees what”, “undo”',
  '“status Priya”, “status Priya at Elm Tree”, “list Priya”, “who needs me” – for those who look after somebody',
  '“rooms”, “no room on Wed” – for link workers and those who run the practice',
  '“no smartcard at Elm Tree”, “room not suitable on Wed”, “access works now” – when something does not work yet',
  '“my days Mon Tue Thu” – when you work; for a link worker with the practice: “my days at Riverside Mon Wed”',
  '“about me”, “who have I met” – for link workers: what your colleagues read of you, and their names to tick',
  '“help for managers” – how to set up a practice, start an induction and change it',
  '“preview nudges for Priya”, “preview my nudges” – what I would send in the next four weeks',
  '“remind me of 2 on Thursday”, “nudge me at 8:30”, “pause nudges until Monday”, “once a week is fine”, “stop”, “resume” – what I send you by myself',
  '“I’m off 3 to 14 August, Bev is covering”, “I’m back”, “my leave”, “cancel my leave” – when you are away, and who hears instead',
  '“tell my line manager first 2”, “tell everybody 2” – for link workers, who hears when a step does not happen',
];

/** What Belong is, what it answers to, and what it is not. */
export function sayHelp(): Reply {
  return {
    card: saidCard({
      heading: 'What I can do',
      says: [
        'I keep the list of what has to happen when a link worker joins a practice. A step counts once the other side says it happened.',
        'Say it by its number in the list you saw last, or by its name:',
        ...commands,
        'I am a checklist, not a person, and nobody reads this chat live. Please keep anything about patients out of it. If life is at risk, call 999.',
      ],
      presses: [...starts, { title: 'Help for managers', data: { ask: 'help for managers' } }],
    }),
  };
}

const forManagers = [
  '“my practice”, or “my practice Riverside” – what your practice has to see to this week, for all link workers',
  '“room for Priya is Room 4 on Mon Wed”, or “room for Priya”; “no room for Priya on Wed”',
  '“invited Priya to the Tuesday team meeting”, “invites”; “tested smartcard and email for Priya”, “access”, “we have no printer”',
  '“set up”, or “set up Riverside” – who does what at your practice, whom to ring, your staff',
  '“reception lead at Riverside is Kelly Marsh, kelly.marsh@nhs.net” – or two people, with a semicolon between them',
  '“staff at Riverside: Kelly Marsh; Joyce Mensah”, “remove Tom Fairley from staff”, “joining link”, “contacts checked”, “who is new”',
  '“reminders”, or “reminders at Riverside” – when your practice is reminded; “remind owners 3 days before”, “tell me after 3 days”, “usual reminders”',
  '“guide”, “patient information” – read them, edit them and send them to your staff',
  '“start an induction”, or “start induction for Priya Nair on 7 September at Riverside”; “preview”, “start now”, “drop draft”',
  '“change people”, “Priya’s line manager is Helen Marsden”, “Priya’s employer is The Larder”',
  '“add Elm Tree to Priya on Thu from 5 October”, “Priya leaves Elm Tree”, “Priya’s days at Riverside are Tue Wed”',
  '“Priya starts on 14 September”, “whose rules on sickness: the PCN’s”',
  '“Kelly Marsh is leaving, Joyce Mensah takes over”, “cancel induction”, “lesson: book the room early”',
  '“Riverside Surgery is now called Riverside Health”, “Riverside’s code is A81001”, “the manager of Meadowbank PCN is Bev Talbot; Helen Marsden” – for administrators',
  '“add PCN Meadowbank PCN, manager Bev Talbot, bev@nhs.net”, “add practice Riverside Surgery A81001, manager …” – for administrators',
];

/** What managers and administrators can say besides. */
export function sayHelpForManagers(): Reply {
  return {
    card: saidCard({
      heading: 'For managers',
      says: [
        ...forManagers,
        'What a change would do to an induction is shown first, and saved when you say yes.',
      ],
      presses: [
        { title: 'Set up', data: { ask: 'set up' } },
        { title: 'Start an induction', data: { ask: 'start' } },
        { title: 'Change people', data: { ask: 'change people' } },
        { title: 'Help', data: { ask: 'help' } },
      ],
    }),
  };
}

/** How those who look after link workers stand: one status, or who needs them first. */
export function statusButtons(looksAfter: number): Button[] {
  if (looksAfter === 0) return [];
  return looksAfter === 1
    ? [{ title: 'Status', data: { ask: 'status' } }]
    : [{ title: 'Who needs me', data: { ask: 'who needs me' } }];
}

/** Where everybody can start. */
export const starts = [
  { title: 'What’s next', data: { ask: 'next' } },
  { title: 'My list', data: { ask: 'list' } },
  { title: 'Tick list', data: { ask: 'tick list' } },
  { title: 'Who is who', data: { ask: 'who is who' } },
] as const;
