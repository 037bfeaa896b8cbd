import type { ScoringRule } from '../../../model/scoring.ts';
import { type Sum } from './sum.ts';
import { type Workbench } from './workbench.ts';
/** Where the points of a group's rules are added up. */
export interface GroupSums {
    readonly points: Sum;
    /** Attainable points of unknown rules; only where a grade asks how much is known. */
    readonly lost?: Sum;
}
/** The lines that add what a rule contributes; what tables can say is put into the sums instead (semantics §3). */
export declare function ruleLines(rule: ScoringRule, sums: GroupSums, bench: Workbench): readonly string[];
