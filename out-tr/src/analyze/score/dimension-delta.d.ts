import type { DimensionPair } from './dimension-pair.ts';
import { type LeadMoves } from './lead-moves.ts';
import { type Range } from './ranges.ts';
import type { Scene } from './scene.ts';
/** A dimension whose points may differ. */
export interface DimensionDelta {
    readonly dimension: string;
    /** Groups in which something is left; empty text for what has no bounds of its own. */
    readonly groups: readonly string[];
    /** Variables on which the difference depends, as far as the lead itself decides it. */
    readonly variables: readonly number[];
    /** Where the lead itself decides the difference. */
    readonly moves?: LeadMoves;
    /** Signals of rules that are left. */
    readonly signals: readonly string[];
    /** Within what the difference lies. */
    readonly range: Range;
}
/** What is left of a dimension once equal parts are taken off; nothing when every lead has the same points. */
export declare function dimensionDelta(scene: Scene, pair: DimensionPair): DimensionDelta | undefined;
