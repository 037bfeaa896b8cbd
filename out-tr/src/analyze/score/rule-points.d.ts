import type { Criterion } from '../../criteria/criterion.ts';
import type { AttributeRule, ExclusiveRule } from '../../model/scoring.ts';
import type { Diagrams, Node } from '../diagram/diagrams.ts';
/** A rule that looks at the lead itself, not at its events. */
export type LeadRule = AttributeRule | ExclusiveRule;
/** How the criteria of one side become diagrams. */
export interface Reading {
    readonly diagrams: Diagrams;
    readonly nodeOf: (criterion: Criterion) => Node;
}
/** The points of a rule; of an exclusive one those of the first choice that holds. */
export declare function pointsOfRule(rule: LeadRule, { diagrams, nodeOf }: Reading): Node;
