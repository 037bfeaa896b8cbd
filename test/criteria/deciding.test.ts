import { expect, it } from 'vitest';
import type { Criterion } from '../../src/criteria/criterion.ts';
import { deciding } from '../../src/criteria/deciding.ts';
import type { Explained } from '../../src/criteria/explain.ts';

const part = (held: boolean): Explained => ({
  criterion: { op: 'objection' },
  path: '',
  held,
  parts: [],
});

function partsOf(op: 'all' | 'any' | 'kOf' | 'none', held: boolean, parts: readonly boolean[]) {
  const criterion: Criterion = op === 'kOf' ? { op, k: 2, of: [] } : { op, of: [] };
  return deciding({ criterion, path: '', held, parts: parts.map(part) }).parts.map((each) => each.held);
}

it('leaves the parts that gave the answer, and of a count that was not reached all of them', () => {
  expect(partsOf('all', false, [true, false])).toEqual([false]);
  expect(partsOf('any', true, [true, false])).toEqual([true]);
  expect(partsOf('none', false, [true, false])).toEqual([true]);
  expect(partsOf('kOf', true, [true, false, true])).toEqual([true, true]);
  // One more would be enough, which nobody could see from the two that fail.
  expect(partsOf('kOf', false, [true, false, false])).toEqual([true, false, false]);
});
