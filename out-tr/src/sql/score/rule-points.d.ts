import type { ScoringRule } from '../../model/scoring.ts';
import type { Statement } from '../statement.ts';
import type { RulePosition } from './rule-position.ts';
/**
 * The points of a rule as an expression over a lead; undefined where they are already in the sum of the group's
 * additive event rules (semantics §3).
 */
export declare function rulePoints(statement: Statement, rule: ScoringRule, position: RulePosition): string | undefined;
