import { describe, expect, it } from 'vitest';
import { seed } from '../../src/sandbox/seed.ts';
import { emptyAll } from '../../src/store/empty.ts';
import { addLeave } from '../../src/store/roster.ts';
import { answerStep } from '../../src/use-cases/answer-step.ts';
import { askManagerFirst } from '../../src/use-cases/ask-manager-first.ts';
import { rememberPlace } from '../../src/use-cases/remember-place.ts';
import { wishNudges } from '../../src/use-cases/wish-nudges.ts';
import { aClockwork } from '../support/a-clockwork.ts';
import { aStage } from '../support/a-stage.ts';
import { day, stepOf } from '../support/an-induction.ts';

const stage = aStage();
const { box, clockwork, at } = aClockwork(stage);

const smartcard = 'Set up smartcard, logins and phone';
const room = 'Book a room that suits conversations';
const desk = 'Find them a desk near the team';

type Said = 'done' | 'called off' | 'move';

/** Somebody says something of a step at a moment, and what cannot wait goes out after it. */
async function say(moment: string, name: string, line: string, kind: Said = 'called off'): Promise<void> {
  await sayOnly(moment, name, line, kind);
  await clockwork.urgent();
}

async function sayOnly(moment: string, name: string, line: string, kind: Said = 'called off'): Promise<void> {
  stage.setClock(moment);
  const { id } = stepOf(await stage.induction(), line);
  const move = kind === 'move' ? ({ kind, day: day('2026-09-30') } as const) : { kind };
  const { refusal } = await answerStep(stage.around, stage.asker(name), { id }, move);
  expect(refusal).toBeUndefined();
}

const sentTo = (name: string, kind: 'urgent' | 'digest' = 'urgent') =>
  box
    .to(name)
    .filter((one) => one.kind === kind)
    .map(({ at: when, lines }) => `${when} ${lines.join(', ')}`);

const away = (name: string, from: string, to: string) =>
  stage.around.database.transaction((tx) => addLeave(tx, { personId: stage.asker(name).person, from, to }));

describe('a must-have that did not happen', () => {
  it('is heard of at once, whatever the hour of the digest, and once', async () => {
    await say('2026-09-09T07:30', 'Priya', 'systems-access');
    await at('2026-09-09T07:40', '2026-09-09T08:00');
    expect(sentTo('Dawn')).toEqual([`2026-09-09T07:30 not happened: ${smartcard}`]);
    expect(sentTo('Priya')).toEqual([]);
  });

  it('in the evening is heard of the next morning', async () => {
    await say('2026-09-09T19:00', 'Priya', 'systems-access');
    await at('2026-09-09T19:30', '2026-09-10T06:59', '2026-09-10T07:00', '2026-09-10T07:30');
    expect(sentTo('Dawn')).toEqual([`2026-09-10T07:00 not happened: ${smartcard}`]);
  });

  it('on a Friday evening is heard of on Monday', async () => {
    await say('2026-09-11T18:00', 'Priya', 'systems-access');
    await at('2026-09-12T10:00', '2026-09-13T10:00', '2026-09-14T07:00');
    expect(sentTo('Dawn')).toEqual([`2026-09-14T07:00 not happened: ${smartcard}`]);
  });

  it('is heard of after leave, and not in it', async () => {
    await away('Dawn', '2026-09-09', '2026-09-14');
    await say('2026-09-09T10:00', 'Priya', 'systems-access');
    await at('2026-09-10T07:00', '2026-09-14T09:00', '2026-09-15T07:00');
    expect(sentTo('Dawn')).toEqual([`2026-09-15T07:00 not happened: ${smartcard}`]);
  });

  it('is heard of in a pause too', async () => {
    await wishNudges(stage.around, stage.asker('Dawn'), { kind: 'pause', until: day('2026-09-14') });
    await say('2026-09-09T10:00', 'Priya', 'systems-access');
    expect(sentTo('Dawn')).toHaveLength(1);
  });

  it('is not heard of once there is a new day, unless that does not happen either', async () => {
    await sayOnly('2026-09-09T10:00', 'Priya', 'systems-access');
    await say('2026-09-09T10:01', 'Priya', 'systems-access', 'move');
    expect(sentTo('Dawn')).toEqual([]);
    await say('2026-09-09T10:02', 'Priya', 'systems-access');
    expect(sentTo('Dawn')).toEqual([`2026-09-09T10:02 not happened: ${smartcard}`]);
  });

  it('for the second time on one day is heard of in the next digest', async () => {
    await say('2026-09-09T10:00', 'Priya', 'systems-access');
    await say('2026-09-09T10:01', 'Dawn', 'systems-access', 'move');
    await say('2026-09-09T10:02', 'Priya', 'systems-access');
    await at('2026-09-10T07:00', '2026-09-10T09:00');
    expect(sentTo('Dawn')).toHaveLength(1);
    // What is new comes first.
    const digest = sentTo('Dawn', 'digest').at(-1) ?? '';
    expect(digest.startsWith(`2026-09-10T09:00 not happened: ${smartcard}`), digest).toBe(true);
  });
});

