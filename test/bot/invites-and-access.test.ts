import { describe, expect, it } from 'vitest';
import { aSandbox } from '../support/a-sandbox.ts';
import { choicesOf, filledIn } from '../support/seen-card.ts';

const sandbox = aSandbox();
const dawn = () => sandbox.person('Dawn');
const priya = () => sandbox.person('Priya');
const bev = () => sandbox.person('Bev');
const meetings = 'show team meetings Riverside';
const logins = 'show log in Riverside';

describe('an invite', () => {
  it('is written down with its day, and once it has passed the question names it', async () => {
    const says = await dawn().says('invited Priya to the Wednesday team meeting at 1pm');
    expect(says).toContain('Saved.\nInvite them to team and MDT meetings');
    expect(says).toContain('To do by Wed 9 Sep. Your move.');
    expect(await priya().says(meetings)).toContain('Invited to the Wednesday team meeting at 1pm.');
    await sandbox.skipTo('15 September');
    expect(await priya().says(meetings)).toContain('Did you get to the Wednesday team meeting at 1pm?');
    expect(await sandbox.person('Priya').says('show team meetings Elm Tree')).not.toContain(
      'Did you get to the',
    );
  });

  it('on a day on which she is not there is saved with a gentle word', async () => {
    expect(await dawn().says('invited Priya to the Tuesday huddle')).toContain(
      'Saved. Priya is at Riverside Surgery on Mondays and Wednesdays, so may not get to this one.',
    );
    expect(await dawn().says('invited Priya to the Christmas do on 25 December')).toContain('may not get to');
    await sandbox.skipTo('1 December');
    expect(await dawn().says('invited Priya to the quiz on 28 December')).toContain(
      'That day is a bank holiday.',
    );
  });

  it('without a day, in the past, far ahead, too long or about a patient is not saved', async () => {
    const noes = [
      ['the huddle', 'On which day is it?'],
      ['the huddle on 1 September 2026', 'has passed'],
      ['the huddle on 1 September 2031', 'more than two years away'],
      [`the Monday ${'x'.repeat(80)}`, 'in 80 letters or fewer'],
      ['the Monday talk about Mrs Featherstone', 'about a patient'],
    ];
    for (const [meeting, no] of noes) expect(await dawn().says(`invited Priya to ${meeting}`)).toContain(no);
    expect(await dawn().says('show meetings Priya')).not.toContain('Invited to');
  });

  it('of the same name is there once, with its new day; and eight are enough', async () => {
    await dawn().says('invited Priya to the huddle on Mondays');
    expect(await dawn().says('invited Priya to the Huddle on Wednesdays')).toContain(
      'Invited to the Huddle on Wednesdays.',
    );
    for (const one of 'abcdefg') await dawn().says(`invited Priya to the ${one} group on Mondays`);
    expect(await dawn().says('invited Priya to the last group on Mondays')).toContain(
      'There are 8 meetings already',
    );
  });

  it('is filled in on a form, which is there again with what was typed', async () => {
    await dawn().says('show meetings Priya');
    await dawn().presses('Which meetings');
    expect(await dawn().presses('Save', { meeting: 'huddle' })).toContain('On which day is it?');
    expect(filledIn(dawn().sees())).toMatchObject({ meeting: 'huddle' });
    expect(await dawn().presses('Save', { weekday: '3', day: '2026-09-16' })).toContain(
      'On which day is it?',
    );
    expect(await dawn().presses('Save', { weekday: '3', day: '' })).toContain(
      'Invited to the huddle on Wednesdays.',
    );
    await dawn().says('invites');
    const [first] = choicesOf(dawn().sees(), 'away');
    expect(await dawn().presses('Save', { away: first?.value ?? '' })).toContain('Saved. It is taken away.');
    expect(await dawn().says('uninvited Priya from the huddle')).toContain('There is no invite here yet.');
  });

  it('is written down by nobody else', async () => {
    for (const name of ['Priya', 'Kelly', 'Okafor'])
      expect(await sandbox.person(name).says('invited Priya to the Monday huddle')).toContain(
        'the practice’s manager writes down',
      );
  });
});

describe('what was tested', () => {
  it('is seen on the step by both, and all of it offers “Done” without saying it', async () => {
    await dawn().says('tested smartcard and email for Priya');
    const seen =
      'Tested: smartcard and email. Not tested yet: door, clinical system, Teams, phone and printer.';
    expect(await dawn().says('show smartcard')).toContain(seen);
    expect(await priya().says(logins)).toContain(seen);
    const all = await dawn().says('tested everything for Priya');
    expect(all).toContain('Saved. All of it is tested now. If HR checks are cleared too, press “Done”.');
    expect(all).toContain('To do by Wed 9 Sep. Your move.');
    expect(await dawn().says('not tested phone for Priya')).toContain('Not tested yet: phone.');
  });

  it('leaves out what the practice does not have, for everybody there', async () => {
    expect(await dawn().says('we have no printer')).toContain(
      'nobody is asked to test this at Riverside Surgery',
    );
    expect(await dawn().says('tested everything for Priya')).toContain(
      'Tested: door, smartcard, clinical system, email, Teams and phone.\n',
    );
    expect(await sandbox.person('Martin').says('show smartcard')).toContain('phone and printer');
    await dawn().says('we have a printer');
    expect(await dawn().says('show smartcard')).toContain('Not tested yet: printer.');
  });

  it('on a form, saves only what its reader changed', async () => {
    await dawn().says('tested door for Priya');
    await dawn().says('show smartcard');
    await dawn().presses('What was tested');
    await bev().says('tested email for Priya at Riverside');
    const says = await dawn().presses('Save', { tested: 'smartcard', missing: 'printer,phone' });
    expect(says).toContain('Tested: smartcard and email. Not tested yet: door, clinical system and Teams.');
    await dawn().says('access');
    expect(await dawn().presses('Save', { missing: '' })).toContain('Teams, phone and printer.');
  });

  it('knows no other things, and is written down by nobody else', async () => {
    expect(await dawn().says('tested the kettle for Priya')).toContain('Tested what? I know door');
    for (const name of ['Priya', 'Kelly', 'Okafor'])
      expect(await sandbox.person(name).says('tested door for Priya')).toContain('manager writes down');
    expect(await sandbox.person('Kelly').says('we have no printer')).toContain('Nothing was changed.');
  });

  it('ends with the placement', async () => {
    await sandbox.person('Martin').says('tested door for Priya');
    await sandbox.person('Martin').says('invited Priya to the Thursday huddle');
    await bev().says('Priya leaves Elm Tree');
    await bev().says('yes');
    expect(await sandbox.person('Martin').says('tested email for Priya')).toContain('Nothing was changed.');
    await bev().says('add Elm Tree to Priya on Thu from 14 September');
    await bev().says('yes');
    expect(await sandbox.person('Martin').says('show smartcard')).toContain('Not tested yet: door');
    expect(await sandbox.person('Martin').says('show team meetings')).not.toContain('huddle');
  });
});
