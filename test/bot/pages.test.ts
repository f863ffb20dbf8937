import { describe, expect, it } from 'vitest';
import { aSandbox } from '../support/a-sandbox.ts';
import { buttonsOf, filledIn } from '../support/seen-card.ts';
import { someone } from '../support/someone.ts';
import { startOmar } from '../support/start-omar.ts';
import type { Message } from '../support/teams.ts';

const sandbox = aSandbox();
const dawn = () => sandbox.person('Dawn');
const bev = () => sandbox.person('Bev');
const priya = () => sandbox.person('Priya');
const meera = () => sandbox.person(someone('Meera Patel'));

const buttons = ({ sent }: Message) =>
  (sent.attachments ?? []).flatMap(({ content }) => buttonsOf(content).map(({ title }) => title));
/** Meera, who has opened Belong, and Una, who has not. */
async function addStaff(): Promise<void> {
  await dawn().says('staff at Riverside: Meera Patel, meera.patel@nhs.example; Una New, una.new@nhs.example');
  await meera().says('thanks');
}

describe('a text of a practice', () => {
  it('is there from the start, with the link worker’s name and days put in', async () => {
    const guide = await sandbox.person('Kelly').says('guide');
    expect(guide).toContain('One-page guide, Riverside Surgery');
    expect(guide).toContain('At Riverside Surgery that is Priya Nair, on Mondays and Wednesdays.');
    expect(buttons(sandbox.person('Kelly').sees())).toEqual(['Information for patients', 'What’s next']);
    expect(await sandbox.person('Kelly').presses('Information for patients')).toContain(
      'At Riverside Surgery you would meet Priya Nair, on Mondays and Wednesdays.',
    );
  });

  it('is edited, shown as people read it, and edited again', async () => {
    await dawn().says('edit guide');
    const saved = await dawn().presses('Save', { words: 'Ask {name} on {days}.\n\nRoom {4}.' });
    expect(saved).toContain('Saved.');
    expect(saved).toContain('Ask Priya Nair on Mondays and Wednesdays.\nRoom {4}.');
    expect(saved).toContain('Last changed by Dawn Ashworth, Monday 7 September.');
    await dawn().presses('Edit again');
    expect(filledIn(dawn().sees()).words).toBe('Ask {name} on {days}.\n\nRoom {4}.');
    expect(await dawn().presses('Save')).toContain('There was nothing to change.');
    await dawn().says('edit guide');
    expect(await dawn().presses('Save', { words: '' })).toContain('How to refer:');
    expect(await priya().says('guide at Riverside')).not.toContain('Last changed by');
  });

  it('can be typed instead, however long it is', async () => {
    const long = 'We are glad that you ask. '.repeat(100);
    expect(await dawn().says(`new guide at Riverside:\n${long}\nAsk {name}.`)).toContain('Ask Priya Nair.');
    expect(await dawn().says('guide: what is that?')).not.toContain('Saved');
    expect(await dawn().says(`new guide: ${long} Mrs Featherstone.`)).toContain('Nothing was changed.');
  });

  it('is not kept where it looks like a patient’s, and the rest of it is still on the form', async () => {
    await dawn().says('edit patient information');
    const again = await dawn().presses('Save', {
      words: 'You are welcome.\nMrs Featherstone liked it.\nAsk us.',
    });
    expect(again).toContain('looks like it is about a patient');
    expect(filledIn(dawn().sees()).words).toBe('You are welcome.\n\nAsk us.');
    expect(JSON.stringify(dawn().sees())).not.toContain('Featherstone');
  });

  it('that is too long is said so, and nothing typed is lost', async () => {
    await dawn().says('edit guide');
    const words = 'All “welcome” here.\n'.repeat(390).trim();
    expect(await dawn().presses('Save', { words })).toContain('in 3000 letters or fewer');
    expect(filledIn(dawn().sees()).words).toBe(words);
  });

  it('is not lost where two write at once: the second sees both', async () => {
    await dawn().says('edit guide');
    await bev().says('edit guide at Riverside');
    await dawn().presses('Save', { words: 'Dawn’s words.' });
    const clash = await bev().presses('Save', { words: 'Bev’s words.' });
    expect(clash).toContain('Dawn Ashworth has changed it since this form was made.');
    expect(clash).toContain('Dawn’s words.');
    expect(filledIn(bev().sees()).words).toBe('Bev’s words.');
    expect(await dawn().says('guide')).toContain('Dawn’s words.');
    expect(await bev().presses('Save')).toContain('Bev’s words.');
    expect(await dawn().says('guide')).toContain('Last changed by Bev Talbot');
  });

  it('is the practice’s own: others keep theirs, and do not read it', async () => {
    await dawn().says('new guide: Only at Riverside.');
    const martin = sandbox.person('Martin');
    expect(await martin.says('guide')).not.toContain('Only at Riverside');
    expect(await martin.says('guide at Riverside')).toContain('I cannot find that among your practices.');
    expect(await martin.says('new guide at Riverside: Ours now.')).toContain('Nothing was changed.');
    expect(await priya().says('guide')).toContain('At which practice?');
    expect(await priya().presses('Riverside Surgery')).toContain('Only at Riverside.');
    expect(await priya().says('edit guide at Riverside')).toContain(
      'is for those who set up Riverside Surgery',
    );
    expect(await priya().says('send guide at Riverside')).toContain(
      'is for those who set up Riverside Surgery',
    );
    expect(await sandbox.person(someone('Sly Stranger')).says('guide at Riverside')).toContain(
      'do not know you',
    );
  });

  it('with two link workers names both, and on each hello card the one it is about', async () => {
    await addStaff();
    await startOmar(bev());
    await dawn().says('new guide: Ask {name} on {days}.');
    expect(await dawn().says('guide')).toContain(
      'Ask Priya Nair and Omar Reid on Mondays and Wednesdays (Priya) and Mondays (Omar).',
    );
    expect(await meera().says('what’s next')).toContain('Ask Priya Nair on Mondays and Wednesdays.');
  });

  it('without a link worker still reads well', async () => {
    await bev().says('Priya Nair is leaving');
    await bev().says('yes');
    expect(await dawn().says('guide')).toContain(
      'At Riverside Surgery that is our link worker, on the days they are in.',
    );
  });

  it('is a button on the step that it is for', async () => {
    await dawn().says('show tell the whole team');
    expect(await dawn().presses('The one-page guide')).toContain('One-page guide, Riverside Surgery');
    await priya().says('show the team know Riverside');
    expect(await priya().presses('The one-page guide')).toContain('One-page guide, Riverside Surgery');
    await dawn().says('show tell patients');
    expect(await dawn().presses('Information for patients')).toContain('you would meet Priya Nair');
  });
});
