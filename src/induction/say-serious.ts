import type { Serious } from './serious.ts';
import { toRing, turnTo } from './who-for-what.ts';

/** What is said to somebody before and after the people they can turn to, and what these are there for. */
export type SeriousWords = {
  readonly before: readonly string[];
  /** Subjects of who is who, in this order. */
  readonly people: readonly string[];
  readonly after: readonly string[];
};

/** What somebody can choose between where they need a person, each as its button says it. */
export const needs: Readonly<Record<Serious, string>> = {
  crisis: 'Somebody is not safe',
  safeguarding: 'Somebody is being harmed',
  distress: 'I am not doing well',
  'speaking up': 'Something is wrong at work',
  'patient data': 'I typed about a patient',
};

const notKept = 'I have not saved what you wrote, and I have not told anyone.';

/** The answers to what is serious: they name people, ask for nothing and judge nobody (domain: safety replies). */
export const seriousWords: Record<Serious, SeriousWords> = {
  crisis: {
    before: [
      'I am a checklist, not a person, and nobody is reading this live. I want you to reach someone now.',
      'If life is at risk, or somebody feels unable to keep themselves safe: call 999, or go to A&E.',
      'For urgent mental health help, any time: call 111 and choose the mental health option.',
      'To talk to someone, any time, free: Samaritans, 116 123. To text: Shout, 85258.',
      'If it is about a colleague: stay with them, or have somebody else stay, and make that call together.',
      'If you meant the job, that matters too. These people are there for that:',
    ],
    people: [turnTo.wellbeing, toRing['staff helpline']],
    after: [notKept],
  },
  safeguarding: {
    before: [
      'This needs a person now, not me. Please do not type any details here.',
      'If anyone is in danger now: call 999.',
      'Otherwise tell the safeguarding lead straight away. If you cannot get the lead or the deputy in the next hour, ask for the duty GP.',
    ],
    people: [turnTo.safeguarding, toRing['safeguarding deputy'], toRing['council duty line']],
    after: [
      'Then record it in the clinical system, the way you were shown. I am not a way to report it.',
      'If this is happening to you, the same people are there for you, and so is your own GP.',
      notKept,
    ],
  },
  'patient data': {
    before: [
      'That looks like it is about a patient. I am not the place for that, and I have not saved it or acted on it. It happens.',
      '1. Tell your data protection lead today. They will say if anything more is needed.',
    ],
    people: [toRing['data protection lead']],
    after: [
      '2. Then delete your message in this chat if they agree: hover over it, More options (…), Delete.',
      '3. Do not forward it or take a screenshot.',
      'If it was about a task, say it again without the name.',
    ],
  },
  'speaking up': {
    before: [
      'Thank you. This is not something for a checklist, and I have not saved it or told anyone.',
      'You can speak to someone outside your line of management, in confidence:',
    ],
    people: [toRing['somebody to speak up to']],
    after: [
      'If you work for a charity, you can also use its speaking-up policy.',
      'You can also go to NHS England: 0300 311 22 33, england.contactus@nhs.net. Your union or the charity Protect can advise you first.',
      'If someone is at risk of harm now, treat it as safeguarding and tell the safeguarding lead.',
    ],
  },
  distress: {
    before: [
      'Thank you for saying so. I am only a checklist, so let me point you to people.',
      'If it is about a colleague: ask them today, in private. You do not need permission to be kind.',
    ],
    people: [turnTo.wellbeing, turnTo.cases, toRing['staff helpline']],
    after: ['Your own GP is fine too.', `${notKept} Would you like me to pause reminders for a week?`],
  },
};
