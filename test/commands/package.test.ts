import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { encode } from 'fast-png';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { buildPackage, type Parts } from '../../src/commands/package/build-package.ts';
import { readParts } from '../../src/commands/package/read-parts.ts';
import { exampleValues } from '../../src/commands/package/values.ts';

const root = path.resolve(import.meta.dirname, '../..');
const parts = await readParts(root, 'dev');

type Json = Record<string, never>;

/** The package of env/.env.dev with one thing in its manifest changed. */
function withManifest(change: (manifest: Json) => void): Partial<Parts> {
  const manifest = JSON.parse(parts.manifest);
  change(manifest);
  return { manifest: JSON.stringify(manifest) };
}

const withField = (field: string, value: unknown) =>
  withManifest((manifest) => {
    const keys = field.split('.');
    const last = keys.pop() ?? '';
    const holder = keys.reduce((one, key) => one[key] as unknown as Json, manifest);
    Object.assign(holder, { [last]: value });
  });

const withValue = (name: string, value: string | undefined): Partial<Parts> => ({
  values: { ...parts.values, [name]: value },
});

/** A square picture of one colour. */
const square = (side: number, pixel: readonly number[]): Uint8Array =>
  encode({
    width: side,
    height: side,
    channels: pixel.length as 3 | 4,
    data: Uint8Array.from({ length: side * side * pixel.length }, (_, at) => pixel[at % pixel.length] ?? 0),
  });

const list = 'bots.0.commandLists.0';
const command = { title: 'Status', description: 'How it stands' };
const letters = (count: number) => 'x'.repeat(count);

function wrongIn(changed: Partial<Parts>): string {
  try {
    buildPackage({ ...parts, ...changed });
    return '';
  } catch (error) {
    return String(error);
  }
}

describe('a package', () => {
  it('of what stands in the project has nothing wrong, and holds the manifest and the icons', () => {
    const files = unzipSync(buildPackage(parts));
    expect(Object.keys(files)).toEqual(['manifest.json', 'color.png', 'outline.png']);
    expect(Buffer.from(files['color.png'] ?? []).equals(parts.color)).toBe(true);
    const manifest = JSON.parse(strFromU8(files['manifest.json'] ?? new Uint8Array()));
    expect(manifest).toMatchObject({
      id: parts.values.TEAMS_APP_ID,
      name: { short: 'Belong (dev)' },
      developer: { privacyUrl: 'https://belong.example/privacy' },
      bots: [{ botId: parts.values.BOT_ID, scopes: ['personal', 'team', 'groupChat'] }],
    });
    expect(JSON.stringify(manifest)).not.toContain('${{');
  });

  it('is the same each time it is made', () =>
    expect(Buffer.from(buildPackage(parts)).equals(buildPackage(parts))).toBe(true));

  it('asks for no permissions and declares no tab', () => {
    const fields = Object.keys(JSON.parse(parts.manifest));
    for (const field of ['authorization', 'permissions', 'webApplicationInfo', 'staticTabs'])
      expect(fields).not.toContain(field);
  });

  it.each(['dev', 'local'])(
    'can be made with env/.env.%s, and says what still stands in for a real id',
    async (name) => {
      const made = await readParts(root, name);
      expect(buildPackage(made).length).toBeGreaterThan(1000);
      expect(exampleValues(made.values)).toEqual(['BOT_ID', 'PUBLIC_URL']);
    },
  );

  it('with real values has nothing left that stands in for them', () =>
    expect(
      exampleValues({ BOT_ID: '6f1c0b52-8d0f-4a44-9a57-2d7a3f6a1c11', PUBLIC_URL: 'https://belong.nhs.uk' }),
    ).toEqual([]));
});

