import { describe, expect, it } from 'vitest';
import { aSandbox } from '../support/a-sandbox.ts';
import { choicesOf } from '../support/seen-card.ts';

const sandbox = aSandbox();
const kelly = () => sandbox.person('Kelly');
const joyce = () => sandbox.person('Joyce');
const bev = () => sandbox.person('Bev');
const dawn = () => sandbox.person('Dawn');
const diary = 'reception-diary riverside';

describe('“not me”', () => {
  it('moves a step to whoever it really is, who hears of it once', async () => {
    await joyce().says('hello');
    await kelly().says(`show ${diary}`);
    expect(await kelly().presses('Not me')).toContain('Whose is it?');
    const joyces = choicesOf(kelly().sees(), 'to').find(({ title }) => title === 'Joyce Mensah')?.value ?? '';
    expect(await kelly().presses('Hand it over', { to: joyces })).toContain('It is Joyce Mensah’s now');
    const heard = await joyce().hears(/A step is yours now/);
    expect(heard).toContain(
      'Kelly has handed you “Know where the link worker is and why” at Riverside Surgery for Priya.',
    );
    const told = joyce()
      .reads()
      .filter((text) => text.includes('A step is yours now'));
    expect(told).toHaveLength(1);
    expect(await joyce().presses('Open it')).toContain('Know where the link worker is');
    expect(await kelly().says('my list')).not.toContain('Know where the link worker is');
    expect(await joyce().says('my list')).toContain('Know where the link worker is');
    expect(await bev().says('status Priya at Riverside')).toContain('Riverside Surgery');
  });

  it('can be typed in one go, and given back by whoever has it or whose role it is', async () => {
    await kelly().says('hello');
    expect(await kelly().says(`not me ${diary}, Joyce Mensah`)).toContain('It is Joyce Mensah’s now');
    expect(await joyce().says(`hand ${diary} back`)).toContain('It went back, and they hear of it');
    expect(await kelly().hears(/A step is yours again/)).toContain('Joyce has handed you');
    expect(await kelly().says(`hand ${diary} to Dawn`)).toContain('It is Dawn Ashworth’s now');
    expect(await kelly().says(`hand ${diary} back`)).toContain('It went back');
    expect(await kelly().says(`hand ${diary} back`)).toContain('It is with whoever it would go to already');
  });

  it('says who can take it where a name fits nobody there, or several', async () => {
    expect(await kelly().says(`not me ${diary}, Zaphod Beeblebrox`)).toContain('I cannot tell who that is');
    expect(choicesOf(kelly().sees(), 'to').map(({ title }) => title)).toContain('Joyce Mensah');
    expect(await kelly().says(`not me ${diary}, Priya Nair`)).toContain('I cannot tell who that is');
    expect(await kelly().presses('Hand it over')).toContain('Whose is it?');
  });

  it('is done then by whoever has it, and counts once the link worker says so', async () => {
    await dawn().confirms('done systems-access riverside');
    await sandbox.person('Priya').confirms('happened systems-access riverside');
    await kelly().says(`not me ${diary}, Joyce Mensah`);
    expect(await kelly().confirms(`done ${diary}`)).toContain('Joyce has this one now');
    expect(await joyce().confirms(`done ${diary}`)).toContain('Waiting for Priya');
    await sandbox.skipTo('8 September');
    expect(await sandbox.person('Priya').confirms(`happened ${diary}`)).toContain('Both say it happened');
    expect(await joyce().says(`not me ${diary}, Kelly`)).toContain('is agreed');
  });

  it('from an old card changes nothing', async () => {
    await kelly().says(`show ${diary}`);
    await kelly().presses('Not me');
    const card = { ...kelly().sees(), sent: { ...kelly().sees().sent } };
    const to = choicesOf(card, 'to').find(({ title }) => title.startsWith('Joyce'))?.value ?? '';
    await kelly().says(`move ${diary} to 24 September`);
    await kelly().says('yes');
    expect(await kelly().presses('Hand it over', { to }, card)).toContain('Things have moved on');
    expect(await joyce().says('my list')).not.toContain('Know where the link worker is');
  });

  it.each(['Okafor', 'Priya', 'Martin', 'Helen'])(
    'is not for %s to say of somebody else’s step',
    async (name) => {
      expect(await sandbox.person(name).says(`not me ${diary}, Joyce Mensah`)).toMatch(
        /cannot find that among|Say “my list”/,
      );
      expect(await joyce().says('my list')).not.toContain('Know where the link worker is');
    },
  );

  it('of the line manager counts for any step, and the link worker’s own are nobody else’s', async () => {
    expect(await bev().says(`hand ${diary} to Joyce`)).toContain('It is Joyce Mensah’s now');
    expect(await sandbox.person('Priya').says('not me data-security-training, Joyce')).toContain(
      'somebody’s own, so nobody else can take it on',
    );
  });

  it('goes back to the role when whoever has it leaves the practice', async () => {
    await kelly().says('hello');
    await kelly().says(`not me ${diary}, Joyce Mensah`);
    await dawn().says('Joyce Mensah is leaving, Dawn Ashworth takes over');
    await dawn().says('yes');
    expect(await kelly().says('my list')).toContain('Know where the link worker is');
  });
});
