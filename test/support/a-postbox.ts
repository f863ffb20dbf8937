import type { Post } from '../../src/nudges/deliver.ts';
import { demoId, demoPeople } from '../../src/sandbox/demo-people.ts';
import type { NudgeEnd } from '../../src/use-cases/settle-nudge.ts';
import type { Surroundings } from '../../src/use-cases/surroundings.ts';
import { nowOf } from '../../src/use-cases/surroundings.ts';

/** A digest as it was posted: to whom, when, and what it told of. */
export type Posted = { readonly to: string; readonly at: string; readonly lines: readonly string[] };

/** Takes every digest, remembers it, and answers as the test says; else that it arrived. */
export function aPostbox(around: Surroundings) {
  const posted: Posted[] = [];
  const answers: NudgeEnd[] = [];
  const post: Post = async ({ person, things, isTickList }) => {
    posted.push({
      to: nameOf(person),
      at: nowOf(around).toString().slice(0, 16),
      lines: [...(isTickList ? ['tick list'] : []), ...things.map(({ title, why }) => `${why}: ${title}`)],
    });
    return answers.shift() ?? { state: 'sent', reason: null };
  };
  return {
    post,
    posted,
    /** What becomes of the next digest. */
    answerNext: (end: NudgeEnd) => void answers.push(end),
    /** All that somebody was sent. */
    to: (name: string) => posted.filter((one) => one.to === name),
  };
}

function nameOf(id: string): string {
  const person = demoPeople.find((one) => demoId(one) === id);
  if (!person) throw new Error(`the demo has no ${id}`);
  const words = person.name.split(' ');
  return (words[0] === 'Dr' ? words.at(-1) : words[0]) ?? '';
}