describe('a wrong value is named:', () => {
  it.each<[string, Partial<Parts>, string]>([
    ['no id of the app', withValue('TEAMS_APP_ID', undefined), 'id needs TEAMS_APP_ID, which is not there.'],
    ['a blank bot', withValue('BOT_ID', ''), 'bots[0].botId needs BOT_ID, which is blank.'],
    ['a word for a bot', withValue('BOT_ID', 'belong'), 'BOT_ID is a GUID.'],
    [
      'no address',
      withValue('PUBLIC_URL', undefined),
      'developer.privacyUrl needs PUBLIC_URL, which is not there.',
    ],
    ['http', withValue('PUBLIC_URL', 'http://belong.nhs.uk'), 'PUBLIC_URL is an https address'],
    [
      'a slash at the end',
      withValue('PUBLIC_URL', 'https://belong.nhs.uk/'),
      'PUBLIC_URL is an https address',
    ],
    ['a path', withValue('PUBLIC_URL', 'https://nhs.uk/belong'), 'PUBLIC_URL is an https address'],
    ['this machine', withValue('PUBLIC_URL', 'https://localhost:3978'), 'PUBLIC_URL is an https address'],
    ['a secret', withValue('SECRET_BOT_PASSWORD', 'x'), 'SECRET_BOT_PASSWORD looks like a secret'],
    [
      'an ending that makes the name long',
      withValue('APP_NAME_SUFFIX', letters(25)),
      'name.short is longer than 30',
    ],
    [
      'a placeholder nobody fills',
      withField('developer.name', ['$', '{{WHO}}'].join('')),
      'developer.name needs WHO, which is not there.',
    ],
    ['a manifest that is no JSON', { manifest: '{' }, 'manifest.json cannot be read'],
    ['an old schema', withField('manifestVersion', '1.16'), 'manifestVersion is one of 1.29, 1.30.'],
    ['no version of the schema', withField('manifestVersion', undefined), 'manifestVersion is one of'],
    ['no name', withField('name', undefined), 'name is missing.'],
    ['a long name', withField('name.short', letters(31)), 'name.short is longer than 30 characters.'],
    ['a long full name', withField('name.full', letters(101)), 'name.full is longer than 100 characters.'],
    [
      'a long line',
      withField('description.short', letters(81)),
      'description.short is longer than 80 characters.',
    ],
    [
      'a long text',
      withField('description.full', letters(4001)),
      'description.full is longer than 4000 characters.',
    ],
    ['a blank text', withField('description.full', ' '), 'description.full is blank.'],
    [
      'a colour in words',
      withField('accentColor', 'teal'),
      'accentColor does not have the form that Teams wants: ^#',
    ],
    [
      'a page without https',
      withField('developer.termsOfUseUrl', 'http://x.nhs.uk'),
      'developer.termsOfUseUrl',
    ],
    [
      'a place Teams does not have',
      withField('bots.0.scopes', ['home']),
      'bots[0].scopes[0] is none of team, personal',
    ],
    ['two bots', withManifest(twoBots), 'bots has more than 1 entries.'],
    ['no bot', withField('bots', []), 'bots has one bot.'],
    [
      '13 commands',
      withField(`${list}.commands`, many(13)),
      'commandLists[0].commands has more than 12 entries.',
    ],
    [
      '11 commands',
      withField(`${list}.commands`, many(11)),
      'commandLists[0].commands has more than 10 commands.',
    ],
    ['no commands', withField(`${list}.commands`, []), 'commandLists[0].commands has no command.'],
    [
      'a command twice',
      withField(`${list}.commands`, [command, { ...command, title: 'STATUS' }]),
      'has the same title twice.',
    ],
    [
      'a long title',
      withField(`${list}.commands.0.title`, letters(33)),
      'commands[0].title is longer than 32 characters.',
    ],
    [
      'a title with a slash',
      withField(`${list}.commands.0.title`, '/status'),
      'commands[0].title starts with a slash.',
    ],
    [
      'a long description',
      withField(`${list}.commands.0.description`, letters(129)),
      'commands[0].description is longer than 128',
    ],
    [
      'a long prompt',
      withField(`${list}.commands.9.prompt`, letters(4001)),
      'commands[9].prompt is longer than 4000',
    ],
    [
      'a permission',
      withField('authorization', { permissions: {} }),
      'authorization asks for permissions, and Belong needs none.',
    ],
    ['a tab', withField('staticTabs', []), 'staticTabs declares what Belong does not have yet.'],
    ['a field of our own', withField('motto', 'x'), 'motto is no field that Teams knows.'],
    ['a small icon', { color: square(96, [0, 0, 0, 255]) }, 'color.png is 96×96, and has to be 192×192.'],
    ['an icon with holes', { color: square(192, [9, 9, 9, 0]) }, 'color.png is see-through in places'],
    [
      'an icon without transparency',
      { outline: square(32, [255, 255, 255]) },
      'outline.png is not in 8 bit colour',
    ],
    [
      'a grey outline',
      { outline: square(32, [200, 200, 200, 255]) },
      'outline.png has a colour besides white.',
    ],
    ['an empty outline', { outline: square(32, [255, 255, 255, 0]) }, 'outline.png shows nothing.'],
    [
      'an outline that is a square',
      { outline: square(32, [255, 255, 255, 255]) },
      'outline.png is not see-through anywhere.',
    ],
    ['an icon that is no picture', { outline: new Uint8Array([1, 2]) }, 'outline.png is no PNG picture.'],
  ])('%s', (_what, changed, words) => {
    expect(wrongIn(changed)).toContain(words);
  });

  it('all of them in one message, each once', () => {
    const wrong = wrongIn({ ...withField('name.short', letters(31)), ...withValue('BOT_ID', 'belong') });
    expect(wrong.match(/name\.short/g)).toHaveLength(1);
    expect(wrong).toContain('BOT_ID is a GUID.');
    expect(wrongIn(withValue('BOT_ID', '')).match(/botId|BOT_ID is/g)).toHaveLength(1);
  });

  it('on the command line too, which then ends with 1 and writes nothing', () => {
    const { status, stderr } = run('nowhere');
    expect([status, stderr]).toEqual([1, expect.stringContaining('There is no env/.env.nowhere.')]);
    expect(run('../dev').stderr).toContain('--env is a name');
  });

  it('but the command line writes what is right', () => {
    expect(run('dev')).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('belong-dev.zip is written'),
    });
    expect(readFileSync(path.join(root, 'build/belong-dev.zip')).equals(buildPackage(parts))).toBe(true);
  });
});

function run(name: string) {
  const command = [path.join(root, 'src/commands/package.ts'), '--env', name];
  return spawnSync(process.execPath, command, { encoding: 'utf8' });
}

function many(count: number): { title: string; description: string }[] {
  return Array.from({ length: count }, (_, at) => ({ ...command, title: `Status ${at}` }));
}

function twoBots(manifest: Json): void {
  const bots = manifest.bots as unknown as unknown[];
  bots.push(bots[0]);
}
