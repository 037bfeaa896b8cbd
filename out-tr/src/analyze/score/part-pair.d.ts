import type { Node } from '../diagram/diagrams.ts';
import { type DeltaPart } from './delta-parts.ts';
import type { DimensionPair } from './dimension-pair.ts';
import { type TimelineRule } from './event-range.ts';
import { type EventSum } from './event-sum.ts';
import { type SideSums } from './lead-points.ts';
/** A part of a dimension on both sides. */
export interface PartPair {
    readonly id: string;
    readonly before: SidePart;
    readonly after: SidePart;
}
export interface SidePart {
    readonly sums: SideSums;
    readonly part: DeltaPart;
}
export declare function partPairs({ before, after }: DimensionPair): readonly PartPair[];
/** What the lead itself adds: inside the bounds where there are any, rule by rule otherwise. */
export declare function leadNodes({ sums, part }: SidePart): readonly Node[];
export declare function ruleNodes(side: SidePart): readonly Node[];
/** Points of those of the rules that look at the lead itself. */
export declare function nodesOf({ sums }: SidePart, rules: DeltaPart['rules']): readonly Node[];
export declare function timelineRules({ before, after }: PartPair): readonly TimelineRule[];
export declare function eventSum({ rules, ...bounds }: DeltaPart): EventSum;
