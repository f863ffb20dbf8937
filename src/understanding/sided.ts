import type { Intent } from './meaning.ts';
import type { Share } from './sorter.ts';

/** What some words may mean, the likeliest first. */
export type Shares = readonly Share<Intent>[];

/** That it is done is one thing, whoever says so: which word it is depends on the side they are on. */
export function sided(found: Shares, side: 'owner' | 'other' | undefined): Shares {
  const shareOf = (kind: Intent) => found.find((one) => one.kind === kind)?.share ?? 0;
  const [done, happened] = [shareOf('mark-done'), shareOf('confirm-happened')];
  const owner = side ? side === 'owner' : done >= happened;
  if (found.length === 0) return found;
  const closing = [
    { kind: owner ? 'mark-done' : 'confirm-happened', share: done + happened },
    { kind: owner ? 'confirm-happened' : 'mark-done', share: 0 },
  ] as const;
  const rest = found.filter(({ kind }) => kind !== 'mark-done' && kind !== 'confirm-happened');
  return [...rest, ...closing].toSorted((one, other) => other.share - one.share);
}