describe('in one day', () => {
  it('several things stand in one message', async () => {
    await sayOnly('2026-09-09T10:00', 'Priya', 'systems-access');
    await say('2026-09-09T10:01', 'Priya', 'consulting-room');
    expect(box.to('Dawn')).toHaveLength(1);
    expect(sentTo('Dawn')[0]).toContain(`not happened: ${smartcard}`);
    expect(sentTo('Dawn')[0]).toContain(`not happened: ${room}`);
  });

  it('there is one at most: what comes after it is in the next digest', async () => {
    await at('2026-09-09T09:00');
    await say('2026-09-09T10:00', 'Priya', 'systems-access');
    await say('2026-09-09T11:00', 'Priya', 'consulting-room');
    await at('2026-09-09T16:00', '2026-09-10T07:00');
    expect(sentTo('Dawn')).toEqual([`2026-09-09T10:00 not happened: ${smartcard}`]);
    await at('2026-09-10T09:00');
    expect(sentTo('Dawn', 'digest').at(-1)).toContain(`2026-09-10T09:00`);
    expect(sentTo('Dawn', 'digest').at(-1)).toContain(`not happened: ${room}`);
  });
});

describe('what can wait', () => {
  it('is in today’s digest where that has not gone', async () => {
    await say('2026-09-09T08:00', 'Priya', 'desk-near-team');
    expect(box.to('Dawn')).toEqual([]);
    await at('2026-09-09T09:00');
    expect(sentTo('Dawn', 'digest')[0]).toContain(`not happened: ${desk}`);
    expect(sentTo('Dawn')).toEqual([]);
  });

  it('is in the next working day’s where it has', async () => {
    await at('2026-09-11T09:00');
    await say('2026-09-11T10:00', 'Priya', 'desk-near-team');
    await at('2026-09-11T16:00', '2026-09-12T09:00');
    expect(box.to('Dawn').join()).not.toContain(`not happened: ${desk}`);
    await at('2026-09-14T09:00');
    expect(sentTo('Dawn', 'digest').at(-1)).toContain(`not happened: ${desk}`);
  });
});

it('what did not happen for the second time is in the line manager’s next digest', async () => {
  await say('2026-09-09T08:00', 'Priya', 'shadow-gp');
  await at('2026-09-09T09:00', '2026-09-09T12:30');
  expect(sentTo('Bev', 'digest').join()).not.toContain('shadow a GP');
  expect(sentTo('Okafor', 'digest').at(-1)).toContain('not happened: Have the link worker shadow a GP');
  await say('2026-09-10T08:00', 'Okafor', 'shadow-gp', 'move');
  await say('2026-09-10T08:01', 'Priya', 'shadow-gp');
  await at('2026-09-10T09:00', '2026-09-10T12:30');
  expect(sentTo('Bev', 'digest').at(-1)).toContain('missed twice: Have the link worker shadow a GP');
  expect(sentTo('Okafor', 'digest').at(-1)).toContain('2026-09-10T12:30');
  expect([...sentTo('Bev'), ...sentTo('Okafor')]).toEqual([]);
});

