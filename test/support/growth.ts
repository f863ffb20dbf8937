const short = 2_000;
const long = 32_000;
const rounds = 5;
/** Below this a clock tells noise. */
const leastMs = 1;

/** What grows with the square of the length grows 256 times from the short text to the long one; what grows with it, 16 times. */
export const lessThanSquare = 100;

/** How many times longer it takes to read a piece repeated to 32,000 letters than to 2,000: the best of several rounds each. */
export function growth(read: (text: string) => unknown, piece: string): number {
  const best = (letters: number) => {
    const text = piece.repeat(Math.floor(letters / piece.length));
    const took = Array.from({ length: rounds }, () => {
      const start = performance.now();
      read(text);
      return performance.now() - start;
    });
    return Math.max(leastMs, Math.min(...took));
  };
  return best(long) / best(short);
}
