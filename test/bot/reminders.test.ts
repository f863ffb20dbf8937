import { describe, expect, it } from 'vitest';
import { aSandbox } from '../support/a-sandbox.ts';

const sandbox = aSandbox();
const dawn = () => sandbox.person('Dawn');

/** What the form shows as chosen. */
function chosen(): Record<string, unknown> {
  const [card] = (dawn().sees().sent.attachments ?? []).map(({ content }) => content);
  const fields = (card?.body ?? []).filter((one) => one.type === 'Input.ChoiceSet');
  return Object.fromEntries(fields.map(({ id, value }) => [id, value]));
}

const usual = { headsUp: '2', told: '2', toldMustHave: '1', toldNext: '5', toldNextMustHave: '3' };

describe('“reminders”', () => {
  it('shows who hears when in plain words, moves it on the form, and puts it back', async () => {
    expect(await dawn().says('my practice')).toContain('Riverside Surgery: this week');
    expect(await dawn().presses('Reminders')).toContain('Reminders at Riverside Surgery');
    expect(chosen()).toEqual(usual);
    const wished = { ...usual, headsUp: '4', told: '3' };
    expect(await dawn().presses('Save', wished)).toContain('Saved. It counts from now on');
    expect(chosen()).toEqual(wished);
    expect(await dawn().presses('Back to usual')).toContain('It is as usual again');
    expect(chosen()).toEqual(usual);
  });

  it('says what cannot be, and keeps what was picked', async () => {
    await dawn().says('reminders at Riverside');
    const picked = { ...usual, told: '5', headsUp: '3' };
    expect(await dawn().presses('Save', picked)).toContain(
      'The next manager can hear 6 to 10 working days after the day. That is later than the first.\nNothing was changed.',
    );
    expect(chosen()).toEqual(picked);
    expect(await dawn().presses('Save', { ...picked, toldNext: '7' })).toContain('Saved.');
    expect(chosen()).toEqual({ ...picked, toldNext: '7' });
  });

  it.each([
    ['remind owners 3 days before', { headsUp: '3' }],
    ['remind owners on the day only at Riverside', { headsUp: '0' }],
    ['tell me after three days', { told: '3' }],
    ['tell me about must-haves after 2 days', { toldMustHave: '2' }],
    ['tell the next manager after 7 working days at Riverside', { toldNext: '7' }],
    ['tell the next of must-haves after 4 days', { toldNextMustHave: '4' }],
  ])('can be typed: “%s”', async (said, moved) => {
    expect(await dawn().says(said)).toContain('Saved. It counts from now on');
    expect(chosen()).toEqual({ ...usual, ...moved });
    expect(await dawn().says('usual reminders')).toContain('It is as usual again');
  });

  it('out of bounds are answered with what can be', async () => {
    expect(await dawn().says('remind owners 9 days before')).toContain(
      'A reminder ahead of the day can come up to 5 working days before it',
    );
    expect(chosen()).toEqual(usual);
    expect(await dawn().says('remind owners 2 days before')).toContain('There was nothing to change.');
  });

  it('are for those who set the practice up; a GP has no button for them', async () => {
    const gp = sandbox.person('Okafor');
    expect(await gp.says('reminders at Riverside')).toContain('There is no place that you set up here.');
    await gp.says('my practice');
    expect(await gp.presses('Reminders').catch(String)).toMatch(/no button/);
    expect(await dawn().says('reminders at Elm Tree')).toContain('I cannot find that among your places.');
  });
});
