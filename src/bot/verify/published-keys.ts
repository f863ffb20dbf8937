import type { CryptoKey } from 'jose';
import type { Temporal } from 'temporal-polyfill';
import type { KeySet } from './read-keys.ts';

/** The published keys, kept and looked at anew by themselves. */
export type PublishedKeys = {
  /** The key of this id; an unknown one is looked for, at most once a minute. */
  find(kid: string): Promise<CryptoKey | undefined>;
  /** Looks now, or waits for the look under way; trouble is told, and the last good keys stay. */
  look(): Promise<void>;
  /** Looks every hour from now on, until the answer is called. */
  watch(): () => void;
};

/** Where the keys come from, and who hears when they do not. */
export type KeySource = {
  readonly read: () => Promise<KeySet>;
  readonly clock: () => Temporal.Instant;
  readonly onTrouble: (error: unknown) => void;
};

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
/** So long the last good keys serve (Bot Framework: authentication). */
const servesMs = 5 * 24 * hourMs;

/** Keeps the published keys: one look at a time, whatever comes with tokens that nobody has verified. */
export function createKeys({ read, clock, onTrouble }: KeySource): PublishedKeys {
  let good: { readonly keys: KeySet; readonly at: number } | undefined;
  let lookedAt = Number.NEGATIVE_INFINITY;
  let underWay: Promise<void> | undefined;
  const now = () => clock().epochMilliseconds;
  const known = (kid: string) => (good && now() - good.at <= servesMs ? good.keys.get(kid) : undefined);

  async function lookOnce(): Promise<void> {
    lookedAt = now();
    try {
      good = { keys: await read(), at: now() };
    } catch (error) {
      onTrouble(error);
    } finally {
      underWay = undefined;
    }
  }

  function look(): Promise<void> {
    underWay ??= lookOnce();
    return underWay;
  }

  return {
    look,
    async find(kid) {
      const key = known(kid);
      if (key) return key;
      // A clock may be set back, and that must not keep anybody out for longer.
      if (underWay || Math.abs(now() - lookedAt) >= minuteMs) await look();
      return known(kid);
    },
    watch() {
      const timer = setInterval(() => void look(), hourMs).unref();
      return () => clearInterval(timer);
    },
  };
}
