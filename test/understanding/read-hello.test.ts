import { expect, test } from 'vitest';
import { readHello, readPageWords } from '../../src/understanding/read-hello.ts';

const riverside = { words: 'Riverside' };

test.each([
  ['about me', { ask: 'about me' }],
  ['About me?', { ask: 'about me' }],
  ['about me: I bake', { ask: 'save about me', words: { who: 'I bake' } }],
  ['I can help with housing', { ask: 'save about me', words: { help: 'housing' } }],
  ['reach me: 01632 960199', { ask: 'save about me', words: { reach: '01632 960199' } }],
  ['who have I met', { ask: 'met' }],
  ['whom have I met at Riverside?', { ask: 'met', place: riverside }],
  ['guide', { ask: 'page', page: 'guide' }],
  ['the one-page guide at Riverside', { ask: 'page', page: 'guide', place: riverside }],
  ['edit guide for Riverside', { ask: 'edit page', page: 'guide', place: riverside }],
  ['send the guide to the list', { ask: 'send page', page: 'guide' }],
  ['patient information', { ask: 'page', page: 'patients' }],
  ['what patients can expect at Riverside', { ask: 'page', page: 'patients', place: riverside }],
  ['edit patient information', { ask: 'edit page', page: 'patients' }],
  ['new guide: Ask {name}.', { ask: 'save page', page: 'guide', words: 'Ask {name}.' }],
  [
    'New guide at Riverside: One.\n\nTwo: three.',
    { ask: 'save page', page: 'guide', place: riverside, words: 'One.\n\nTwo: three.' },
  ],
])('“%s” asks for %j', (text, ask) => expect(JSON.parse(JSON.stringify(readHello(text)))).toEqual(ask));

test.each(['guide: how do I refer?', 'show meet Kelly', 'hello', 'done 2', 'who is who', 'new people', ''])(
  '“%s” asks for something else',
  (text) => expect(readHello(text)).toBeUndefined(),
);

test('a long text is read whole', () => {
  const words = 'A line.\n'.repeat(400).trim();
  expect(readPageWords(`new guide:\n${words}`)).toMatchObject({ words });
});
