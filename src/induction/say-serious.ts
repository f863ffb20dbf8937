import type { Serious } from './serious.ts';
import { toRing, turnTo } from './who-for-what.ts';

/** What is said before and after the people somebody can turn to, and what these are there for. */
export type SeriousWords = {
  readonly before: readonly string[];
  /** Said above the people, or in their place where nobody is named. */
  readonly some: string;
  readonly none: string;
  /** Subjects of who is who, in this order. */
  readonly people: readonly string[];
  readonly after: readonly string[];
};

/** What somebody can choose between where they need a person, each as its button says it. */
export const needs: Readonly<Record<Serious, string>> = {
  crisis: 'Somebody may end their life',
  safeguarding: 'Somebody is being harmed',
  distress: 'I am not doing well',
  'speaking up': 'Something is wrong at work',
  'patient data': 'I typed about a patient',
};

const notKept = 'I have not saved what you wrote, and I have not told anyone.';
const howSomebodyIs = [turnTo.wellbeing, turnTo.theirWellbeing];

/** The answers to what is serious: they name people, ask for nothing and judge nobody (domain: safety replies). */
export const seriousWords: Readonly<Record<Serious, SeriousWords>> = {
  crisis: {
    before: [
      'I am a checklist, not a person, and nobody is reading this live. I want you to reach someone now.',
      'If life is at risk, or you feel unable to keep yourself safe: call 999, or go to A&E.',
      'For urgent mental health help, any time: call 111 and choose the mental health option.',
      'To talk to someone, any time, free: Samaritans, 116 123. To text: Shout, 85258.',
      'If it is about somebody else, you can make the same calls for them.',
    ],
    some: 'If you meant the job, that matters too. These people are there for that:',
    none: '',
    people: [...howSomebodyIs, toRing['staff helpline']],
    after: [notKept],
  },
  safeguarding: {
    before: [
      'This needs a person now, not me. Please do not type any details here.',
      'If anyone is in danger now: call 999.',
    ],
    some: 'Otherwise tell the safeguarding lead straight away. If you cannot get the lead or the deputy in the next hour, ask for the duty GP.',
    none: 'Otherwise tell your practice’s safeguarding lead straight away. If you cannot get them in the next hour, ask for the duty GP.',
    people: [turnTo.safeguarding, toRing['safeguarding deputy'], toRing['council duty line']],
    after: [
      'Then record it in the clinical system, the way you were shown. I am not a way to report it.',
      'If this is happening to you, the same people are there for you, and so is your own GP.',
      notKept,
    ],
  },
  'patient data': {
    before: [
      'That looks like it is about a patient. I am not the place for that, and I have not saved this message or acted on it. It happens.',
    ],
    some: '1. Tell your data protection lead today. They will say if anything more is needed.',
    none: '1. Tell your practice’s data protection lead today. They will say if anything more is needed.',
    people: [toRing['data protection lead']],
    after: [
      '2. Then delete your message in this chat if they agree: hover over it, More options (…), Delete.',
      '3. Do not forward it or take a screenshot.',
      'If you typed it to me earlier, tell them that too: say “undo”, and what you said with a step goes.',
      'If it was about a task, say it again without the name or number.',
    ],
  },
  'speaking up': {
    before: ['Thank you. This is not something for a checklist, and I have not saved it or told anyone.'],
    some: 'You can speak to someone outside your line of management, in confidence:',
    none: '',
    people: [toRing['somebody to speak up to']],
    after: [
      'If you work for a charity, you can also use its speaking-up policy.',
      'You can also go to NHS England: 0300 311 22 33, england.contactus@nhs.net. Your union or the charity Protect can advise you first.',
      'If someone is at risk of harm now, treat it as safeguarding and tell the safeguarding lead.',
    ],
  },
  distress: {
    before: ['Thank you for saying so. I am only a checklist, so let me point you to people.'],
    some: 'These are there for you, or for a colleague you are worried about:',
    none: 'Your manager, your own GP or somebody you trust would want to know.',
    people: [...howSomebodyIs, turnTo.cases, toRing['staff helpline']],
    after: [
      'If it is about a colleague: ask them today, in private. You do not need permission to be kind.',
      'Your own GP is fine too. If it helps, I can pause reminders for a week.',
      notKept,
    ],
  },
};
