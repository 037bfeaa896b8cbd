import type { SegmentNeed } from '../../plan/segment-need.ts';
import type { PlanTelling } from './plan-telling.ts';
/** A segment from its share of the target up to its leads, the need of every stage with the step that leads on from it. */
export declare function segmentLines(telling: PlanTelling, need: SegmentNeed): readonly string[];
