import { expect, it } from 'vitest';
import { checklist } from '../../src/induction/checklist.ts';
import { intents, phrasesIn } from '../support/phrases.ts';

const lines = checklist.lines.map(({ id }) => id);

it.each(['phrases.jsonl', 'sealed.jsonl'])('every phrase of %s means something that there is', (file) => {
  const all = phrasesIn(file);
  expect(all.length).toBeGreaterThan(100);
  // What the sealed ones say is not looked at before the rules that read them are done: only their lines are named.
  const wrong = all.flatMap(({ text, intent = '', step, also = [] }, at) => {
    const isRight = text.trim() && [intent, ...also].every((one) => intents.includes(one));
    return isRight && (!step || lines.includes(step)) ? [] : [at + 1];
  });
  expect(wrong).toEqual([]);
});

it('each meaning is among the phrases at least twice', () => {
  const all = phrasesIn('phrases.jsonl').map(({ intent }) => intent);
  expect(intents.filter((intent) => all.filter((one) => one === intent).length < 2)).toEqual([]);
});
