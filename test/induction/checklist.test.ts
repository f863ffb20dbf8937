import { describe, expect, test } from 'vitest';
import { checkedChecklist, checklist, lineOf } from '../../src/induction/checklist.ts';
import type { ChecklistDraft, DraftLine } from '../../src/induction/checklist-draft.ts';
import { checklistProblems } from '../../src/induction/checklist-problems.ts';
import { kept } from '../../src/induction/checklist-words.ts';

const { lines } = checklist;
const count = (is: (line: (typeof lines)[number]) => boolean) => lines.filter(is).length;

describe('the checklist', () => {
  test.each([
    ['36 steps', 36, count(() => true)],
    ['32 steps from the paper', 32, count((line) => !line.local)],
    ['4 steps that employers and regulators expect', 4, count((line) => line.local)],
    ['10 steps that must be in place', 10, count((line) => line.mustHave)],
    ["19 steps on the link worker's own journey", 19, count((line) => line.part === 1)],
    ["17 steps in the practice's half", 17, count((line) => line.part === 2)],
    ['16 steps once a link worker', 16, count((line) => line.scope === 'link-worker')],
    ['19 steps once a placement', 19, count((line) => line.scope === 'placement')],
    ['1 step for each member of staff', 1, count((line) => line.scope === 'staff')],
    ['6 steps that the link worker owns', 6, count((line) => line.owner === 'link-worker')],
  ])('has %s', (_, expected, found) => expect(found).toBe(expected));

  test('has nothing wrong with it', () => expect(checklistProblems(checklist)).toEqual([]));

  test.each(lines)('says why in one short sentence without jargon: $id', ({ why }) => {
    expect(why.length).toBeLessThanOrEqual(160);
    expect(why).toMatch(/^[A-Z][^.!?]+\.$/);
    expect(why).not.toMatch(/CMOC|Box \d|Site \d|\bLWs?\b|VCSE/);
  });

  test.each(lines)('says what is not from the paper, and nothing else: $id', ({ why, local }) =>
    expect(/^Not from the paper: employers .*in England expect/.test(why)).toBe(local),
  );

  test('finds a line by its id', () =>
    expect(lineOf('shadow-gp').title).toBe('Have the link worker shadow a GP'));

  test('keeps each kind of fact beside one line', () =>
    expect(lines.flatMap(({ keeps }) => keeps ?? []).toSorted()).toEqual([...kept].toSorted()));

  test('throws on an id it does not have', () =>
    expect(() => lineOf('shadow-vet')).toThrow("no line 'shadow-vet'"));
});

function changed(id: string, change: Partial<DraftLine>): ChecklistDraft {
  return { ...checklist, lines: lines.map((line) => (line.id === id ? { ...line, ...change } : line)) };
}

function gp(change: Partial<DraftLine>): ChecklistDraft {
  return changed('shadow-gp', change);
}

/** The first lines that are not the link worker's become theirs, until they own this many. */
function ownedByLinkWorker(many: number): ChecklistDraft {
  const others = lines.filter((line) => line.owner !== 'link-worker').slice(0, many - 6);
  const given = { owner: 'link-worker', agreedBy: ['line-manager'] };
  return { ...checklist, lines: lines.map((line) => (others.includes(line) ? { ...line, ...given } : line)) };
}

const longTitle = 'T'.repeat(61);
const { staff: _, ...escalationWithoutStaff } = checklist.escalation;

