/** The largest whole number whose square is not above the value; RangeError below 0. */
export function floorSquareRoot(value: bigint): bigint {
  if (value < 0n) throw new RangeError(`${value} has no square root`);
  if (value < 2n) return value;
  // Newton's steps fall from a start above the root and stop at its floor.
  let root = 1n << BigInt((value.toString(2).length + 1) >> 1);
  for (;;) {
    const next = (root + value / root) >> 1n;
    if (next >= root) return root;
    root = next;
  }
}

/** The smallest whole number whose square is not below the value. */
export function ceilingSquareRoot(value: bigint): bigint {
  const root = floorSquareRoot(value);
  return root * root === value ? root : root + 1n;
}
