import type { Statement } from '../statement.ts';

/** Points added up. Engines add narrow numbers in their own width, and two of 32 bits may need more. */
export function pointsSum({ dialect }: Statement, parts: readonly string[]): string {
  const [first = '0', ...others] = parts;
  return others.length === 0 ? first : [dialect.wide(first), ...others].join('\n      + ');
}
