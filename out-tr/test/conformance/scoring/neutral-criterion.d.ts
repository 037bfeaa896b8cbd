import type { Criterion } from '../../../src/criteria/criterion.ts';
import type { NeutralAttributes } from './neutral-lead.ts';
import { type Exact } from './neutral-points.ts';
type Comparison = 'gte' | 'gt' | 'lte' | 'lt';
/** A criterion of the format. */
export type NeutralCriterion = {
    readonly op: 'all' | 'any' | 'none';
    readonly of: readonly NeutralCriterion[];
} | {
    readonly op: 'kOf';
    readonly k: number;
    readonly of: readonly NeutralCriterion[];
} | {
    readonly op: 'eq';
    readonly attr: string;
    readonly value: Exact | boolean;
} | {
    readonly op: Comparison;
    readonly attr: string;
    readonly value: Exact;
} | {
    readonly op: 'between';
    readonly attr: string;
    readonly low: Exact;
    readonly high: Exact;
} | {
    readonly op: 'hasAny' | 'hasAll' | 'hasNone' | 'equals' | 'contains' | 'containsWord' | 'startsWith' | 'endsWith';
    readonly attr: string;
    readonly values: readonly string[];
} | {
    readonly op: 'in' | 'notIn';
    readonly attr: string;
    readonly values: readonly (string | boolean)[];
} | {
    readonly op: 'exists' | 'missing';
    readonly attr: string;
} | {
    readonly op: 'signal';
    readonly signals: readonly string[];
    readonly within: number;
    readonly count?: number;
} | {
    readonly op: 'total' | 'fit' | 'engagement';
    readonly cmp: Comparison;
    readonly value: Exact;
} | {
    readonly op: 'grade' | 'band' | 'cell' | 'outcome';
    readonly values: readonly string[];
} | {
    readonly op: 'reached';
    readonly stage: string;
} | {
    readonly op: 'objection';
} | {
    readonly op: 'consent';
    readonly purpose: string;
    readonly state: 'given' | 'withdrawn' | 'none';
};
/** The normal form of a criterion; points of score tests get the given scale. */
export declare function criterionOf(criterion: NeutralCriterion, attributes: NeutralAttributes, pointScale: number): Criterion;
export {};
