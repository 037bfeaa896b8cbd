/** A rate as the vectors print it: `k` of `n`. */
export interface PrintedRate {
  readonly n: number;
  readonly k: number;
  readonly status: 'rate' | 'too few' | 'immature' | 'none';
  readonly rate: string | null;
  readonly wilson: readonly [string, string] | null;
}

/** `minGroup` only for parts of a breakdown; `isMature` only for cohorts. */
export function printedRate(
  n: number,
  k: number,
  { minGroup = 0, isMature = true }: { readonly minGroup?: number; readonly isMature?: boolean } = {},
): PrintedRate {
  const status = statusOf(n, minGroup, isMature);
  const shown = status === 'rate';
  return { n, k, status, rate: shown ? `${k}/${n}` : null, wilson: shown ? wilson(n, k) : null };
}

function statusOf(n: number, minGroup: number, isMature: boolean): PrintedRate['status'] {
  if (n === 0) return 'none';
  if (!isMature) return 'immature';
  return n < minGroup ? 'too few' : 'rate';
}

/**
 * With z = 49/25 both ends are (1250 k + 2401 ± 49 · √((2500 k (n − k) + 2401 n) / n)) / (2 · (625 n + 2401)); the root is
 * taken to 40 decimals.
 */
export function wilson(n: number, k: number): readonly [string, string] {
  const [all, part] = [BigInt(n), BigInt(k)];
  const root = rootOf(((2500n * part * (all - part) + 2401n * all) * fine * fine) / all);
  const middle = (1250n * part + 2401n) * fine;
  const below = 2n * (625n * all + 2401n) * fine;
  return [twelve(middle - 49n * root, below), twelve(middle + 49n * root, below)];
}

const fine = 10n ** 40n;

/** Half away from zero; no end of an interval is negative. */
function twelve(numerator: bigint, denominator: bigint): string {
  const units = (2n * numerator * 10n ** 12n + denominator) / (2n * denominator);
  const digits = String(units).padStart(13, '0');
  return `${digits.slice(0, -12)}.${digits.slice(-12)}`;
}

/** The whole part of the square root. */
function rootOf(square: bigint): bigint {
  if (square < 2n) return square;
  let root = 1n << BigInt((square.toString(2).length + 1) >> 1);
  for (;;) {
    const next = (root + square / root) >> 1n;
    if (next >= root) return root;
    root = next;
  }
}