describe('where the link worker’s line manager is to hear first', () => {
  const first = async (line: string) => {
    const { id } = stepOf(await stage.induction(), line);
    await askManagerFirst(stage.around, stage.asker('Priya'), id, true);
  };

  it('only they hear, at once where it is a must-have', async () => {
    await first('systems-access');
    await say('2026-09-09T10:00', 'Priya', 'systems-access');
    expect(sentTo('Bev')).toEqual([`2026-09-09T10:00 manager first: ${smartcard}`]);
    expect(sentTo('Dawn')).toEqual([]);
  });

  it('and in their digest where it is none', async () => {
    await first('desk-near-team');
    await say('2026-09-09T08:00', 'Priya', 'desk-near-team');
    await at('2026-09-09T09:00');
    expect(sentTo('Bev')).toEqual([]);
    expect(sentTo('Bev', 'digest')[0]).toContain(`manager first: ${desk}`);
  });
});

it('two supervision sessions missed running are heard of by the line manager at once', async () => {
  await say('2026-09-15T10:00', 'Priya', 'case-supervision');
  expect(sentTo('Bev')).toEqual([]);
  await sayOnly('2026-09-15T11:00', 'Helen', 'case-supervision', 'move');
  await say('2026-09-16T10:00', 'Priya', 'case-supervision');
  const twice = '2026-09-16T10:00 sessions missed: Hold the case supervision session';
  expect(sentTo('Bev')).toEqual([twice]);
  expect(sentTo('Helen').at(-1)).toBe(twice);
});

it('what is missing on the first day is heard of that morning, in one message, by each in their own days', async () => {
  await stage.around.database.transaction(async (tx) => {
    await emptyAll(tx);
    await seed(tx, stage.around, {
      startsOn: day('2026-09-07'),
      begunOn: day('2026-08-24'),
      sites: [['Riverside', [1, 3]]],
    });
  });
  await say('2026-09-04T10:00', 'Bev', 'name-wellbeing-supervisor', 'done');
  await at('2026-09-07T06:59');
  expect(box.posted).toEqual([]);
  await at('2026-09-07T07:00', '2026-09-07T07:30');
  expect(sentTo('Dawn')).toEqual([`2026-09-07T07:00 not ready: ${smartcard}`]);
  expect(sentTo('Bev')).toHaveLength(1);
  expect(sentTo('Bev')[0]).toContain(`not ready: ${smartcard}`);
  expect(sentTo('Bev')[0]).toContain('not ready: Name who supports them with patient cases');
  expect(sentTo('Bev')[0]).not.toContain('wellbeing');
  // Dr Siddiqui works on Tuesdays and Thursdays.
  await at('2026-09-08T07:00');
  expect(sentTo('Siddiqui')).toHaveLength(1);
});

describe('somebody who cannot be reached', () => {
  const place = {
    serviceUrl: 'http://127.0.0.1',
    conversationId: 'c',
    botId: 'b',
    userId: 'u',
    tenantId: 't',
  };
  const opens = () => rememberPlace(stage.around, stage.asker('Joyce'), place);
  const refused = async () => {
    await opens();
    box.refuse('Joyce');
    await away('Dawn', '2026-09-14', '2026-09-14');
    await say('2026-09-09T10:00', 'Okafor', 'meeting-intro-slot', 'done');
    await at('2026-09-14T09:00');
    expect(box.to('Joyce').length).toBeGreaterThan(0);
  };

  it('is heard of by whoever manages them, in their own hours', async () => {
    await refused();
    expect(sentTo('Dawn')).toEqual([]);
    await at('2026-09-15T07:00', '2026-09-15T07:30', '2026-09-16T07:00');
    expect(sentTo('Dawn')).toEqual(['2026-09-15T07:00 unreached: Joyce Mensah']);
  });

  it('and not any more once they are back', async () => {
    await refused();
    await opens();
    await at('2026-09-15T07:00');
    expect(sentTo('Dawn')).toEqual([]);
  });
});
