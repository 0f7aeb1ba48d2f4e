// What a class gained: gain.py says how and from where, and a test compares the two.
const meanOf = (numbers) => (numbers.length ? numbers.reduce((a, b) => a + b, 0) / numbers.length : null);
const countOf = (bits) => bits.filter(Boolean).length;

export function gainInterval(gained, quantiles) {
  const n = gained.length;
  if (n < 2 || new Set(gained).size === 1) return [null, null];
  const middle = meanOf(gained);
  const spread = Math.sqrt(gained.reduce((sum, one) => sum + (one - middle) ** 2, 0) / (n - 1));
  const half = quantiles[Math.min(n - 1, quantiles.length) - 1] * spread / Math.sqrt(n);
  return [middle - half, middle + half];
}

export function gainOf(results, quantiles) {
  if (!results.length) return null;
  const gained = results.map(({ before, after }) => countOf(after) - countOf(before));
  const [low, high] = gainInterval(gained, quantiles);
  const rightIn = (side, n) => results.filter((one) => one[side][n]).length;
  return {
    people: results.length,
    before: meanOf(results.map(({ before }) => countOf(before))),
    after: meanOf(results.map(({ after }) => countOf(after))),
    gain: meanOf(gained),
    low,
    high,
    ideas: results[0].before.map((_, n) => [rightIn("before", n), rightIn("after", n)]),
    ones: meanOf(gained.filter((_, i) => !results[i].swapped)),
    twos: meanOf(gained.filter((_, i) => results[i].swapped)),
  };
}
