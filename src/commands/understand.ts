import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { readLine, understood } from './understand-messages/read-line.ts';
import { scoreOf } from './understand-messages/score.ts';

/** Reads messages, a line of JSON each, and writes what Belong understands of each. */
async function understandAll(): Promise<void> {
  for await (const json of createInterface({ input: process.stdin })) {
    if (json.trim()) print(JSON.stringify(answerTo(json)));
  }
}

/** A line that cannot be read is answered with what is wrong, and the next ones are read all the same. */
function answerTo(json: string): object {
  try {
    return understood(readLine(json));
  } catch (error) {
    process.exitCode = 1;
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

const { values } = parseArgs({ options: { score: { type: 'string' } } });
if (values.score) for (const line of scoreOf(values.score)) print(line);
else await understandAll();