describe('a damaged checklist is refused, and the damage is named', () => {
  test.each<[string, ChecklistDraft, string]>([
    ['an unknown owner', gp({ owner: 'vet' }), "shadow-gp: unknown role 'vet'"],
    ['an unknown other side', gp({ agreedBy: ['link-worker', 'vet'] }), "shadow-gp: unknown role 'vet'"],
    [
      'an owner who agrees their own step',
      gp({ agreedBy: ['link-worker', 'gp-lead'] }),
      "shadow-gp: its owner 'gp-lead' also agrees it",
    ],
    ['nobody on the other side', gp({ agreedBy: [] }), 'shadow-gp: nobody is asked whether it happened'],
    ['an unknown aspect', gp({ aspect: 'digital' }), "shadow-gp: unknown aspect 'digital'"],
    ['an unknown scope', gp({ scope: 'patient' }), "shadow-gp: unknown scope 'patient'"],
    ['an unknown part', gp({ part: 3 }), "shadow-gp: unknown part '3'"],
    [
      'an unknown condition',
      gp({ appliesWhenAnyOf: ['specialist', 'full-moon'] }),
      "shadow-gp: unknown condition 'full-moon'",
    ],
    ['a title too long', gp({ title: longTitle }), 'shadow-gp: title has 61 characters, more than 60'],
    [
      "the other side's title too long",
      gp({ otherSideTitle: longTitle }),
      'shadow-gp: otherSideTitle has 61 characters, more than 60',
    ],
    ['no reason why', gp({ why: ' ' }), 'shadow-gp: why is empty'],
    ['no question', gp({ question: '' }), 'shadow-gp: question is empty'],
    ['no source', gp({ source: [] }), 'shadow-gp: source is empty'],
    ['a blank source', gp({ source: [' '] }), 'shadow-gp: source is empty'],
    ['half a day', gp({ dueOffset: 2.5 }), 'shadow-gp: dueOffset 2.5 is not a whole number'],
    ['half a day to wait', gp({ notBefore: 0.5 }), 'shadow-gp: notBefore 0.5 is not a whole number'],
    ['a question before the start', gp({ notBefore: -1 }), 'shadow-gp: notBefore -1 is before the start'],
    ['an unknown step to wait for', gp({ dependsOn: ['tea'] }), "shadow-gp: waits for unknown id 'tea'"],
    [
      'a step that waits for itself',
      gp({ dependsOn: ['shadow-gp'] }),
      'each waits for the next: shadow-gp → shadow-gp',
    ],
    [
      'steps that wait in a circle',
      changed('meeting-invites', { dependsOn: ['staff-shadowing'] }),
      'each waits for the next: meeting-invites → staff-shadowing → meeting-intro-slot → meeting-invites',
    ],
    ['an id used twice', changed('shadow-nurse', { id: 'shadow-gp' }), 'shadow-gp: id used more than once'],
    [
      'too much on the link worker',
      ownedByLinkWorker(13),
      'the link worker owns 13 of 36 lines, which is more than a third',
    ],
    [
      'an unknown role to fall back to',
      { ...checklist, fallback: { ...checklist.fallback, staff: ['vet'] } },
      "fallback: unknown role 'vet'",
    ],
    [
      'a fallback for an unknown role',
      { ...checklist, fallback: { ...checklist.fallback, vet: [] } },
      "fallback: unknown role 'vet'",
    ],
    [
      'an unknown role to hear of a slip',
      { ...checklist, escalation: { ...checklist.escalation, staff: ['vet'] } },
      "escalation: unknown role 'vet'",
    ],
    [
      'a role that nobody hears about',
      { ...checklist, escalation: escalationWithoutStaff },
      "escalation: nothing said for role 'staff'",
    ],
    [
      'an aspect without a name',
      { ...checklist, aspectLabels: { ...checklist.aspectLabels, management: '' } },
      "no label for aspect 'management'",
    ],
    [
      'a name for an unknown aspect',
      { ...checklist, aspectLabels: { ...checklist.aspectLabels, digital: 'Digital' } },
      "label for unknown aspect 'digital'",
    ],
  ])('%s', (_, draft, problem) => expect(checklistProblems(draft)).toEqual([problem]));

  test('a third of the steps for the link worker is still allowed', () =>
    expect(checklistProblems(ownedByLinkWorker(12))).toEqual([]));

  test('a title of 60 characters is still allowed', () =>
    expect(checklistProblems(gp({ title: 'T'.repeat(60) }))).toEqual([]));

  test('two steps may wait for the same one, which is no circle', () =>
    expect(
      checklistProblems(gp({ dependsOn: ['feedback-route', 'referral-route', 'systems-access'] })),
    ).toEqual([]));

  test('one error names every problem', () =>
    expect(() => checkedChecklist(gp({ why: '', part: 0, dependsOn: ['tea'] }))).toThrow(
      [
        'The checklist cannot be used:',
        'shadow-gp: why is empty',
        "shadow-gp: unknown part '0'",
        "shadow-gp: waits for unknown id 'tea'",
      ].join('\n- '),
    ));
});
