import type { Reporter, SerializedError, TestModule } from 'vitest/node';

/** The last lines of a run: on which databases it was, and how many tests passed and failed. */
export class ClosingLines implements Reporter {
  private readonly server: string | undefined;
  constructor(server: string | undefined) {
    this.server = server;
  }

  onTestRunEnd(modules: readonly TestModule[], errors: readonly SerializedError[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const ended = (state: string) => tests.filter((test) => test.result().state === state).length;
    const broken = modules.filter((module) => module.state() === 'failed' && module.errors().length > 0);
    const failed = ended('failed') + broken.length + errors.length;
    const databases = this.server
      ? 'Tested on the embedded database and on a PostgreSQL server.'
      : 'Not tested on a PostgreSQL server: none answered. Set DATABASE_URL to test on one.';
    // After vitest's own summary, whose last lines come with the same event.
    process.once('exit', () =>
      process.stdout.write(`${databases}\n${ended('passed')} passed, ${failed} failed\n`),
    );
  }
}
