import type { Post } from '../../src/nudges/deliver.ts';
import { demoId, demoPeople } from '../../src/sandbox/demo-people.ts';
import type { Digest } from '../../src/use-cases/digest-today.ts';
import type { NudgeEnd } from '../../src/use-cases/settle-nudge.ts';
import type { Surroundings } from '../../src/use-cases/surroundings.ts';
import { nowOf } from '../../src/use-cases/surroundings.ts';

/** A digest as it was posted: to whom, when, and what it told of. */
export type Posted = {
  readonly to: string;
  readonly at: string;
  readonly kind: Digest['kind'];
  readonly lines: readonly string[];
};

/** Takes every digest, remembers it, and answers as the test says; else that it arrived. */
export function aPostbox(around: Surroundings) {
  const posted: Posted[] = [];
  const answers: NudgeEnd[] = [];
  const refused = new Set<string>();
  const post: Post = async ({ person, kind, things, isTickList, unreached }) => {
    posted.push({
      to: nameOf(person),
      at: nowOf(around).toString().slice(0, 16),
      kind,
      lines: [
        ...(isTickList ? ['tick list'] : []),
        ...unreached.map((name) => `unreached: ${name}`),
        ...things.map(({ title, why }) => `${why}: ${title}`),
      ],
    });
    if (refused.has(nameOf(person))) return { state: 'unreachable', reason: 'Teams answered 403' };
    return answers.shift() ?? { state: 'sent', reason: null };
  };
  return {
    post,
    posted,
    /** Forgets what was posted, and all that it was told to answer. */
    empty() {
      posted.length = 0;
      answers.length = 0;
      refused.clear();
    },
    /** What becomes of the next digest. */
    answerNext: (end: NudgeEnd) => void answers.push(end),
    /** Teams takes nothing for somebody from now on. */
    refuse: (name: string) => void refused.add(name),
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
