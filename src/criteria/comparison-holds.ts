/** `left` compared with a constant. */
export function comparisonHolds(
  comparison: 'gte' | 'gt' | 'lte' | 'lt',
  left: number,
  constant: number,
): boolean {
  switch (comparison) {
    case 'gte':
      return left >= constant;
    case 'gt':
      return left > constant;
    case 'lte':
      return left <= constant;
    case 'lt':
      return left < constant;
  }
}
