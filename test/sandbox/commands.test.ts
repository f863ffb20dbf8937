import { describe, expect, it } from 'vitest';
import { demoTenant } from '../../src/sandbox/demo-people.ts';
import { playgroundUser } from '../../src/sandbox/playground-user.ts';
import { aSandbox } from '../support/a-sandbox.ts';

const sandbox = aSandbox();

/** Whoever sits at the Playground, who can be anybody. */
function newcomer() {
  return sandbox.person({ ...playgroundUser, tenantId: demoTenant });
}

const footer = (answer: string) => answer.split('\n').at(-1);

describe('the sandbox', () => {
  it('begins on Monday 7 September 2026, as Priya, and each answer says so last', async () => {
    const you = newcomer();
    for (const text of ['hello', 'help', 'my list', 'wibble', 'tick list', 'who is who', 'status']) {
      expect(footer(await you.says(text))).toBe('Monday 7 September 2026 · you are Priya Nair');
    }
  });

  it.each([
    ['be Dawn', 'You are Dawn Ashworth: practice manager and contact for shadowing at Riverside Surgery.'],
    ['BE dawn ashworth!', 'You are Dawn Ashworth'],
    ['be Okafor', 'You are Dr Samuel Okafor: GP lead and safeguarding lead'],
    ['be Bev', 'You are Bev Talbot: line manager at Meadowbank PCN.'],
    ['be Colin', 'charity manager at The Larder'],
    ['be Nobody', 'There is nobody here called “Nobody”.'],
    ['be Dr', 'There is nobody here called “Dr”.'],
    ['who am I?', 'You are Priya Nair: link worker'],
  ])('“%s” is answered', async (text, words) => expect(await newcomer().says(text)).toContain(words));

  it('lets you speak as somebody else from then on', async () => {
    const you = newcomer();
    await you.says('be Dawn');
    expect(await you.confirms('done smartcard')).toContain('You say this is done.');
    expect(footer(await you.says('who am i'))).toContain('you are Dawn Ashworth');
    await you.says('be Priya');
    await you.says('what’s next');
    expect(await you.says('happened 1')).toContain('Both say it happened.');
  });

  it.each([
    ['skip 3 days', 'Thursday 10 September'],
    ['skip a week', 'Monday 14 September'],
    ['skip to 14 September', 'Monday 14 September'],
    ['skip to 1 January', 'Friday 1 January 2027'],
    ['Skip 2 weeks.', 'Monday 21 September'],
  ])('“%s” moves the clock to %s', async (text, day) => {
    expect(await newcomer().says(text)).toContain(`It is now ${day}`);
  });

  it.each([
    'skip 0 days',
    'skip to today',
    'skip backwards',
    'skip -3 days',
    'skip 9999 weeks',
    'skip to 31 September',
  ])('“%s” moves nothing', async (text) => {
    const you = newcomer();
    await you.says(text);
    expect(footer(await you.says('hello'))).toContain('Monday 7 September 2026');
  });

  it('asks before it starts over, and takes a no', async () => {
    const you = newcomer();
    await you.says('be Dawn');
    await you.confirms('done smartcard');
    expect(await you.says('start over')).toContain('Say “yes” to start over');
    expect(await you.says('no')).toContain('nothing was changed');
    expect(await you.says('show smartcard')).toContain('You say this is done.');
    await you.says('start over');
    expect(await you.says('yes')).toContain('You are Priya Nair');
    await you.says('be Dawn');
    expect(await you.says('show smartcard')).toContain('To do by Wed 9 Sep');
  });

  it('forgets that it asked once you go on with something else', async () => {
    const you = newcomer();
    await you.says('start over');
    await you.says('my list');
    expect(await you.says('yes')).toContain('I am not sure what that is about');
  });

  it('shows in the same chat what goes to other demo people, marked with the name', async () => {
    const you = newcomer();
    await you.says('called off Be able to log in and get to work Riverside');
    const heard = await you.hears(/To Dawn Ashworth:/);
    expect(heard).toContain('did not happen as planned');
    expect(heard).toContain('you are Priya Nair');
  });

  it('takes somebody with an Entra id of the demo for that person, beside the Playground', async () => {
    const dawn = sandbox.person('Dawn');
    await newcomer().says('be Bev');
    expect(footer(await dawn.says('hello'))).toContain('you are Dawn Ashworth');
    expect(await dawn.says('be Priya')).toContain('you stay who you are');
  });
});
