import type { EventRule, Scoring } from '../../model/scoring.ts';
import type { PointsKind } from '../score/points-asked.ts';
/**
 * A rule of which every further event adds points, with nothing that bounds them from above: no most of its group, of its
 * dimension or, where the total is asked, of the total.
 */
export declare function endlessRule({ dimensions, total }: Scoring, kind: PointsKind): EventRule | undefined;
