import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ceilingSquareRoot, floorSquareRoot } from '../../src/support/square-root.ts';

it('the square of the floor is not above, that of the next is; the ceiling is the floor of squares only', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 10n ** 60n }), (value) => {
      const root = floorSquareRoot(value);
      expect(root * root <= value && value < (root + 1n) ** 2n).toBe(true);
      expect(ceilingSquareRoot(value)).toBe(root * root === value ? root : root + 1n);
      expect(ceilingSquareRoot(value * value)).toBe(value);
    }),
  );
});

it('refuses what has no root', () => {
  expect(() => floorSquareRoot(-1n)).toThrow(RangeError);
});
