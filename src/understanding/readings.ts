import { clausesOf } from './clauses.ts';
import type { Learned } from './learned.ts';
import type { Context, Intent } from './meaning.ts';
import { plainly } from './plainly.ts';
import { type Read, readClause } from './read-clause.ts';

/** Nobody says more things in one message. */
const mostParts = 8;

/** What a message says, one thing after another. */
export function readings(text: string, who: Pick<Context, 'speaker' | 'places'>, learned: Learned): Read[] {
  const whole = readClause(text, who, learned);
  const clauses = clausesOf(text).slice(0, mostParts);
  if (clauses.length < 2) return [whole];
  const parts = clauses.map(({ words }) => readClause(words, who, learned));
  return joined(whole, parts);
}

/** A part is taken for one thing more where it is as sure as this. */
const clear = 0.8;
/** What comes first has its meaning where nothing else is half as likely. */
const likely = 0.35;
const best = ({ intents: [first] }: Read) => first as { kind: Intent; share: number };
const kindOf = (read: Read) => best(read).kind;
/** What is said beside something else, and asks for nothing. */
const small: readonly Intent[] = ['thanks', 'help', 'pulse-answer', 'out-of-scope'];
/** What is said of a step: where it stands first, it is meant first, whatever the rest is. */
const reports: readonly Intent[] = ['mark-done', 'confirm-happened', 'did-not-happen', 'not-yet'];
const steps: readonly Intent[] = [...reports, 'partial-done'];
const closings: readonly Intent[] = ['mark-done', 'confirm-happened'];

/** The parts, where they say several things; a part that says what the whole says is no further one. */
function joined(whole: Read, parts: readonly Read[]): Read[] {
  const pair = oneAndNotTheOther(parts);
  const told = (pair ? parts.slice(2) : parts).filter(
    (one, at) => isTold(one, at) && !small.includes(kindOf(one)),
  );
  const each = [...new Map(told.toReversed().map((one) => [kindOf(one), one])).values()].toReversed();
  if (pair) return [...pair, ...each];
  const [first, ...others] = each;
  if (!first || others.length === 0) return [whole];
  if (isPartly(first, others))
    return [{ ...whole, intents: [{ kind: 'partial-done', share: best(first).share }] }];
  if (parts[0] === first && reports.includes(kindOf(first)) && first.step) return each;
  if (isCovered(whole, each))
    return each.toSorted(
      (one, other) => Number(kindOf(other) === 'on-leave') - Number(kindOf(one) === 'on-leave'),
    );
  const same = kindOf(first) === kindOf(whole);
  const start = same ? { ...whole, words: first.words, step: first.step ?? whole.step } : whole;
  return [start, ...each.filter((one) => kindOf(one) !== kindOf(whole))];
}

function isTold(read: Read, at: number): boolean {
  const [first, second] = read.intents;
  if (!first) return false;
  if (at > 0) return first.share >= clear;
  return first.share >= likely && first.share >= 2 * (second?.share ?? 0);
}

/** “Off Monday, Dr Shah covers”: who takes over is part of being away. */
function isCovered(whole: Read, each: readonly Read[]): boolean {
  return kindOf(whole) === 'change-people' && each.some((one) => kindOf(one) === 'on-leave');
}

/** “Told the nurses, not the admin lot yet”: what is done and not yet done is one step. */
function isPartly(first: Read, others: readonly Read[]): boolean {
  return (
    closings.includes(kindOf(first)) &&
    others.some((one) => kindOf(one) === 'not-yet' && (!one.step || one.step === first.step))
  );
}

/** “Did the GP one but not the nurse one”: one step has happened, and another has not yet. */
function oneAndNotTheOther(parts: readonly Read[]): Read[] | undefined {
  const [first, second] = parts;
  if (!first || !second || !closings.includes(kindOf(first)) || best(first).share < likely) return undefined;
  if (best(second).share >= clear && !steps.includes(kindOf(second))) return undefined;
  const apart = first.step && second.step && first.step !== second.step;
  if (!apart || !/\b(?:not|no|never|didnt|havent)\b/.test(plainly(second.words))) return undefined;
  return [first, { ...second, intents: [{ kind: 'not-yet', share: best(first).share }] }];
}
