import type { ScoringRule } from '../../model/scoring.ts';
import type { Moment } from '../moment.ts';
import type { ScoreLine } from './line.ts';
/** Where a line stands in its model. */
export interface LinePosition {
    readonly dimension: string;
    readonly group: string;
}
/** What one rule of a scoring model contributes at a moment (semantics §3). */
export declare function lineOf(rule: ScoringRule, position: LinePosition, moment: Moment): ScoreLine;
