import type { Choice, Dimension, Group, Scoring, ScoringRule } from '../../model/scoring.ts';
/** A rule and where it counts. */
export interface RuleInPlace {
    readonly dimension: Dimension;
    readonly group: Group;
    readonly rule: ScoringRule;
}
export declare function rulesOf({ dimensions }: Scoring): readonly RuleInPlace[];
/** The conditions of a rule about the lead itself, in the order in which they are tried; none of a rule about events. */
export declare function choicesOf(rule: ScoringRule): readonly Pick<Choice, 'id' | 'when' | 'points' | 'place'>[];
/** The scoring without one of its rules. */
export declare function withoutRule(scoring: Scoring, { dimension, group, rule }: RuleInPlace): Scoring;
