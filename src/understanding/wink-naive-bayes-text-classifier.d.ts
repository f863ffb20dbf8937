declare module 'wink-naive-bayes-text-classifier' {
  /** As much of the library as is used here. */
  type Classifier = {
    definePrepTasks(tasks: readonly ((text: string) => readonly string[])[]): number;
    defineConfig(config: { considerOnlyPresence: boolean; smoothingFactor: number }): boolean;
    learn(text: string, label: string): boolean;
    consolidate(): boolean;
    computeOdds(text: string): [string, number][];
  };
  const create: () => Classifier;
  export = create;
}
