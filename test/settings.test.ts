import { expect, test } from 'vitest';
import { sandboxSettings, WrongSettings } from '../src/settings.ts';

test.each([
  [{ PORT: 'eighty' }, /PORT/],
  [
    { PLAYGROUND: 'maybe', PLAYGROUND_PORT: '99999' },
    /PLAYGROUND_PORT[\s\S]*PLAYGROUND:|PLAYGROUND:[\s\S]*PLAYGROUND_PORT/,
  ],
  [{ DATABASE_URL: 'mysql://localhost/x' }, /DATABASE_URL/],
  [{ DATABASE_URL: 'postgres://db.example.com/x' }, /DATABASE_URL/],
  [{ MicrosoftAppId: 'x' }, /MicrosoftAppId is a production setting/],
  [{ LOG_LEVEL: 'loud' }, /LOG_LEVEL/],
  [{ DEMO: 'maybe' }, /DEMO/],
  [{ ADMINS: 'Nadia' }, /ADMINS/],
])('settings %j cannot be used, and everything wrong is named', (env, words) => {
  expect(() => sandboxSettings(env)).toThrow(WrongSettings);
  expect(() => sandboxSettings(env)).toThrow(words);
});

test('administrators are named by their Entra ids, with commas or spaces between them', () => {
  const [one, other] = ['40000000-0000-4000-8000-000000000015', '40000000-0000-4000-8000-000000000016'];
  expect(sandboxSettings({ ADMINS: `${one}, ${other}` }).ADMINS).toEqual([one, other]);
  expect(sandboxSettings({}).ADMINS).toEqual([]);
});
