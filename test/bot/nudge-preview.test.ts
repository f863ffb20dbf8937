import { describe, expect, it } from 'vitest';
import { aSandbox } from '../support/a-sandbox.ts';
import { omarStarts } from '../support/a-second-link-worker.ts';

const sandbox = aSandbox();
const bev = () => sandbox.person('Bev');
const dawn = () => sandbox.person('Dawn');
const priya = () => sandbox.person('Priya');

describe('“preview nudges”', () => {
  it('shows the next four weeks, a week at a time, with day, time, person and the first three things', async () => {
    const says = await bev().says('preview nudges for Priya');
    expect(says).toContain('What I would send about Priya’s induction');
    expect(says).toContain('Week 1, from Mon 7 Sep');
    expect(says).toMatch(
      /Mon 7 Sep, 09:30: Dawn Ashworth, \d things\nBook a room[^;]*; [^;]+; [^;]+; and \d more/,
    );
    expect(says).toMatch(/Not opened Belong yet, so nothing reaches them: .*Dawn Ashworth/);
    expect(says).not.toContain('Week 2,');
    expect(await bev().presses('Show week 2')).toMatch(/Week 2, from Mon 14 Sep\nMon 14 Sep, 09:00/);
    const more = await bev().presses('More of week 2');
    expect(more).toMatch(/Week 2, from Mon 14 Sep\n(Thu 17|Fri 18|Sun 20) Sep/);
    expect(await bev().presses('Show week 4')).toContain('Week 4, from Mon 28 Sep');
  });

  it.each([
    'preview my nudges',
    'preview nudges',
    'preview reminders for Priya Nair',
    'preview messages for me',
  ])('shows a link worker their own: “%s”', async (said) => {
    const says = await priya().says(said);
    expect(says).toContain('What I would send you');
    expect(says).toContain('Mon 7 Sep, 16:00: Priya Nair, a tick list with 8 questions');
    expect(says).not.toContain('Dawn Ashworth');
  });

  it('asks a manager of two which one', async () => {
    await omarStarts(sandbox.database, '2026-09-22');
    expect(await dawn().says('preview nudges')).toContain('About whose induction?');
    expect(await dawn().presses('Omar Farouk')).toContain('What I would send about Omar’s induction');
    await dawn().says('preview nudges');
    expect(await dawn().presses('What I would get')).toContain('What I would send you');
  });

  it('tells nobody else anything, in the same words whether there is somebody of that name or not', async () => {
    const kelly = sandbox.person('Kelly');
    const says = await kelly.says('preview nudges for Priya');
    expect(says).toContain('Only those who may see how an induction stands');
    expect(await kelly.says('preview nudges for Nobody')).toBe(says);
    expect(await dawn().says('preview nudges for Nobody')).toContain('You can ask for Priya Nair.');
  });
});
