import type { Dimension, Group, Scoring, ScoringRule } from '../model/scoring.ts';
/** A rule of a scoring model with where it stands. */
export interface RuleInModel {
    readonly scoring: Scoring;
    readonly dimension: Dimension;
    readonly group: Group;
    readonly rule: ScoringRule;
}
/** Every scoring rule of these models, in model order. */
export declare function scoringRules(scorings: Readonly<Record<string, Scoring>>): Generator<RuleInModel>;
/** The model that the lifecycle uses. */
export declare function defaultScoring(scorings: Readonly<Record<string, Scoring>>): Scoring | undefined;
