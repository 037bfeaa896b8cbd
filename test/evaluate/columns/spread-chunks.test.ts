import { describe, expect, it } from 'vitest';
import { spreadChunks } from '../../../src/evaluate/columns/spread-chunks.ts';

describe('chunks from all over', () => {
  it('hold every place once, whatever the length', () => {
    for (const [length, size] of [
      [0, 4],
      [1, 4],
      [4, 4],
      [5, 4],
      [97, 4],
      [1000, 7],
      [46_368, 1],
    ] as const) {
      const places = [...spreadChunks(length, size)].flatMap(({ start, end }) =>
        Array.from({ length: end - start }, (_, index) => start + index),
      );
      expect(places.toSorted((left, right) => left - right)).toEqual(
        Array.from({ length }, (_, place) => place),
      );
    }
  });

  it('come from every tenth of the places among the first thirty', () => {
    const tenths = [...spreadChunks(100_000, 100)]
      .slice(0, 30)
      .map(({ start }) => Math.floor(start / 10_000));
    expect(new Set(tenths).size).toBe(10);
  });
});
