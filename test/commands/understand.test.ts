import { describe, expect, it } from 'vitest';
import { readLine, understood } from '../../src/commands/understand-messages/read-line.ts';
import { figures, judge } from '../../src/commands/understand-messages/score.ts';

const line = (more: object) => JSON.stringify({ role: 'link-worker', now: '2026-09-09', ...more });

describe('npm run understand', () => {
  it('says what a message was understood as, with step and day', () => {
    const { meanings, safety } = understood(readLine(line({ text: 'met the safeguarding lead yesterday' })));
    expect(meanings[0]).toMatchObject({
      intent: 'confirm-happened',
      step: 'safeguarding-lead-meeting',
      day: '2026-09-08',
    });
    expect(safety).toBeUndefined();
  });

  it('says what is serious in it, and takes a time of day for its day', () =>
    expect(understood(readLine(line({ text: 'i want to die', now: '2026-09-09T10:15:00' }))).safety).toBe(
      'crisis',
    ));

  it('knows the people and practices that it is told of', () => {
    const context = { people: ['Priya Nair'], places: ['Elm Tree Practice'] };
    const { meanings } = understood(
      readLine(line({ text: 'hows priya getting on at elm tree', role: 'line-manager', context })),
    );
    expect(meanings[0]).toMatchObject({ intent: 'status', person: 'Priya Nair', place: 'Elm Tree Practice' });
  });

  it.each([
    ['no JSON', 'met her'],
    ['a role that there is not', line({ text: 'hello', role: 'king' })],
    ['no day', JSON.stringify({ text: 'hello', role: 'link-worker' })],
  ])('refuses a line with %s', (_, json) => expect(() => readLine(json)).toThrow());
});

describe('npm run understand -- --score', () => {
  const all = judge([
    { text: 'desk is sorted', role: 'practice-manager', intent: 'mark-done', step: 'desk-near-team' },
    { text: 'whats next', role: 'link-worker', intent: 'status' },
  ]);

  it('tells how many are right, what each intent gets, and what was taken for what', () => {
    const lines = figures(all);
    expect(lines[0]).toContain('2 messages: intent 50.0 %, with step 50.0 %, with step and day 50.0 % (1)');
    expect(lines).toContain('1 × status taken for next-step');
    expect(lines.find((one) => one.startsWith('mark-done'))).toContain('recall 100.0 %  of 1');
  });

  it('counts what would be taken for a step that has happened and was not meant so', () => {
    const wrong = judge([{ text: 'desk is sorted', role: 'practice-manager', intent: 'not-yet' }]);
    expect(wrong.filter(({ closesWrongly }) => closesWrongly)).toHaveLength(1);
  });
});
