import { describe, expect, it } from 'vitest';
import { aSandbox } from '../support/a-sandbox.ts';
import { omarStarts } from '../support/a-second-link-worker.ts';
import { choicesOf, inputsOf } from '../support/seen-card.ts';

const sandbox = aSandbox();
const dawn = () => sandbox.person('Dawn');

describe('“my practice”', () => {
  it('is what is Riverside’s this week, a line for each thing, with whose move it is', async () => {
    const says = await dawn().says('my practice');
    expect(says).toContain(
      'Riverside Surgery: this week\nInductions under way: Priya. After this week: 3 more.',
    );
    expect(says).toContain('5. Find them a desk near the team\nTo do by Wed 9 Sep. Your move.');
    expect(says).toContain(
      '4. Ask partners and patients about the plan\nTo do by Wed 9 Sep. Dr Okafor’s move.',
    );
    expect(says).not.toMatch(/wellbeing|Name who|longer appointments/);
  });

  it('opens from the button on her next things, which stay within six buttons', async () => {
    await dawn().says('what’s next');
    expect(await dawn().presses('My practice')).toContain('Riverside Surgery: this week');
  });

  it('has numbers that can be answered with', async () => {
    await dawn().says('my practice Riverside');
    expect(await dawn().says('done 5')).toContain('Find them a desk near the team');
    expect(await dawn().says('my practice')).toContain(
      'What you said is done waits for Priya to say it happened.',
    );
  });

  it('a line can be opened from it', async () => {
    await dawn().says('my practice');
    const desk = choicesOf(dawn().sees(), 'pick').find(({ title }) => title.includes('desk'));
    expect(await dawn().presses('Open it', { pick: desk?.value ?? '' })).toContain('Good looks like');
  });

  it('puts what is late first', async () => {
    await sandbox.skipTo('21 September');
    const says = await dawn().says('my practice');
    expect(says).toMatch(/Late\n1\. [\s\S]*Was to do by Wed 9 Sep\. Your move\.[\s\S]*This week\n/);
  });

  it('says kindly when nothing is owed, and when nobody is there', async () => {
    await sandbox.database.transaction((tx) =>
      tx.updateTable('step').set({ state: 'agreed' }).where('state', '=', 'to do').execute(),
    );
    expect(await dawn().says('my practice')).toContain('Nothing is owed here this week. Thank you.');
    await sandbox.person('Bev').says('Priya leaves Riverside');
    await sandbox.person('Bev').says('yes');
    expect(await dawn().says('my practice')).toContain('No induction is under way here now.');
  });

  it('is for the practice’s own manager and GP lead; the GP lead ticks only what is theirs', async () => {
    await omarStarts(sandbox.database, '2026-09-22');
    const gp = sandbox.person('Okafor');
    expect(await gp.says('my practice')).toContain('Find them a desk near the team');
    expect(inputsOf(gp.sees().sent.attachments?.[0]?.content ?? ({} as never))).toContainEqual({
      id: 'done',
      label: 'Tick what is done. Each counts once the link worker says so too.',
    });
    expect(choicesOf(gp.sees(), 'done').map(({ title }) => title)).toEqual([
      expect.stringContaining('Ask partners and patients about the plan: for Omar'),
    ]);
    for (const name of ['Bev', 'Priya', 'Kelly', 'Helen', 'Nadia'])
      expect(await sandbox.person(name).says('my practice')).toContain('manager and GP lead');
    expect(await dawn().says('my practice Elm Tree')).toContain('Try Riverside Surgery.');
  });

  it('asks which where somebody has several', async () => {
    await dawn().says('gp lead is Dr Samuel Okafor; Martin Howell');
    await dawn().says('yes');
    const martin = sandbox.person('Martin');
    expect(await martin.says('my practice')).toContain(
      'Which practice: Elm Tree Practice or Riverside Surgery?',
    );
    expect(await martin.presses('Riverside Surgery')).toContain('Riverside Surgery: this week');
    expect(await martin.says('my practice elm')).toContain('Elm Tree Practice: this week');
  });
});

describe('before day one, with two link workers to come', () => {
  async function bothStartLater() {
    await sandbox.person('Bev').says('Priya starts on 21 September');
    await sandbox.person('Bev').says('yes');
    await omarStarts(sandbox.database, '2026-09-22');
  }
  const tick = (words: string) =>
    choicesOf(dawn().sees(), 'done').find(({ title }) => title.includes(words)) ?? { title: '', value: '' };

  it('one list has a line for each thing, with both names', async () => {
    await bothStartLater();
    expect(await dawn().says('my practice')).toContain('Before day one');
    expect(tick('desk').title).toBe('Find them a desk near the team: for Priya and Omar');
  });

  it('a tick says done for both, and each is told by their own side', async () => {
    await bothStartLater();
    await dawn().says('my practice');
    const left = await dawn().presses('Save', { done: `${tick('desk').value},${tick('smartcard').value}` });
    expect(left).toContain('4 are saved as done, thank you.');
    expect(left).toContain('waits for Priya and Omar to say it happened');
    expect(tick('desk').title).toBe('');
    expect(await dawn().says('show desk Omar')).toContain('You say this is done. Waiting for Omar');
  });

  it('an old card, nothing ticked and made-up ticks change nothing', async () => {
    await bothStartLater();
    await dawn().says('my practice');
    const card = { ...dawn().sees() };
    expect(await dawn().presses('Save', {}, { ...card })).toContain('You have not ticked anything yet.');
    const { value } = tick('desk');
    await dawn().presses('Save', { done: value }, { ...card });
    expect(await dawn().presses('Save', { done: value }, { ...card })).toContain(
      'Things have moved on since this card was made, so nothing was changed.',
    );
    for (const done of ['x', '|;|', 'a'.repeat(9_000)])
      expect(await dawn().presses('Save', { done }, { ...card })).toContain('not ticked anything yet');
  });

  it('somebody else’s press on it says nothing done', async () => {
    await bothStartLater();
    await dawn().says('my practice');
    const { value } = tick('desk');
    const answer = await sandbox.person('Kelly').presses('Save', { done: value }, { ...dawn().sees() });
    expect(answer).toContain('manager and GP lead');
    expect(await dawn().says('show desk Priya')).toContain('To do by');
  });

  it('two who are called the same have their whole names', async () => {
    await bothStartLater();
    await omarStarts(sandbox.database, '2026-09-22', 'Omar Said');
    await dawn().says('my practice');
    expect(tick('desk').title).toMatch(/Priya, Omar (Farouk|Said) and Omar (Farouk|Said)/);
  });
});
