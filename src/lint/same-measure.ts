import type { Measure } from '../model/measure.ts';

/** Measures are plain data whose keys the linker writes in one order. */
export function sameMeasure(left: Measure, right: Measure): boolean {
  return measureText(left) === measureText(right);
}

/** Equal for equal measures, to find one among many. */
export function measureText(measure: Measure): string {
  return JSON.stringify(measure);
}
