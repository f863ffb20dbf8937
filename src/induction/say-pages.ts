import type { PageKind } from './pages.ts';

/** What the texts are called, in the middle of a sentence. */
export const pageNames: Readonly<Record<PageKind, string>> = {
  guide: 'one-page guide',
  patients: 'information for patients',
};

/** What each text says as long as nobody at the practice has changed it (Box 3: clear information about the role). */
export const defaultPages: Readonly<Record<PageKind, string>> = {
  guide: [
    'A social prescribing link worker helps people with what medicine cannot mend: housing, money, loneliness, grief, caring for somebody.',
    'At {practice} that is {name}, on {days}.',
    'What they do: listen, find out what matters to somebody, and help them get to groups, services and people nearby.',
    'What they do not do: give medical advice, deal with emergencies, or fill gaps on the front desk.',
    'Why their appointments are longer: a first talk takes up to an hour. People need time to say what is behind a problem. Please do not shorten it or book over it.',
    'Why they are out a lot: they visit groups and charities, so that they know where to send people. Not at the desk does not mean not at work.',
    'How to refer: ask the person first, and say that it is somebody to talk things through with. Then refer in the way we have agreed here. If you are not sure, ask {name}.',
    'Who not to refer: somebody who has said no, or who needs a doctor or the safeguarding lead today.',
  ].join('\n'),
  patients: [
    'A link worker is somebody to talk to about what is on your mind: money, housing, loneliness, grief, caring for somebody, or getting out more.',
    'At {practice} you would meet {name}, on {days}.',
    'The first talk takes up to an hour. You choose what to talk about, and what happens next.',
    'A link worker is not a doctor or a nurse. They cannot give medical advice or change your medicines.',
    'It is free. What you say is kept private, as with everybody here, unless somebody is in danger.',
    'To ask for a talk, tell your doctor, your nurse or anybody at reception.',
    'On the phone we say: “We also have a link worker, who helps with things like money, housing and loneliness. Would you like to know more?”',
  ].join('\n'),
};
