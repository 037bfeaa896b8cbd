import type { EventRule, Rate } from '../../model/scoring.ts';
import type { Statement } from '../statement.ts';
/** A rule that compares its events with each other before they count (semantics §3, Count). */
export interface KeptRule {
    /** Column of the rule's points per lead. */
    readonly path: string;
    readonly rule: EventRule;
    /** Only the newest event of each value of this property counts. */
    readonly property?: string;
    /** Then only so many per rolling window. */
    readonly rate?: Rate;
}
/** The points of the rule, from tables that all such rules share. */
export declare function keptPoints(statement: Statement, kept: KeptRule): string;
/** Column of the points of one event. */
export declare function pointsName(path: string): string;
/** Properties of events that the rules read. */
export declare function propertiesRead(rules: readonly KeptRule[]): readonly string[];
