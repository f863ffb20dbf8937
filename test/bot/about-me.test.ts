import { beforeEach, describe, expect, it } from 'vitest';
import { aSandbox } from '../support/a-sandbox.ts';
import { filledIn } from '../support/seen-card.ts';

const sandbox = aSandbox();
const priya = () => sandbox.person('Priya');

/** As every link worker begins. */
const nothingWritten = () =>
  sandbox.database.transaction((tx) =>
    tx
      .deleteFrom('introduction')
      .execute()
      .then(() => undefined),
  );

describe('what a link worker writes of themselves', () => {
  beforeEach(nothingWritten);

  it('is asked for with a button until something is written', async () => {
    expect(await priya().installs()).toContain('Most of it is for them to do');
    expect(await priya().presses('Write about me')).toContain('How to reach me, and when');
    expect(await priya().says('what’s next')).toContain(
      'Everybody at your practices gets one card about you',
    );
    await priya().presses('Write about me');
    await priya().presses('Save', { who: 'I was a nurse.' });
    expect(await priya().says('what’s next')).not.toContain('one card about you');
  });

  it('is kept part by part, shown back, and changed at any time', async () => {
    await priya().says('about me');
    expect(await priya().presses('Save', { who: 'I was a nurse.', reach: 'Room 4, mornings' })).toContain(
      'Saved. Your colleagues read this:\nWho I am: I was a nurse.\nHow to reach me, and when: Room 4, mornings',
    );
    await priya().presses('Write about me');
    const saved = await priya().presses('Save', { who: 'I was a midwife.', reach: '' });
    expect(saved).toContain('Who I am: I was a midwife.');
    expect(saved).not.toContain('Room 4');
  });

  it('can be typed instead', async () => {
    expect(await priya().says('about me: I bake')).toContain('Who I am: I bake');
    expect(await priya().says('I can help with: housing and debt')).toContain(
      'What I can help with: housing and debt',
    );
    expect(await priya().says('reach me: 01632 960199, Mondays')).toContain('01632 960199, Mondays');
    expect(await priya().says('about me: Mrs Featherstone likes me')).toContain(
      'looks like it is about a patient',
    );
  });

  it('is not kept where it looks like a patient’s, and the rest of it is still on the form', async () => {
    await priya().says('about me');
    const again = await priya().presses('Save', {
      who: 'I was a nurse. I look after Mrs Featherstone. I bake.',
      help: 'Housing',
    });
    expect(again).toContain('“Who I am” looks like it is about a patient');
    expect(filledIn(priya().sees())).toMatchObject({ who: 'I was a nurse. I bake.', help: 'Housing' });
    expect(JSON.stringify(priya().sees())).not.toContain('Featherstone');
    expect(await priya().presses('Save')).toContain('Who I am: I was a nurse. I bake.');
  });

  it('that is too long is said so, and nothing typed is lost', async () => {
    await priya().says('about me');
    const long = 'I like tea. '.repeat(60);
    expect(await priya().presses('Save', { who: long })).toContain('in 600 letters or fewer');
    expect(filledIn(priya().sees()).who).toContain('I like tea.');
  });

  it('is not undone by a form that was made before it', async () => {
    await priya().says('about me');
    const old = { ...priya().sees() };
    await priya().says('about me: I was a nurse');
    const again = await priya().presses('Save', { who: 'I was a postman', help: 'Debt' }, old);
    expect(again).toContain('You have changed “Who I am” elsewhere');
    expect(filledIn(old)).toMatchObject({ who: 'I was a nurse', help: 'Debt' });
  });

  it('saved without a change says so, and saved twice is saved once', async () => {
    await priya().says('about me');
    const form = { ...priya().sees() };
    await priya().presses('Save', { who: 'I bake' }, { ...form });
    expect(await priya().presses('Save', { who: 'I bake' }, { ...form })).toContain(
      'There was nothing to change',
    );
  });

  it.each(['Dawn', 'Bev', 'Kelly', 'Nadia'])('is not for %s to write', async (name) => {
    const somebody = sandbox.person(name);
    expect(await somebody.says('about me')).toContain('You have no induction as one');
    expect(await somebody.says('about me: I am the boss')).toContain('You have no induction as one');
    const press = { ask: 'save about me', who: 'I am the boss' };
    const invoke = { type: 'invoke', name: 'adaptiveCard/action', value: { action: { data: press } } };
    expect(JSON.stringify(await somebody.sends(invoke))).toContain('You have no induction as one');
    expect(await priya().says('about me: ')).not.toContain('boss');
  });

  it('ends with the induction', async () => {
    await priya().says('hello');
    await sandbox.person('Bev').says('Priya Nair is leaving');
    await sandbox.person('Bev').says('yes');
    expect(await priya().says('about me')).not.toContain('How to reach me');
  });
});

it('a link worker whose words are there already is not asked for them', async () =>
  expect(await priya().says('what’s next')).not.toContain('one card about you'));
