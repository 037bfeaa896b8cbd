import { ceilingSquareRoot, floorSquareRoot } from '../../support/square-root.ts';

/** A lower and an upper bound with 12 decimals. */
export type Interval = readonly [string, string];

const decimals = 12;
const scale = 10n ** BigInt(decimals);

/**
 * The Wilson interval of k of n, two-sided 95 %, z = 1.96 exactly: (2k + z² ∓ z·√(z² + 4k(n − k)/n)) / (2n + 2z²), rounded
 * half away from zero (semantics §8). With z = 49/25 everything but the root is whole: multiplied by 625·n it is
 * (a ∓ 49·√b) / c.
 */
export function wilsonInterval(k: number, n: number): Interval {
  const [hits, size] = [BigInt(k), BigInt(n)];
  const a = size * (1250n * hits + 2401n);
  const b = size * (2401n * size + 2500n * hits * (size - hits));
  const c = 2n * size * (625n * size + 2401n);
  // ⌊x + 1/2⌋ of a bound that is never negative; the root may be rounded to the side that the floor hides.
  const root = (98n * scale) ** 2n * b;
  const middle = 2n * scale * a + c;
  return [
    written((middle - ceilingSquareRoot(root)) / (2n * c)),
    written((middle + floorSquareRoot(root)) / (2n * c)),
  ];
}

function written(scaled: bigint): string {
  const digits = scaled.toString().padStart(decimals + 1, '0');
  return `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}
