import type { Measure } from '../model/measure.ts';

/** Measures are plain data whose keys the linker writes in one order. */
export function sameMeasure(left: Measure, right: Measure): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}
