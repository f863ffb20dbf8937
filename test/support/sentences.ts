import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { checklist } from '../../src/induction/checklist.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** Where the sentences are that people read. */
const spoken = globSync(
  ['cards/**/*.ts', 'src/bot/**/*.ts', 'src/sandbox/**/*.ts', 'src/induction/say-*.ts', 'src/settings.ts'],
  { cwd: root },
);

/** The words in quotes of a file, without what is code: ids, patterns, paths. */
function sentencesIn(file: string): string[] {
  const text = readFileSync(path.join(root, file), 'utf8').replace(/^import .*$/gm, '');
  return [...text.matchAll(/'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\]|\\.)*)`/g)]
    .map(([, single, template]) => single ?? template ?? '')
    .filter((words) => / /.test(words) && /[a-z]/.test(words));
}

/** Every sentence that people read, and where it stands. */
export const sentences = [
  ...spoken.flatMap((file) => sentencesIn(file).map((words) => [file, words] as const)),
  ...checklist.lines.flatMap((line) =>
    [line.title, line.otherSideTitle, line.question, line.why, line.goodLooksLike].map(
      (words) => [line.id, words] as const,
    ),
  ),
];
