import type { ScoringRule } from '../../../model/scoring.ts';
import { type Term } from '../term.ts';
import type { Version } from '../version.ts';
/** A rule over the lead: its points, and the most it can give as far as the lead is known. */
export interface RuleTerms {
    readonly points: Term;
    /** Positive points of the rule, or of each of its choices, without those that are unknown (semantics §3, Fit). */
    readonly attainable: Term;
}
export declare function ruleTerms(rule: ScoringRule, version: Version): RuleTerms;
