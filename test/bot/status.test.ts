import { describe, expect, it } from 'vitest';
import { aSandbox } from '../support/a-sandbox.ts';
import { buttonsOf, choicesOf } from '../support/seen-card.ts';

const sandbox = aSandbox();
const bev = () => sandbox.person('Bev');
const helen = () => sandbox.person('Helen');
const dawn = () => sandbox.person('Dawn');
const priya = () => sandbox.person('Priya');

const titlesOn = (who: ReturnType<typeof bev>) =>
  (who.sees().sent.attachments ?? []).flatMap(({ content }) => buttonsOf(content)).map(({ title }) => title);

describe('a status', () => {
  it('says who is there for what, and when supervision last happened as both sides see it', async () => {
    await helen().confirms('done case supervision');
    await priya().confirms('happened case supervision');
    await sandbox.skipTo('10 September');
    const says = await helen().says('status Priya');
    expect(says).toContain('Patient cases: Last on Mon 7 Sep: both say it happened.');
    expect(says).toContain('How they are doing: Ruth Adeyemi, wellbeing supervisor, Meadowbank PCN');
    expect(says).not.toContain('Wellbeing check-in');
    expect(await sandbox.person('Ruth').says('status Priya')).toContain(
      'Wellbeing check-in: None yet that both sides agree on.',
    );
  });

  it('is looked at one practice at a time, and everything open is one press away', async () => {
    await sandbox.skipTo('11 September');
    await bev().says('status Priya');
    const elmTree = await bev().presses('Elm Tree Practice');
    expect(elmTree).toContain('Elm Tree Practice · as of Friday 11 September');
    expect(elmTree).not.toContain('Riverside');
    expect(await bev().presses('All practices')).toContain('Riverside Surgery and Elm Tree Practice');
    const open = await bev().presses('Everything open');
    expect(open).toContain('Everything open for Priya Nair · page 1 of');
    expect(await bev().presses('Page 2')).toContain('Everything open for Priya Nair · page 2 of');
    expect(await bev().says('status Elm Tree')).toContain('Elm Tree Practice · as of');
    expect(await bev().says('status Priya at Elm Tree')).toContain('Elm Tree Practice · as of');
  });

  it('of a practice is for those who are there', async () => {
    const says = await dawn().says('status Priya');
    expect(says).toContain('Riverside Surgery · as of');
    expect(says).not.toContain('Elm Tree');
    expect(titlesOn(dawn())).not.toContain('Elm Tree Practice');
    expect(await dawn().says('status Priya at Elm Tree')).toContain(
      'no status by that name that you can see',
    );
    await dawn()
      .presses('Everything open', {}, dawn().sees())
      .catch(() => undefined);
    expect(await dawn().says('list Priya')).not.toContain('Elm Tree');
  });

  it('shows what did not happen with its new day, to whoever looks', async () => {
    await priya().says('called off shadow gp riverside');
    expect(await bev().says('status Priya')).toContain(
      'Have the link worker shadow a GP, Riverside Surgery\nNot happened yet. New day needed. Dr Okafor’s move.',
    );
    await sandbox.person('Okafor').says('booked shadow gp riverside for 14 September');
    await sandbox.person('Okafor').says('yes');
    expect(await bev().says('status Priya')).toContain(
      'Did not happen once. Booked for Mon 14 Sep. Dr Okafor’s move.',
    );
  });
});

describe('“who needs me”', () => {
  it('leads to the status of whoever is picked', async () => {
    await sandbox.skipTo('10 September');
    expect(await bev().says('who needs me')).toContain('Yours, and late');
    const [priyas] = choicesOf(bev().sees(), 'pick');
    expect(priyas?.title).toBe('Priya Nair');
    expect(await bev().presses('Show the status', { pick: priyas?.value ?? '' })).toContain(
      'Priya Nair’s induction',
    );
  });

  it('with nobody picked shows them again, and somebody else’s pick shows nothing', async () => {
    await bev().says('who needs me');
    const card = { ...bev().sees(), sent: { ...bev().sees().sent } };
    expect(await bev().presses('Show the status')).toContain('Pick a link worker');
    const [priyas] = choicesOf(card, 'pick');
    await sandbox.person('Kelly').says('who needs me');
    const data = { ask: 'pick status', pick: priyas?.value };
    const { body } = await sandbox.person('Kelly').sends({
      type: 'invoke',
      name: 'adaptiveCard/action',
      value: { action: { type: 'Action.Execute', verb: 'pick status', data } },
    });
    expect(JSON.stringify(body)).toContain('no status by that name that you can see');
  });

  it('tells those who look after nobody what is theirs', async () =>
    expect(await sandbox.person('Kelly').says('who needs me')).toContain(
      'You look after nobody’s induction',
    ));
});
