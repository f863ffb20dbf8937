import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { aSandbox } from '../support/a-sandbox.ts';
import { type Person, wordsOf } from '../support/person.ts';
import { buttonsOf } from '../support/seen-card.ts';
import type { Message } from '../support/teams.ts';

type Command = { readonly title: string; readonly type?: 'basic' | 'prompt'; readonly prompt?: string };
type CommandList = { readonly scopes: readonly string[]; readonly commands: readonly Command[] };

const file = path.resolve(import.meta.dirname, '../../manifest/manifest.json');
const lists: readonly CommandList[] = JSON.parse(readFileSync(file, 'utf8')).bots[0].commandLists;
const typed = ({ title, prompt }: Command) => prompt ?? title;
const inAnyCase = (words: string) => [words, words.toUpperCase(), words.toLowerCase()];
const declared = [...new Set(lists.flatMap(({ commands }) => commands.map(typed)))];

const sandbox = aSandbox({ resets: false });
const lost = /did not understand|not sure what you mean|more than one thing|do not know you/i;

/** What Teams shows at last, and how many buttons are on it. */
function shown({ sent }: Message): number {
  return (sent.attachments ?? []).flatMap(({ content }) => buttonsOf(content)).length;
}

async function answersTo(person: Person, words: string): Promise<void> {
  const before = person.reads().length;
  const answer = await person.says(words);
  expect(answer, words).not.toMatch(lost);
  expect(shown(person.sees()), words).toBeGreaterThan(0);
  expect(person.reads().length - before, 'one message is the whole answer').toBe(1);
}

/** Somebody of each kind, and one who has no part in an induction. */
const kinds = ['Priya', 'Dawn', 'Okafor', 'Bev', 'Helen', 'Ruth', 'Kelly', 'Nadia'];

describe.each(kinds)('to %s', (name) => {
  it.each(declared)('“%s” is answered in any case, with a way on', async (words) => {
    for (const said of inAnyCase(words)) await answersTo(sandbox.person(name), said);
  });

  it.each(['hi', 'hello', 'help'])('“%s” is answered in any case, with a way on', async (words) => {
    for (const said of inAnyCase(words)) await answersTo(sandbox.person(name), said);
  });

  it.each(['wibble flonk', '!!!', 'lorem ipsum dolor'])(
    '“%s” gets an honest answer, and a way on',
    async (words) => {
      const person = sandbox.person(name);
      expect(await person.says(words)).toMatch(lost);
      expect(shown(person.sees())).toBeGreaterThan(0);
    },
  );
});

describe('each prompt starter leads to what it is for:', () => {
  it.each([
    ['For link workers: what’s next', 'Priya', /^What’s next, Priya/],
    ['For practices: your week', 'Dawn', /Riverside Surgery: this week/],
    ['For supervisors: who needs you', 'Helen', /^Who needs me/],
    ['For managers: a new link worker', 'Bev', /Start an induction: 1 of 3/],
  ])('“%s”', async (title, name, answer) => {
    const starter = lists.flatMap(({ commands }) => commands).find((command) => command.title === title);
    expect(starter?.type).toBe('prompt');
    expect(await sandbox.person(name).says(starter?.prompt ?? '')).toMatch(answer);
  });

  it('and there is no other', () =>
    expect(lists.flatMap(({ commands }) => commands).filter(({ type }) => type === 'prompt')).toHaveLength(
      4,
    ));
});

const forGroups = lists.filter(({ scopes }) => !scopes.includes('personal'));

describe.each(forGroups.flatMap(({ scopes }) => scopes))('in a chat of many (%s)', (scope) => {
  const conversationType = scope === 'team' ? 'channel' : scope;

  it.each(forGroups.flatMap(({ commands }) => commands.map(typed)))(
    '“%s” is answered in a chat of one’s own',
    async (words) => {
      const dawn = sandbox.person('Dawn');
      await dawn.says('hello');
      const own = dawn.reads().length;
      const id = `19:${scope}`;
      const text = `<at>Belong</at> ${words.toUpperCase()}`;
      await dawn.sends({ type: 'message', text, conversation: { id, conversationType, isGroup: true } });
      expect(sandbox.teams.messagesIn(id).map(wordsOf).at(-1)).toContain(
        'I have written to you in our own chat',
      );
      expect(dawn.reads().length - own).toBe(1);
      expect(dawn.reads().at(-1)).not.toMatch(lost);
    },
  );
});

it('every scope of the bot has a list of commands', () =>
  expect(lists.flatMap(({ scopes }) => scopes)).toEqual(['personal', 'team', 'groupChat']));
