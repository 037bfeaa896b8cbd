import { bounded } from '../../evaluate/score/bounded.ts';
import type { Bounds } from '../../model/scoring.ts';

/** What lies beyond a bound still counts a quarter, so that a search sees which way leads back inside. */
export function softlyBounded(points: number, bounds: Bounds): number {
  return softened(bounded(points, bounds), points);
}

export function softened(inside: number, points: number): number {
  return inside + (points - inside) / 4;
}
