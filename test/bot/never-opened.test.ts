import { describe, expect, it } from 'vitest';
import { aBotOnStage, newChat, to } from '../support/a-bot-on-stage.ts';
import { identityOf } from '../support/person.ts';

const bot = aBotOnStage();
const entraIdOf = (name: string) => identityOf(name).entraId;
const monday = (time: string) => `2026-09-07T${time}`;
const asked = (name: string) => bot.teams.opened.filter((id) => id === entraIdOf(name)).length;
const newsFor = (name: string, words: string) =>
  bot
    .person(name)
    .reads()
    .filter((text) => text.includes(words));

/** Bev has opened Belong, and nobody else of her tenant. */
async function onlyBev(): Promise<void> {
  bot.stage.setClock(monday('08:30'));
  await bot.person('Bev').says('hello');
}

/** Somebody of whom only the name is known. */
async function withoutAccount(name: string): Promise<void> {
  const { person } = bot.stage.asker(name);
  await bot.stage.around.database.transaction((tx) =>
    tx.updateTable('person').set({ tenant_id: null, entra_id: null }).where('id', '=', person).execute(),
  );
}

describe('somebody who never opened Belong', () => {
  it('is written to all the same where Teams opens a chat with them, and hears who writes', async () => {
    await onlyBev();
    await bot.at(monday('09:00'));
    const [first, ...others] = bot.person('Dawn').reads();
    expect(first).toContain('Dawn, 6 things for you.');
    expect(first).toContain('I am Belong.');
    expect(others).toEqual([]);
    await bot.at('2026-09-09T09:00');
    expect(bot.person('Dawn').reads()).toHaveLength(2);
    expect(bot.person('Dawn').reads().at(-1)).not.toContain('I am Belong.');
    expect(asked('Dawn')).toBe(1);
    expect(asked('Bev')).toBe(0);
  });

  it('is welcomed when they do, and what was said before does not come again', async () => {
    await onlyBev();
    await bot.at(monday('09:00'));
    expect(await bot.person('Dawn').installs()).toContain('Hello Dawn, I am Belong');
    await bot.at(monday('09:30'));
    expect(bot.person('Dawn').reads()).toHaveLength(2);
  });

  it('is asked for once where Teams opens none, and whoever manages them gets a link to pass on', async () => {
    await onlyBev();
    bot.teams.willFail({ status: 403, body: { error: { code: 'ForbiddenOperation' } } }, 99, newChat);
    await bot.at(monday('09:00'));
    expect(await bot.nudgesOf('Dawn')).toEqual([
      { state: 'unreachable', reason: 'Teams answered 403', attempts: 1 },
    ]);
    const news = await bot.person('Bev').hears(/have not opened Belong yet/);
    expect(news).toMatch(/^2 people have not opened Belong yet\nThey are .*Dawn Ashworth/);
    expect(news).toContain('They are Dawn Ashworth and Martin Howell.');
    expect(news).toContain('https://teams.microsoft.com/l/chat/0/0?users=28%3Abelong&message=hello');
    await bot.at('2026-09-09T09:00', '2026-09-10T09:00');
    expect(asked('Dawn')).toBe(1);
    expect(bot.posts('Dawn')).toBe(0);
    await bot.person('Bev').says('hello');
    expect(newsFor('Bev', 'Dawn Ashworth has not')).toEqual([]);
    expect(newsFor('Bev', 'Dawn Ashworth and')).toHaveLength(1);
  });

  it('and has no account that is known waits for their first word; then what is new comes, and no backlog', async () => {
    await withoutAccount('Dawn');
    await onlyBev();
    await bot.at(monday('09:00'));
    expect(await bot.nudgesOf('Dawn')).toEqual([
      { state: 'unreachable', reason: 'never opened Belong', attempts: 1 },
    ]);
    expect(asked('Dawn')).toBe(0);
    await bot.person('Bev').hears(/^Dawn Ashworth has not opened Belong yet/);
    const { tenantId, entraId } = identityOf('Dawn');
    await bot.stage.around.database.transaction((tx) =>
      tx
        .updateTable('person')
        .set({ tenant_id: tenantId, entra_id: entraId })
        .where('id', '=', bot.stage.asker('Dawn').person)
        .execute(),
    );
    await bot.person('Dawn').says('hello');
    await bot.at(monday('10:00'), '2026-09-08T09:00');
    expect(bot.posts('Dawn')).toBe(1);
    await bot.at('2026-09-09T09:00');
    expect(bot.posts('Dawn')).toBe(2);
  });

  it.each([
    [503, ['waiting', 'sent'], 2],
    [429, ['waiting', 'sent'], 2],
    [500, ['given up', 'given up'], 1],
  ])(
    'and meets %i while a chat is opened is tried again only where that helps',
    async (status, states, times) => {
      await onlyBev();
      bot.teams.willFail({ status }, 1, newChat);
      await withoutAccount('Martin');
      const found: (string | undefined)[] = [];
      for (const time of ['09:00', '09:10']) {
        await bot.at(monday(time));
        found.push((await bot.nudgesOf('Dawn')).at(-1)?.state);
      }
      expect(found).toEqual(states);
      expect(asked('Dawn')).toBe(times);
      expect(bot.posts('Dawn')).toBe(times - 1);
    },
  );
});

describe('somebody who took Belong away', () => {
  it('is left alone, and whoever manages them hears that once', async () => {
    await onlyBev();
    await bot.person('Dawn').installs();
    await bot.person('Dawn').removes();
    const before = bot.posts('Dawn');
    await bot.at(monday('09:00'));
    // In a message of its own, or in a digest that was on its way.
    await bot.person('Bev').hears(/Teams does not take my messages to Dawn Ashworth/);
    await bot.at('2026-09-09T09:00');
    await bot.person('Bev').says('hello');
    expect(newsFor('Bev', 'Teams does not take my messages to Dawn Ashworth')).toHaveLength(1);
    expect(asked('Dawn')).toBe(0);
    expect(bot.posts('Dawn')).toBe(before);
  });

  it('hears again once they are back, and nothing of what they missed', async () => {
    await onlyBev();
    await bot.person('Dawn').installs();
    bot.teams.willFail({ status: 403 }, 1, to('Dawn'));
    await bot.at(monday('09:00'));
    await bot.person('Dawn').installs();
    const before = bot.posts('Dawn');
    await bot.at(monday('10:00'), '2026-09-08T09:00');
    expect(bot.posts('Dawn')).toBe(before);
    await bot.at('2026-09-09T09:00');
    expect(bot.posts('Dawn')).toBe(before + 1);
  });
});
