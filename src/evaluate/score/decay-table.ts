import type { Decay } from '../../model/scoring.ts';
import { decayedPoints, longestAge } from './decayed-points.ts';

/** Points by age in whole days: `points[age]`, and `tail` for every age beyond the list. */
export interface DecayTable {
  readonly points: readonly number[];
  readonly tail: number;
}

/**
 * The whole decay of an event worth `points` (scaled) as the shortest table: engines look up, never compute
 * (semantics §3). With a look-back the tail is 0, for an older event is not selected.
 */
export function decayTable(points: number, decay: Decay, lookbackDays?: number): DecayTable {
  const moving = movingPoints(points, decay, lookbackDays ?? longestAge);
  const settled = decayedPoints(points, decay, moving.length);
  if (lookbackDays === undefined) return shortest(moving, settled);
  const still = Array<number>(lookbackDays - moving.length).fill(settled);
  return shortest([...moving, ...still], 0);
}

/** The points of every age before they settle, at most `limit` ages. */
function movingPoints(points: number, decay: Decay, limit: number): number[] {
  const moving: number[] = [];
  while (moving.length < limit && !hasSettled(decay, moving.length, moving.at(-1) ?? points)) {
    moving.push(decayedPoints(points, decay, moving.length));
  }
  return moving;
}

/** Do the points stay the same from `age` on, `before` being those of the age before? */
function hasSettled(decay: Decay, age: number, before: number): boolean {
  switch (decay.kind) {
    case 'none':
      return true;
    case 'expire':
    case 'linear':
      return age >= decay.days;
    case 'steps':
      return age >= (decay.steps.at(-1)?.day ?? 0);
    case 'compound':
      return before === 0 || decay.rate.numerator === 0;
    case 'halfLife':
      return before === 0;
  }
}

function shortest(points: readonly number[], tail: number): DecayTable {
  return { points: points.slice(0, points.findLastIndex((value) => value !== tail) + 1), tail };
}
