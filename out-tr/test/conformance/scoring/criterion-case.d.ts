import { type Atom } from '../../../src/criteria/atoms.ts';
import type { Criterion } from '../../../src/criteria/criterion.ts';
import { type NeutralCriterion } from './neutral-criterion.ts';
import type { NeutralLead } from './neutral-lead.ts';
import type { Exact } from './neutral-points.ts';
/** A case about a criterion. */
export interface CriterionCase extends NeutralLead {
    readonly asOf: string;
    readonly criterion: NeutralCriterion;
    readonly score?: NeutralScore | null;
    readonly reached?: readonly string[];
}
export interface NeutralScore {
    readonly total: Exact;
    readonly fit: Exact;
    readonly engagement: Exact;
    readonly grade: string;
    readonly band: string;
    readonly cell: string;
    readonly outcome: string;
}
/** Fine enough for every point in the files; the cases name no model and so no scale. */
export declare const pointScale = 6;
/** The criterion of the case in normal form. */
export declare function normalCriterion({ criterion, attributes }: CriterionCase): Criterion;
export interface Question {
    readonly path: string;
    readonly atom: Atom;
}
/** Every question of a criterion with its path. */
export declare function questionsOf(part: Criterion, path?: string): readonly Question[];
