import { Temporal } from 'temporal-polyfill';
import type { Database } from '../store/database.ts';
import { keepSetting, keptSetting } from '../store/settings.ts';
import { administrator, demoId, demoPeople } from './demo-people.ts';

const [newcomer] = demoPeople;

/** The moment at which every sandbox begins. */
const beginning = '2026-09-07T09:30:00+01:00[Europe/London]';

type Kept = { readonly now: string; readonly you: string; readonly askedToStartOver: boolean };

/** The sandbox's clock, which stands still until it is moved, and whom the Playground's user speaks as. */
export type DemoState = {
  /** Whether the demo is there, or nothing but an administrator. */
  readonly demo: boolean;
  now(): Temporal.ZonedDateTime;
  you(): string;
  /** Whether somebody was asked if everything is to start over. */
  askedToStartOver(): boolean;
  change(change: { now?: Temporal.ZonedDateTime; you?: string; askedToStartOver?: boolean }): Promise<void>;
  /** Back to the first morning, in the memory of this process; what is kept went with the data. */
  reset(): void;
};

const settingName = 'sandbox';

/** The sandbox's state as it was kept with the data. */
export async function openDemoState(database: Database, demo: boolean): Promise<DemoState> {
  const you = demo && newcomer ? demoId(newcomer) : administrator.id;
  const first: Kept = { now: beginning, you, askedToStartOver: false };
  let kept =
    ((await database.transaction((tx) => keptSetting(tx, settingName))) as Kept | undefined) ?? first;
  return {
    demo,
    now: () => Temporal.ZonedDateTime.from(kept.now),
    you: () => kept.you,
    askedToStartOver: () => kept.askedToStartOver,
    async change({ now, ...rest }) {
      kept = { ...kept, ...rest, ...(now ? { now: now.toString() } : {}) };
      await database.transaction((tx) => keepSetting(tx, settingName, kept));
    },
    reset() {
      kept = first;
    },
  };
}
