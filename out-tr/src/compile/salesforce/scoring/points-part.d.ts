import type { Dimension, Group, Scoring } from '../../../model/scoring.ts';
import type { Carrier } from '../carrier.ts';
import { type Workbench } from '../workbench.ts';
import type { RuleTerms } from './rule-terms.ts';
/** The points of one group before its clamp, and what became of its rules. */
export interface GroupPoints {
    readonly group: Group;
    /** Sum of the fields that add up the rules' points; `0` without any. */
    readonly sum: string;
    readonly fields: readonly string[];
    readonly rules: readonly RulePoints[];
}
interface RulePoints extends RuleTerms {
    readonly id: string;
    readonly carrier: Carrier;
}
/** Fields that add up the points of a group's rules; several where one formula would be too long. */
export declare function groupPoints(workbench: Workbench, scoring: Scoring, dimension: Dimension, group: Group): GroupPoints;
export {};
