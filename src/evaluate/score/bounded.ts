import type { Bounds } from '../../model/scoring.ts';

/** Points brought inside their bounds. */
export function bounded(points: number, { min, max }: Bounds): number {
  const raised = Math.max(points, min ?? points);
  return Math.min(raised, max ?? raised);
}
